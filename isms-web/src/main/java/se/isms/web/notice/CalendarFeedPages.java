package se.isms.web.notice;

import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import se.isms.core.notice.CalendarAddresses;
import se.isms.core.notice.Duties;
import se.isms.core.shared.CurrentActor;
import se.isms.web.page.Page;
import se.isms.web.security.Open;
import se.isms.web.security.Throttle;

/**
 * The calendar that programs fetch. They cannot sign in: the address is the secret. An
 * address that is none, and one that was revoked, get the same answer.
 */
@Page
@Open
class CalendarFeedPages {

	private static final int READS = 20;

	private static final int GUESSES = 10;

	private final CalendarAddresses addresses;

	private final Duties duties;

	private final Throttle reads;

	private final Throttle guesses;

	CalendarFeedPages(CalendarAddresses addresses, Duties duties, Clock clock) {
		this.addresses = addresses;
		this.duties = duties;
		this.reads = new Throttle(READS, clock);
		this.guesses = new Throttle(GUESSES, clock);
	}

	@GetMapping("/calendar/{secret:[A-Za-z0-9_-]{43}}.ics")
	ResponseEntity<String> calendar(@PathVariable String secret, HttpServletRequest request) {
		if (this.guesses.isFull(request.getRemoteAddr())) {
			return later();
		}
		var reader = this.addresses.reader(secret);
		if (reader.isEmpty()) {
			this.guesses.passes(request.getRemoteAddr());
			return ResponseEntity.notFound().build();
		}
		return this.reads.passes(reader.get().id().toString()) ? feed(reader.get()) : later();
	}

	private ResponseEntity<String> feed(CalendarAddresses.Reader reader) {
		var language = Locale.forLanguageTag(reader.language());
		var dated = CurrentActor.as(reader.actor(), () -> this.duties.of(reader.id(), language));
		var site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
			.header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
			.header("Referrer-Policy", "no-referrer")
			.cacheControl(CacheControl.noStore())
			.body(new CalendarFeed(language, site).of(dated));
	}

	private static ResponseEntity<String> later() {
		return ResponseEntity.status(429)
			.header(HttpHeaders.RETRY_AFTER, String.valueOf(Throttle.WINDOW.toSeconds()))
			.build();
	}

}
