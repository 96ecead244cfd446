package se.isms.web.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.incident.IncidentRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.practice.ActivationRegister;
import se.isms.core.practice.Exercise;
import se.isms.core.practice.ObservationRegister;
import se.isms.core.practice.PlanActivation;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Plans that were put to use, and one to note or to end. */
@Page
@Requires(Permission.READ)
class ActivationPages extends FormPages<PlanActivation, ActivationForm> {

	private final ActivationRegister register;

	private final ObservationRegister observations;

	private final IncidentRegister incidents;

	private final PracticeForms forms;

	private final Clock clock;

	ActivationPages(FormFrame frame, Register<PlanActivation> entries, ActivationRegister register,
			ObservationRegister observations, IncidentRegister incidents, PracticeForms forms, Clock clock) {
		super(frame, entries, "activation", "practice/activation");
		this.register = register;
		this.observations = observations;
		this.incidents = incidents;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/continuity/activations")
	String activations(Model model) {
		return list("activations", model);
	}

	/** From the page of a plan, or from the list: then it is chosen. */
	@GetMapping("/continuity/activations/new")
	@Requires(Permission.CONTRIBUTE)
	String begin(@RequestParam(required = false) @Nullable UUID plan, Model model) {
		return show(null, new ActivationForm(Typed.text(plan), Exercise.Scenario.IT_OUTAGE_30D.name(),
				today().toString(), "", "", "", "", ""), model);
	}

	@PostMapping("/continuity/activations/new")
	@Requires(Permission.CONTRIBUTE)
	String add(@Valid @ModelAttribute("form") ActivationForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/continuity/activations/{id}")
	String activation(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/activations/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") ActivationForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@PostMapping("/continuity/activations/{id}/end")
	@Requires(Permission.CONTRIBUTE)
	String end(@PathVariable UUID id, RedirectAttributes done) {
		this.register.end(id);
		done.addFlashAttribute("done", "practice.activation.ended");
		return "redirect:/continuity/activations/" + id;
	}

	@Override
	protected Offers offers(@Nullable PlanActivation current) {
		return new Offers().and("plans", () -> this.register.plans((current != null) ? current.planId() : null))
			.and("incidents", this::incidents);
	}

	@Override
	protected void more(@Nullable PlanActivation current, ActivationForm form, Model model) {
		if (current != null) {
			model.addAttribute("plan",
					this.register.plans(current.planId())
						.stream()
						.filter(plan -> plan.id().equals(current.planId()))
						.map(Choice::label)
						.findFirst()
						.orElse(""));
			model.addAttribute("uses", this.register.uses(current.id()));
			model.addAttribute("observations", this.observations.ofActivation(current.id()));
		}
	}

	private List<Choice> incidents() {
		return this.incidents.incidents()
			.stream()
			.map(incident -> new Choice(incident.id(), incident.number() + " " + incident.title()))
			.toList();
	}

	private static PlanActivation empty(ActivationForm form) {
		var began = LocalDate.parse(form.beganOn().strip());
		return new PlanActivation(UUID.randomUUID(), UUID.fromString(form.planId()), Exercise.Scenario.IT_OUTAGE_30D,
				began, null, "", null, null, null);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	@Override
	public ActivationForm form(PlanActivation stored) {
		return this.forms.form(stored);
	}

	@Override
	protected PlanActivation apply(ActivationForm form, @Nullable PlanActivation current) {
		return this.forms.apply(form, (current != null) ? current : empty(form));
	}

	@Override
	protected String path(PlanActivation saved) {
		return "/continuity/activations/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(PlanActivation current) {
		return Optional.of(current.id());
	}

}
