package se.isms.web.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.incident.Clocks;
import se.isms.core.incident.Incident;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.incident.Regulations;
import se.isms.core.incident.Track;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The incidents, and one to look at: its facts, its clocks, what was reported. */
@Page
@Requires(Permission.READ)
class IncidentPages {

	private final IncidentRegister register;

	private final Regulations regulations;

	private final ImprovementRegister improvement;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final Clock clock;

	IncidentPages(IncidentRegister register, Regulations regulations, ImprovementRegister improvement,
			Organisation organisation, FindingRegister findings, History history, Clock clock) {
		this.register = register;
		this.regulations = regulations;
		this.improvement = improvement;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.clock = clock;
	}

	@GetMapping("/incidents")
	String incidents(Model model) {
		model.addAttribute("incidents", this.register.incidents().stream().map(IncidentLine::of).toList());
		return "incident/incidents";
	}

	@GetMapping("/incidents/{id}")
	String incident(@PathVariable UUID id, Model model) {
		return show(id, new ReportForm("", Typed.text(this.clock.instant()), ""), model);
	}

	@PostMapping("/incidents/{id}/report")
	@Requires(Permission.CONTRIBUTE)
	String report(@PathVariable UUID id, @Valid @ModelAttribute("report") ReportForm report, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(id, report, model);
		}
		try {
			this.register.submit(id, report.track(), report.stage(), report.moment(), Typed.orNone(report.reference()));
			return shown(id, "incident.report.submitted", done);
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return show(id, report, model);
		}
	}

	@PostMapping("/incidents/{id}/assess")
	@Requires(Permission.CONTRIBUTE)
	String assess(@PathVariable UUID id, @RequestParam boolean significant, RedirectAttributes done) {
		this.register.assess(id, significant);
		return shown(id, "incident.assessed", done);
	}

	@PostMapping("/incidents/{id}/handle")
	@Requires(Permission.CONTRIBUTE)
	String handle(@PathVariable UUID id, RedirectAttributes done) {
		this.register.handle(id);
		return shown(id, "incident.handled", done);
	}

	@PostMapping("/incidents/{id}/close")
	@Requires(Permission.CONTRIBUTE)
	String close(@PathVariable UUID id, RedirectAttributes done) {
		this.register.close(id);
		return shown(id, "incident.closed", done);
	}

	private String show(UUID id, ReportForm report, Model model) {
		var incident = this.register.incident(id);
		var reports = this.register.reports(id);
		var now = this.clock.instant();
		model.addAttribute("incident", incident);
		model.addAttribute("unit", this.organisation.unit(incident.unitId()));
		model.addAttribute("owner", owner(incident));
		model.addAttribute("timeline", IncidentMoment.of(incident, reports));
		model.addAttribute("reports", reports);
		model.addAttribute("clocks",
				this.register.deadlines(id).stream().map(due -> StatutoryClock.of(due, reports, now)).toList());
		model.addAttribute("report", report);
		regulations(incident, Clocks.day(now), model);
		model.addAttribute("actions", this.improvement.actions(id));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("subject", id);
		model.addAttribute("history", this.history.of("incident", id));
		return "incident/incident";
	}

	/** Who receives reports today, and by which thresholds it is assessed. */
	private void regulations(Incident incident, LocalDate today, Model model) {
		var day = incident.judgedBy(today);
		model.addAttribute("authorities",
				Arrays.stream(Track.values())
					.flatMap(track -> this.regulations.authority(track, today).stream())
					.toList());
		model.addAttribute("thresholdDay", day);
		model.addAttribute("thresholds", this.regulations.thresholds(day));
	}

	private String owner(Incident incident) {
		return Optional.ofNullable(incident.ownerId())
			.flatMap(this.organisation::person)
			.map(Choice::label)
			.orElse("–");
	}

	private static String shown(UUID id, String text, RedirectAttributes done) {
		done.addFlashAttribute("done", text);
		return "redirect:/incidents/" + id;
	}

}
