package se.isms.web.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.NoticeSettings;
import se.isms.core.notice.SettingsRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Difference;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** What the reader gets by mail, and how often. */
@Page
@Requires(Permission.READ)
class SettingsPages {

	private static final List<NoticeKind> CHOSEN = Stream.of(NoticeKind.values())
		.filter(kind -> !kind.urgent())
		.toList();

	private final SettingsRegister register;

	SettingsPages(SettingsRegister register) {
		this.register = register;
	}

	@GetMapping("/notices/settings")
	String settings(@AuthenticationPrincipal SignedIn person, Model model) {
		return edit(form(this.register.settings(person.getUsername())), model);
	}

	@PostMapping("/notices/settings")
	String save(@Valid @ModelAttribute("form") SettingsForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return edit(form, model);
		}
		try {
			this.register.save(person.getUsername(), settings(form));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/notices/settings";
		}
		catch (OptimisticLockingFailureException ex) {
			var theirs = form(this.register.settings(person.getUsername()));
			model.addAttribute("differences", Difference.between(form, theirs));
			model.addAttribute("current", theirs.version());
			return edit(form, model);
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return edit(form, model);
		}
	}

	private static String edit(SettingsForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("kinds", CHOSEN);
		return "notice/settings";
	}

	private static SettingsForm form(NoticeSettings settings) {
		var mailed = CHOSEN.stream().filter(kind -> !settings.muted().contains(kind)).map(Enum::name).toList();
		return new SettingsForm(Typed.text(settings.email()), settings.rhythm().name(), mailed, settings.language(),
				String.valueOf(settings.version()));
	}

	private static NoticeSettings settings(SettingsForm form) {
		var muted = CHOSEN.stream().filter(kind -> !form.mailed().contains(kind.name())).collect(Collectors.toSet());
		return new NoticeSettings(Typed.orNone(form.email()), NoticeSettings.Rhythm.valueOf(form.rhythm()), muted,
				form.language(), Objects.requireNonNullElse(Typed.number(form.version()), 0));
	}

}
