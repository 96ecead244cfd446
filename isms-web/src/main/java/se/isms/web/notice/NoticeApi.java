package se.isms.web.notice;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.notice.Inbox;
import se.isms.core.notice.NoticeFilter;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.NoticeSettings;
import se.isms.core.notice.ReceivedNotice;
import se.isms.core.notice.SettingsRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** The notices of who asks, and what that one wants by mail. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.READ)
class NoticeApi {

	private final Inbox inbox;

	private final SettingsRegister settings;

	private final AnswerOnce once;

	NoticeApi(Inbox inbox, SettingsRegister settings, AnswerOnce once) {
		this.inbox = inbox;
		this.settings = settings;
		this.once = once;
	}

	@GetMapping("/notices")
	@Operation(summary = "Your notices, the newest first, at most 200")
	Items<ReceivedNotice> notices(@RequestParam(defaultValue = "UNREAD") NoticeFilter.Show show,
			@RequestParam(required = false) @Nullable NoticeKind kind, Language language,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return new Items<>(this.inbox.notices(person.getUsername(), new NoticeFilter(show, kind), language.locale()));
	}

	@PostMapping("/notices/{id}/read")
	@Operation(summary = "Marks one of your notices as read")
	ResponseEntity<Void> read(@PathVariable UUID id, RequestKey key,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, AnswerOnce.NOTHING, Void.class, () -> {
			this.inbox.read(person.getUsername(), id);
			return ResponseEntity.noContent().build();
		});
	}

	@GetMapping("/notices/settings")
	@Operation(summary = "What you get by mail, and how often")
	ResponseEntity<SettingsResource> settings(@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return ok(this.settings.settings(person.getUsername()));
	}

	@PutMapping("/notices/settings")
	@Operation(summary = "Chooses what you get by mail, and how often")
	ResponseEntity<SettingsResource> choose(@Valid @RequestBody SettingsInput input, IfMatch match,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		match.require(this.settings.settings(person.getUsername()).version());
		return ok(this.settings.save(person.getUsername(), new NoticeSettings(input.email(), input.rhythm(),
				Set.copyOf(input.muted()), input.language(), match.version())));
	}

	private static ResponseEntity<SettingsResource> ok(NoticeSettings found) {
		return Versioned.ok(found.version(), new SettingsResource(found.email(), found.rhythm(),
				found.muted().stream().sorted().toList(), found.language(), found.version()));
	}

}
