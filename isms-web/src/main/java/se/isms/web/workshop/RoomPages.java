package se.isms.web.workshop;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.workshop.Seat;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Seats.Door;
import se.isms.core.workshop.Vote;
import se.isms.core.workshop.Workshops;
import se.isms.core.workshop.Workshops.Told;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Open;
import se.isms.web.security.SignedIn;
import se.isms.web.security.Throttle;

/**
 * Joining a workshop and taking part in it, with a phone and without an account. What
 * opens the room is the secret of the seat, in a cookie for the pages of this room only.
 */
@Page
@Open
class RoomPages {

	private static final String SEAT = "seat";

	/** A room joins from one address. */
	private static final int GUESSES = 30;

	private final Seats seats;

	private final RoomEvents events;

	private final Throttle guesses;

	RoomPages(Seats seats, RoomEvents events, Clock clock) {
		this.seats = seats;
		this.events = events;
		this.guesses = new Throttle(GUESSES, clock);
	}

	@GetMapping("/join")
	String enterCode() {
		return "workshop/code";
	}

	@PostMapping("/join")
	String withCode(@RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
		var typed = code.replaceAll("[\\s-]", "");
		model.addAttribute("code", code);
		if (this.guesses.isFull(request.getRemoteAddr())) {
			model.addAttribute("refused", new Refused("refused.workshop-guesses"));
			return "workshop/code";
		}
		var door = this.seats.door(typed);
		if (door.isEmpty()) {
			this.guesses.passes(request.getRemoteAddr());
			model.addAttribute("refused", new Refused("refused.workshop-code"));
			return "workshop/code";
		}
		return "redirect:/join/" + door.get().code();
	}

	@GetMapping("/join/{code}")
	String introduce(@PathVariable String code, @AuthenticationPrincipal @Nullable SignedIn person,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		var name = (person != null) ? person.displayName() : "";
		return introduce(door(code, null, request), new SeatForm(name, "BUSINESS"), response, model);
	}

	/**
	 * A guest says a name; whoever is signed in comes as oneself, and as a guest where
	 * the workshop is another municipality's.
	 */
	@PostMapping("/join/{code}")
	String sitDown(@PathVariable String code, @Valid @ModelAttribute("form") SeatForm form, BindingResult errors,
			@AuthenticationPrincipal @Nullable SignedIn person, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		var door = door(code, null, request);
		if (door == null || errors.hasErrors()) {
			return introduce(door, form, response, model);
		}
		try {
			var guest = person == null || !person.actor().tenant().equals(door.tenantId());
			var name = (person != null) ? person.displayName() : form.name();
			var secret = this.seats.take(door, name, Seat.Function.valueOf(form.function()), guest);
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(door, secret, request).toString());
			return "redirect:/room/" + door.code();
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return introduce(door, form, response, model);
		}
	}

	private static String introduce(@Nullable Door door, SeatForm form, HttpServletResponse response, Model model) {
		if (door == null) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return "workshop/over";
		}
		model.addAttribute("form", form);
		model.addAttribute("code", door.code());
		return "workshop/join";
	}

	@GetMapping("/room/{code}")
	String room(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return show(door(code, secret, request), secret, "workshop/room", response, model);
	}

	/** The part of the page that changes. */
	@GetMapping("/room/{code}/now")
	String roomNow(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return show(door(code, secret, request), secret, "workshop/room :: room", response, model);
	}

	@GetMapping(path = "/room/{code}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestParam(defaultValue = "0") long after,
			@RequestHeader(name = "Last-Event-ID", defaultValue = "0") long heard, HttpServletRequest request,
			HttpServletResponse response) {
		response.setHeader("X-Accel-Buffering", "no");
		var door = door(code, secret, request);
		if (door == null || secret == null || this.seats.view(door, secret).isEmpty()) {
			throw new NotFound();
		}
		return this.events.follow(door, Math.max(after, heard));
	}

	@PostMapping("/room/{code}/vote")
	String vote(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestParam UUID scenario, @RequestParam int round, @RequestParam(defaultValue = "0") int likelihood,
			@RequestParam(defaultValue = "0") int consequence,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return change(code, secret,
				(door, seat) -> this.seats.vote(door, seat, scenario, round, new Vote(likelihood, consequence)), live,
				request, response, model);
	}

	@PostMapping("/room/{code}/back")
	String takeBack(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestParam UUID scenario, @RequestParam int round,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return change(code, secret, (door, seat) -> this.seats.takeBack(door, seat, scenario, round), live, request,
				response, model);
	}

	@PostMapping("/room/{code}/scenarios")
	String tell(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestParam(defaultValue = "") String scenario,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		model.addAttribute("typed", scenario);
		return change(code, secret, (door, seat) -> this.seats.tell(door, seat, Told.of(scenario)), live, request,
				response, model);
	}

	@PostMapping("/room/{code}/leave")
	String leave(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return change(code, secret, this.seats::leave, live, request, response, model);
	}

	@PostMapping("/room/{code}/return")
	String comeBack(@PathVariable String code, @CookieValue(name = SEAT, required = false) @Nullable String secret,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		return change(code, secret, this.seats::comeBack, live, request, response, model);
	}

	private String change(String code, @Nullable String secret, Change change, @Nullable String live,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		var view = (live != null) ? "workshop/room :: room" : "workshop/room";
		var door = door(code, secret, request);
		if (door != null && secret != null) {
			try {
				change.of(door, secret);
				model.addAttribute("typed", "");
			}
			catch (Refused refused) {
				model.addAttribute("refused", refused);
				return show(door, secret, view, response, model);
			}
		}
		return (live != null) ? show(door, secret, view, response, model) : "redirect:/room/" + code;
	}

	/** Who has no seat is asked to take one; where there is no room there is nothing. */
	private String show(@Nullable Door door, @Nullable String secret, String view, HttpServletResponse response,
			Model model) {
		if (door == null) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return view.endsWith(":: room") ? "workshop/over :: room" : "workshop/over";
		}
		var seen = (secret != null) ? this.seats.view(door, secret) : Optional.<Seats.View>empty();
		if (seen.isEmpty()) {
			return "redirect:/join/" + door.code();
		}
		model.addAttribute("code", door.code());
		model.addAttribute("room", seen.get().room());
		model.addAttribute("seat", seen.get().seat());
		model.addAttribute("own", seen.get().own());
		return view;
	}

	/**
	 * The room with a code. Whoever has guessed too often is answered as if there were
	 * none; those who have a seat somewhere do not suffer from others behind the same
	 * address.
	 */
	private @Nullable Door door(String code, @Nullable String secret, HttpServletRequest request) {
		if (secret == null && this.guesses.isFull(request.getRemoteAddr())) {
			return null;
		}
		var door = this.seats.door(code).orElse(null);
		if (door == null && secret == null) {
			this.guesses.passes(request.getRemoteAddr());
		}
		return door;
	}

	private static ResponseCookie cookie(Door door, String secret, HttpServletRequest request) {
		return ResponseCookie.from(SEAT, secret)
			.path("/room/" + door.code())
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.maxAge(Workshops.LONGEST)
			.build();
	}

	@FunctionalInterface
	private interface Change {

		void of(Door door, String secret);

	}

}
