package se.isms.web.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
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
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Typed;
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

	private final Edits edits;

	SettingsPages(SettingsRegister register, Edits edits) {
		this.register = register;
		this.edits = edits;
	}

	@GetMapping("/notices/settings")
	String settings(@AuthenticationPrincipal SignedIn person, Model model) {
		var stored = this.register.settings(person.getUsername());
		var editor = new OfPerson(person.getUsername());
		return editor.show(stored, editor.form(stored), model);
	}

	@PostMapping("/notices/settings")
	String save(@Valid @ModelAttribute("form") SettingsForm form, BindingResult errors,
			@AuthenticationPrincipal SignedIn person, Model model, RedirectAttributes done) {
		var stored = this.register.settings(person.getUsername());
		return this.edits.save(new OfPerson(person.getUsername()), stored, form, errors, model, done);
	}

	private static NoticeSettings settings(SettingsForm form) {
		var muted = CHOSEN.stream().filter(kind -> !form.mailed().contains(kind.name())).collect(Collectors.toSet());
		return new NoticeSettings(Typed.orNone(form.email()), NoticeSettings.Rhythm.valueOf(form.rhythm()), muted,
				form.language(), Objects.requireNonNullElse(Typed.number(form.version()), 0));
	}

	/** The form of one person's settings. */
	private final class OfPerson implements Editor<NoticeSettings, SettingsForm> {

		private final String username;

		private OfPerson(String username) {
			this.username = username;
		}

		@Override
		public String show(@Nullable NoticeSettings current, SettingsForm form, Model model) {
			model.addAttribute("form", form);
			model.addAttribute("current", (current != null) ? current.version() : null);
			model.addAttribute("kinds", CHOSEN);
			return "notice/settings";
		}

		@Override
		public String save(@Nullable NoticeSettings current, SettingsForm form) {
			SettingsPages.this.register.save(this.username, settings(form));
			return "/notices/settings";
		}

		@Override
		public NoticeSettings stored(NoticeSettings current) {
			return SettingsPages.this.register.settings(this.username);
		}

		@Override
		public SettingsForm form(NoticeSettings stored) {
			var mailed = CHOSEN.stream().filter(kind -> !stored.muted().contains(kind)).map(Enum::name).toList();
			return new SettingsForm(Typed.text(stored.email()), stored.rhythm().name(), mailed, stored.language(),
					String.valueOf(stored.version()));
		}

	}

}
