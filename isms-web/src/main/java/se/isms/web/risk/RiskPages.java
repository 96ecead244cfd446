package se.isms.web.risk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.risk.AcceptanceRegister;
import se.isms.core.risk.AcceptanceRow;
import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskRegister;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.form.Choices;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The lists of analyses and risks, and one risk to look at and change. */
@Page
@Requires(Permission.READ)
class RiskPages extends FormPages<Risk, RiskForm> {

	private final RiskRegister register;

	private final RiskForms forms;

	private final Choices choices;

	private final ListFrame lists;

	private final AcceptanceRegister acceptances;

	RiskPages(FormFrame frame, Register<Risk> entries, RiskRegister register, RiskForms forms, Choices choices,
			ListFrame lists, AcceptanceRegister acceptances) {
		super(frame, entries, "risk", "risk/risk");
		this.register = register;
		this.forms = forms;
		this.choices = choices;
		this.lists = lists;
		this.acceptances = acceptances;
	}

	@GetMapping("/risk")
	String analyses(Model model) {
		return list("analyses", model);
	}

	@GetMapping("/risk/risks")
	String risks(Model model) {
		return this.lists.show("risks", "risk/risks", model);
	}

	@GetMapping("/risk/analyses/{id}/new")
	@Requires(Permission.CONTRIBUTE)
	String newRisk(@PathVariable UUID id, Model model) {
		return open(empty(id), model);
	}

	@PostMapping("/risk/analyses/{id}/new")
	@Requires(Permission.CONTRIBUTE)
	String create(@PathVariable UUID id, @Valid @ModelAttribute("form") RiskForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		requireOnScale(empty(id), form, errors);
		return sent(empty(id), form, errors, model, done);
	}

	@GetMapping("/risk/risks/{id}")
	String risk(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/risk/risks/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") RiskForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		var risk = find(id);
		requireOnScale(risk, form, errors);
		return sent(risk, form, errors, model, done);
	}

	/** All wrong steps are told at once, and with whatever else is wrong. */
	private void requireOnScale(Risk risk, RiskForm form, BindingResult errors) {
		var matrix = this.register.scaleOf(this.register.analysis(risk.analysisId())).definition().matrix();
		requireStep("inherentLikelihood", form.inherentLikelihood(), matrix.likelihoods(), errors);
		requireStep("inherentConsequence", form.inherentConsequence(), matrix.consequences(), errors);
		requireStep("targetLikelihood", form.targetLikelihood(), matrix.likelihoods(), errors);
		requireStep("targetConsequence", form.targetConsequence(), matrix.consequences(), errors);
		requireStep("life", form.life(), matrix.consequences(), errors);
		requireStep("operations", form.operations(), matrix.consequences(), errors);
		requireStep("economy", form.economy(), matrix.consequences(), errors);
		requireStep("trust", form.trust(), matrix.consequences(), errors);
		requireStep("rights", form.rights(), matrix.consequences(), errors);
		requireStep("likelihood", form.likelihood(), matrix.likelihoods(), errors);
		requireStep("consequence", form.consequence(), matrix.consequences(), errors);
	}

	private static void requireStep(String field, String typed, int most, BindingResult errors) {
		if (!errors.hasFieldErrors(field)) {
			var step = Typed.number(typed);
			if (step != null && step > most) {
				Refusals.tell(new Refused("refused.risk-off-scale", step, most).at(field), errors);
			}
		}
	}

	@Override
	protected Offers offers(@Nullable Risk current) {
		var risk = Objects.requireNonNull(current);
		var unit = this.register.analysis(risk.analysisId()).unitId();
		return new Offers().and("people", () -> this.choices.people(unit, risk.ownerId()));
	}

	@Override
	protected void more(@Nullable Risk current, RiskForm form, Model model) {
		var risk = Objects.requireNonNull(current);
		var analysis = this.register.analysis(risk.analysisId());
		model.addAttribute("analysis", analysis);
		model.addAttribute("scale", this.register.scaleOf(analysis));
		model.addAttribute("states", states(risk));
		model.addAttribute("later", this.register.later(risk).orElse(null));
		var acceptances = this.acceptances.acceptances(risk.id());
		model.addAttribute("acceptances", acceptances);
		model.addAttribute("askable", risk.state() != Risk.State.CLOSED && !analysis.ended()
				&& acceptances.stream().noneMatch(one -> one.state() == AcceptanceRow.State.ASKED));
	}

	/** Nobody chooses that a risk is accepted, but one that is may stay so. */
	private static List<Risk.State> states(Risk risk) {
		return Stream.of(Risk.State.values())
			.filter(state -> state != Risk.State.ACCEPTED || risk.state() == Risk.State.ACCEPTED)
			.toList();
	}

	private static Risk empty(UUID analysis) {
		return Risk.found(analysis, "", "", "", false);
	}

	@Override
	public RiskForm form(Risk stored) {
		return this.forms.form(stored);
	}

	@Override
	protected Risk apply(RiskForm form, @Nullable Risk current) {
		return this.forms.apply(form, Objects.requireNonNull(current));
	}

	@Override
	protected String path(Risk saved) {
		return "/risk/risks/" + saved.id();
	}

	@Override
	public Optional<UUID> judged(Risk current) {
		return Optional.of(current.id());
	}

}
