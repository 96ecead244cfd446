package se.isms.web.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import se.isms.core.organisation.Choice;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.workshop.Room;
import se.isms.core.workshop.Seats.Door;
import se.isms.core.workshop.Vote;
import se.isms.core.workshop.Workshops;
import se.isms.core.workshop.Workshops.Told;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** A workshop as its leaders see it, and as it is shown on the wall. */
@Page
@Requires(Permission.CONTRIBUTE)
class LeadPages {

	private static final String PATH = "redirect:/risk/workshops/";

	private final Workshops workshops;

	private final RiskRegister register;

	private final RoomEvents events;

	private final Choices choices;

	private final MessageSource messages;

	LeadPages(Workshops workshops, RiskRegister register, RoomEvents events, Choices choices, MessageSource messages) {
		this.workshops = workshops;
		this.register = register;
		this.events = events;
		this.choices = choices;
		this.messages = messages;
	}

	@GetMapping("/risk/analyses/{id}/workshop")
	String prepare(@PathVariable UUID id, Model model) {
		model.addAttribute("analysis", this.register.analysis(id));
		model.addAttribute("going", this.workshops.of(id).orElse(null));
		return "workshop/open";
	}

	@PostMapping("/risk/analyses/{id}/workshop")
	String open(@PathVariable UUID id, @RequestParam(defaultValue = "") String named,
			@RequestParam(defaultValue = "3") String hours, Model model) {
		try {
			var lasts = Duration.ofHours(hours.matches("\\d{1,2}") ? Long.parseLong(hours) : 0);
			return PATH + this.workshops.open(id, named.isEmpty(), lasts);
		}
		catch (Refused refused) {
			model.addAttribute("refused", Refusals.requireMistake(refused));
			return prepare(id, model);
		}
	}

	@GetMapping("/risk/workshops/{id}")
	String lead(@PathVariable UUID id, Model model) {
		return show(id, "workshop/lead", model);
	}

	/** The part of the page that changes. */
	@GetMapping("/risk/workshops/{id}/now")
	String leadNow(@PathVariable UUID id, Model model) {
		return show(id, "workshop/lead :: room", model);
	}

	@GetMapping("/risk/workshops/{id}/screen")
	String screen(@PathVariable UUID id, Model model) {
		return show(id, "workshop/screen", model);
	}

	@GetMapping("/risk/workshops/{id}/screen/now")
	String screenNow(@PathVariable UUID id, Model model) {
		return show(id, "workshop/screen :: room", model);
	}

	@GetMapping(path = "/risk/workshops/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	SseEmitter events(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after,
			@RequestHeader(name = "Last-Event-ID", defaultValue = "0") long heard, HttpServletResponse response) {
		response.setHeader("X-Accel-Buffering", "no");
		var workshop = this.workshops.room(id).workshop();
		return this.events.follow(new Door(workshop.code(), CurrentActor.get().tenant(), id), Math.max(after, heard));
	}

	/** One scenario per line. */
	@PostMapping("/risk/workshops/{id}/scenarios")
	String tell(@PathVariable UUID id, @RequestParam(defaultValue = "") String scenario,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		var told = scenario.lines().filter(line -> !line.isBlank()).map(Told::of).toList();
		model.addAttribute("typed", scenario);
		return change(id, () -> this.workshops.tell(id, told.isEmpty() ? List.of(Told.of("")) : told), live, model);
	}

	/** The scenario that every department has to think through. */
	@PostMapping("/risk/workshops/{id}/outage")
	String tellOutage(@PathVariable UUID id, @RequestHeader(name = Live.HEADER, required = false) @Nullable String live,
			Locale language, Model model) {
		var outage = new Told(text("workshop.outage", language), text("workshop.outage.threat", language),
				text("workshop.outage.vulnerability", language), true, "");
		return change(id, () -> this.workshops.tell(id, List.of(outage)), live, model);
	}

	/** The risks that the analysis has already. */
	@PostMapping("/risk/workshops/{id}/risks")
	String takeUp(@PathVariable UUID id, @RequestHeader(name = Live.HEADER, required = false) @Nullable String live,
			Model model) {
		return change(id, () -> this.workshops.takeUp(id), live, model);
	}

	/** Those that are ticked, under one heading. */
	@PostMapping("/risk/workshops/{id}/group")
	String group(@PathVariable UUID id, @RequestParam(defaultValue = "") List<UUID> scenario,
			@RequestParam(defaultValue = "") String heading,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		model.addAttribute("picked", scenario);
		model.addAttribute("heading", heading);
		return change(id, () -> {
			this.workshops.group(id, scenario, heading);
			model.addAttribute("picked", List.of());
			model.addAttribute("heading", "");
		}, live, model);
	}

	@PostMapping("/risk/workshops/{id}/merge")
	String merge(@PathVariable UUID id, @RequestParam UUID scenario, @RequestParam UUID into,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		return change(id, () -> this.workshops.merge(id, scenario, into), live, model);
	}

	@PostMapping("/risk/workshops/{id}/ask")
	String ask(@PathVariable UUID id, @RequestParam UUID scenario,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		return change(id, () -> this.workshops.ask(id, scenario), live, model);
	}

	@PostMapping("/risk/workshops/{id}/reveal")
	String reveal(@PathVariable UUID id, @RequestParam UUID scenario,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		return change(id, () -> this.workshops.reveal(id, scenario), live, model);
	}

	@PostMapping("/risk/workshops/{id}/agree")
	String agree(@PathVariable UUID id, @RequestParam UUID scenario, @RequestParam int likelihood,
			@RequestParam int consequence, @RequestParam(defaultValue = "") String reason,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		model.addAttribute("chosen", new Vote(likelihood, consequence));
		model.addAttribute("reason", reason);
		return change(id, () -> this.workshops.agree(id, scenario, new Vote(likelihood, consequence), reason), live,
				model);
	}

	@PostMapping("/risk/workshops/{id}/treat")
	String treat(@PathVariable UUID id, @RequestParam UUID scenario,
			@RequestParam(required = false) Risk.@Nullable Treatment treatment,
			@RequestParam(required = false) @Nullable UUID owner,
			@RequestHeader(name = Live.HEADER, required = false) @Nullable String live, Model model) {
		return change(id, () -> this.workshops.treat(id, scenario, treatment, owner), live, model);
	}

	@PostMapping("/risk/workshops/{id}/end")
	String end(@PathVariable UUID id, Model model) {
		return change(id, () -> this.workshops.end(id), null, model);
	}

	private String change(UUID id, Runnable change, @Nullable String live, Model model) {
		try {
			change.run();
			model.addAttribute("typed", "");
		}
		catch (Refused refused) {
			model.addAttribute("refused", Refusals.requireMistake(refused));
			return show(id, (live != null) ? "workshop/lead :: room" : "workshop/lead", model);
		}
		return (live != null) ? show(id, "workshop/lead :: room", model) : PATH + id;
	}

	private String show(UUID id, String view, Model model) {
		var room = this.workshops.room(id);
		model.addAttribute("room", room);
		model.addAttribute("address", ServletUriComponentsBuilder.fromCurrentContextPath().path("/join").toUriString());
		model.addAttribute("qr",
				QrPicture.of(ServletUriComponentsBuilder.fromCurrentContextPath()
					.path("/join/{code}")
					.buildAndExpand(room.workshop().code())
					.toUriString()));
		model.addAttribute("waiting", this.workshops.toTakeUp(id));
		model.addAttribute("people", people(room));
		model.addAttribute("risk",
				room.current().map(scenario -> scenario.riskId()).map(this.register::risk).orElse(null));
		return view;
	}

	private List<Choice> people(Room room) {
		return this.choices.people(room.unitId(), null);
	}

	private String text(String key, Locale language) {
		return this.messages.getMessage(key, null, language);
	}

}
