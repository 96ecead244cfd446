package se.isms.web.continuity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ContactRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PastedContacts;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.text.Wording;

/**
 * Contacts out of a spreadsheet: pasted, shown as they were read, and saved as a whole.
 * What was pasted stays in the field until it is saved.
 */
@Page
@Requires(Permission.CONTRIBUTE)
@RequestMapping("/continuity/plans/{plan}/contacts/paste")
class PastePages {

	private final ContactRegister contacts;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final Wording wording;

	PastePages(ContactRegister contacts, ContinuityRegister register, AssetRegister assets, Wording wording) {
		this.contacts = contacts;
		this.register = register;
		this.assets = assets;
		this.wording = wording;
	}

	@GetMapping
	String paste(@PathVariable UUID plan, Model model) {
		return show(plan, "", List.of(), null, model);
	}

	@PostMapping
	String pasted(@PathVariable UUID plan, @RequestParam(defaultValue = "") String pasted,
			@RequestParam(defaultValue = "false") boolean save, Model model, Locale language, RedirectAttributes done) {
		try {
			var read = this.contacts.read(plan, pasted);
			if (!save || !read.wrong().isEmpty()) {
				return show(plan, pasted, lines(read, language), null, model);
			}
			this.contacts.paste(plan, pasted);
			done.addFlashAttribute("done", "continuity.contacts.pasted");
			return "redirect:/continuity/plans/" + plan + "/contacts";
		}
		catch (Refused ex) {
			return show(plan, pasted, List.of(), sentence(Refusals.requireMistake(ex), language), model);
		}
	}

	private String show(UUID id, String pasted, List<ShownLine> lines, @Nullable String problem, Model model) {
		var plan = this.register.plan(id);
		model.addAttribute("plan", plan);
		model.addAttribute("process", this.assets.process(plan.processId()));
		model.addAttribute("pasted", pasted);
		model.addAttribute("lines", lines);
		model.addAttribute("wrong", lines.stream().filter(line -> line.problem() != null).count());
		model.addAttribute("problem", problem);
		return "continuity/paste";
	}

	private List<ShownLine> lines(PastedContacts read, Locale language) {
		return read.lines()
			.stream()
			.map(line -> new ShownLine(line, (line.problem() != null) ? sentence(line.problem(), language) : null))
			.toList();
	}

	private String sentence(Refused refused, Locale language) {
		return this.wording.of(language, refused.key(), refused.arguments());
	}

	/** A line as it was read, and what is wrong with it in words. */
	record ShownLine(PastedContacts.Line line, @Nullable String problem) {
	}

}
