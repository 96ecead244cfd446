package se.isms.web.list;

import java.util.UUID;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.list.SavedFilters;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Keeps what somebody asks of a list, under a name. */
@Page
@Requires(Permission.READ)
class SavedFilterPages {

	private final Lists lists;

	private final SavedFilters filters;

	SavedFilterPages(Lists lists, SavedFilters filters) {
		this.lists = lists;
		this.filters = filters;
	}

	@PostMapping("/lists/{key}/saved")
	String keep(@PathVariable String key, @RequestParam String name, @RequestParam String query,
			@AuthenticationPrincipal SignedIn person, RedirectAttributes done) {
		var asked = ListQuery.of(this.lists.get(key), ListQuery.parse(query));
		this.filters.keep(person.getUsername(), name, asked);
		done.addFlashAttribute("done", "list.saved.kept");
		return "redirect:" + ListFrame.address(key, asked);
	}

	@PostMapping("/lists/{key}/saved/{id}/start")
	String start(@PathVariable String key, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes done) {
		this.filters.start(person.getUsername(), id);
		done.addFlashAttribute("done", "list.saved.changed");
		return "redirect:" + ListPlaces.of(key).list();
	}

	@PostMapping("/lists/{key}/saved/{id}/forget")
	String forget(@PathVariable String key, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			RedirectAttributes done) {
		this.filters.forget(person.getUsername(), id);
		done.addFlashAttribute("done", "list.saved.forgotten");
		return "redirect:" + ListPlaces.of(key).list();
	}

}
