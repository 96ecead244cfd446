package se.isms.web.continuity;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSection;
import se.isms.core.continuity.PlanSections;
import se.isms.core.continuity.Question;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * The questions of one section of a plan. What is typed is a map from the keys of the
 * questions, for what is asked stands in a list.
 */
@Page
@Requires(Permission.CONTRIBUTE)
class PlanSectionPages extends FormPages<PlanAnswers, Map<String, String>> {

	private static final String VERSION = "version";

	/** That one does not know, and a step of a curve that is not chosen. */
	private static final Set<String> UNKNOWN = Set.of(PlanAnswers.UNKNOWN, "-");

	private final PlanSections sections;

	private final ContinuityRegister register;

	private final AssetRegister assets;

	private final FindingRegister findings;

	PlanSectionPages(FormFrame frame, Register<PlanAnswers> entries, PlanSections sections, ContinuityRegister register,
			AssetRegister assets, FindingRegister findings) {
		super(frame, entries, "answers", "continuity/section");
		this.sections = sections;
		this.register = register;
		this.assets = assets;
		this.findings = findings;
	}

	@GetMapping("/continuity/plans/{plan}/sections/{section}")
	String section(@PathVariable UUID plan, @PathVariable String section, Model model) {
		return open(this.sections.get(plan, PlanSection.called(section)), model);
	}

	@PostMapping("/continuity/plans/{plan}/sections/{section}")
	String change(@PathVariable UUID plan, @PathVariable String section,
			@RequestParam MultiValueMap<String, String> sent, Model model, RedirectAttributes done) {
		var current = this.sections.get(plan, PlanSection.called(section));
		var form = typed(current, sent);
		var errors = new MapBindingResult(form, "form");
		current.section()
			.questions()
			.forEach(question -> Optional.ofNullable(form.get(question.key()))
				.filter(answer -> !answer.isBlank() && !answer.equals(PlanAnswers.UNKNOWN))
				.flatMap(answer -> question.problem(answer.strip()))
				.ifPresent(problem -> Refusals.tell(problem, errors)));
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
		return sent(current, form, errors, model, done);
	}

	/**
	 * What is chosen of several, and the steps of a curve, come as a value each. Whoever
	 * knows something and ticks that they do not, knows it.
	 */
	private static Map<String, String> typed(PlanAnswers current, MultiValueMap<String, String> sent) {
		var form = new LinkedHashMap<String, String>();
		for (var question : current.section().questions()) {
			var values = sent.getOrDefault(question.key(), List.of())
				.stream()
				.map(String::strip)
				.filter(value -> !value.isEmpty())
				.toList();
			var known = values.stream().filter(value -> !UNKNOWN.contains(value)).toList();
			var unknown = values.contains(PlanAnswers.UNKNOWN) ? PlanAnswers.UNKNOWN : "";
			form.put(question.key(),
					known.isEmpty() ? unknown
							: values.stream()
								.filter(value -> !value.equals(PlanAnswers.UNKNOWN))
								.collect(Collectors.joining(",")));
		}
		form.put(VERSION, Objects.requireNonNullElse(sent.getFirst(VERSION), ""));
		return form;
	}

	@Override
	public Map<String, String> form(PlanAnswers stored) {
		var form = new LinkedHashMap<String, String>();
		stored.section()
			.questions()
			.forEach(question -> form.put(question.key(), stored.answers().getOrDefault(question, "")));
		form.put(VERSION, String.valueOf(stored.version()));
		return form;
	}

	@Override
	protected PlanAnswers apply(Map<String, String> form, @Nullable PlanAnswers current) {
		var stored = Objects.requireNonNull(current);
		var answers = new EnumMap<Question, String>(Question.class);
		form.forEach((key, answer) -> Question.called(key).ifPresent(question -> answers.put(question, answer)));
		return new PlanAnswers(stored.id(), stored.planId(), stored.section(), answers, version(form, stored));
	}

	private static int version(Map<String, String> form, PlanAnswers stored) {
		var text = form.getOrDefault(VERSION, "");
		return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Objects.requireNonNull(stored.version());
	}

	@Override
	protected void more(@Nullable PlanAnswers current, Map<String, String> form, Model model) {
		var stored = Objects.requireNonNull(current);
		var plan = this.register.plan(stored.planId());
		var process = this.assets.process(plan.processId());
		model.addAttribute("plan", plan);
		model.addAttribute("process", process);
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(plan.id())));
		model.addAttribute("subject", plan.id());
		model.asMap()
			.computeIfAbsent(BindingResult.MODEL_KEY_PREFIX + "form", name -> new MapBindingResult(form, "form"));
	}

	@Override
	protected String path(PlanAnswers saved) {
		return "/continuity/plans/" + saved.planId() + "#" + saved.section().path();
	}

	@Override
	public Optional<UUID> judged(PlanAnswers current) {
		return Optional.of(current.planId());
	}

}
