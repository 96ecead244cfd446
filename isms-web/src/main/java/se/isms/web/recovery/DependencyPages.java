package se.isms.web.recovery;

import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.recovery.Dependencies;
import se.isms.core.shared.Permission;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * What needs what, and for one process or system: what falls with it, what is up first.
 */
@Page
@Requires(Permission.READ)
class DependencyPages {

	private final Dependencies dependencies;

	private final DependencyPictures pictures;

	private final ListFrame lists;

	DependencyPages(Dependencies dependencies, DependencyPictures pictures, ListFrame lists) {
		this.dependencies = dependencies;
		this.pictures = pictures;
		this.lists = lists;
	}

	@GetMapping("/continuity/dependencies")
	String dependencies(Model model) {
		return this.lists.page("dependencies", model);
	}

	@GetMapping("/continuity/dependencies/{id}")
	String dependency(@PathVariable UUID id, Model model, Locale language) {
		var sheet = this.dependencies.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("picture", this.pictures.of(sheet, language));
		return "recovery/dependency";
	}

}
