package se.isms.web.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.PolicyRegister;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.RunRow;
import se.isms.core.evaluation.Tally;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * The rules, and what the municipality decides about each: what is typed is first tried
 * out on what the registers hold, and then decided.
 */
@Page
@Requires(Permission.READ)
class RulePages {

	private final RuleBook book;

	private final FindingRegister findings;

	private final PolicyRegister policies;

	private final Evaluations evaluations;

	private final Organisation organisation;

	private final FindingWording wording;

	private final History history;

	RulePages(RuleBook book, FindingRegister findings, PolicyRegister policies, Evaluations evaluations,
			Organisation organisation, FindingWording wording, History history) {
		this.book = book;
		this.findings = findings;
		this.policies = policies;
		this.evaluations = evaluations;
		this.organisation = organisation;
		this.wording = wording;
		this.history = history;
	}

	@GetMapping("/overview/rules")
	String rules(Locale language, Model model) {
		model.addAttribute("outcomes", Outcomes.of(this.book.catalogue(), tallies(), this.policies.on(), language));
		return "overview/rules";
	}

	@GetMapping("/overview/rules/{id}")
	String rule(@PathVariable String id, Model model) {
		return show(find(id), null, model);
	}

	/** What would be found otherwise. Nothing is decided yet. */
	@PostMapping("/overview/rules/{id}/trial")
	@Requires(Permission.COORDINATE)
	String tryOut(@PathVariable String id, @RequestParam Map<String, String> typed, Locale language, Model model) {
		var rule = find(id);
		var form = TypedPolicy.of(rule, typed);
		try {
			model.addAttribute("trial", Trial.of(this.evaluations.whatIf(form.change(rule)),
					this.organisation.departments(), finding -> this.wording.sentence(finding, language)));
		}
		catch (Refused ex) {
			refused(ex, model);
		}
		return show(rule, form, model);
	}

	@PostMapping("/overview/rules/{id}")
	@Requires(Permission.COORDINATE)
	String decide(@PathVariable String id, @RequestParam Map<String, String> typed, Model model,
			RedirectAttributes done) {
		var rule = find(id);
		var form = TypedPolicy.of(rule, typed);
		try {
			this.policies.decide(form.change(rule), form.reason(), form.version());
			done.addFlashAttribute("done", "rules.decided");
			return "redirect:/overview/rules/" + rule.id();
		}
		catch (Refused ex) {
			refused(ex, model);
			return show(rule, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return show(rule, form.seeing(this.policies.thresholds().version()), model);
		}
	}

	private static void refused(Refused ex, Model model) {
		model.addAttribute("refused", ex);
		model.addAttribute("at", ex.field().orElse(""));
	}

	/** With what was typed; where nothing was, with what is decided. */
	private String show(RuleDefinition rule, @Nullable TypedPolicy typed, Model model) {
		var departments = this.organisation.departments();
		var set = this.policies.thresholds();
		var active = this.policies.on().contains(rule.id());
		var language = LocaleContextHolder.getLocale();
		model.addAttribute("rule", rule);
		model.addAttribute("ruleTitle", this.wording.title(rule.id(), language));
		model.addAttribute("advice", this.wording.advice(rule.id(), language));
		model.addAttribute("own", this.book.about(rule.id()).local(rule.id()).orElse(null));
		model.addAttribute("form", (typed != null) ? typed : TypedPolicy.decided(rule, active, set));
		model.addAttribute("active", active);
		model.addAttribute("ranges", ranges(rule));
		model.addAttribute("others", others(rule));
		model.addAttribute("set", set);
		model.addAttribute("switched", this.policies.switchOf(rule.id()).orElse(null));
		model.addAttribute("outcomes",
				tallies().stream()
					.filter(tally -> tally.rule().equals(rule.id()) && tally.applicable() > 0)
					.map(tally -> DepartmentOutcome.of(tally, departments))
					.toList());
		model.addAttribute("months", this.findings.overTime(rule.id()));
		model.addAttribute("history", this.history.of("rule", PolicyRegister.subject(rule.id())));
		return "overview/rule";
	}

	private static Map<String, Parameters.Range> ranges(RuleDefinition rule) {
		var ranges = new LinkedHashMap<String, Parameters.Range>();
		rule.parameters().forEach(key -> ranges.put(key, Parameters.range(key)));
		return ranges;
	}

	/** Other rules that a threshold of this one is for, too. */
	private List<String> others(RuleDefinition rule) {
		return this.book.catalogue()
			.rules()
			.stream()
			.filter(other -> !other.id().equals(rule.id()))
			.filter(other -> other.parameters().stream().anyMatch(rule.parameters()::contains))
			.map(RuleDefinition::id)
			.toList();
	}

	private RuleDefinition find(String id) {
		return this.book.rule(id).orElseThrow(NotFound::new);
	}

	private List<Tally> tallies() {
		return this.findings.newestRun().map(RunRow::id).map(this.findings::tallies).orElse(List.of());
	}

}
