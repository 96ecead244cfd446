package se.isms.web.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.shared.NotFound;
import se.isms.web.api.Language;
import se.isms.web.text.Wording;

/** Puts findings and rules into words. */
@Component
public class FindingWording {

	private static final List<Outcome> WORST_FIRST = List.of(Outcome.FAIL, Outcome.EXEMPTED, Outcome.NOT_EVALUATED,
			Outcome.PASS, Outcome.NOT_APPLICABLE);

	private final Wording wording;

	private final RuleBook book;

	FindingWording(Wording wording, RuleBook book) {
		this.wording = wording;
		this.book = book;
	}

	public List<FindingResource> resources(List<StoredFinding> findings, Language language) {
		var rules = this.book.catalogue();
		return findings.stream().map(finding -> resource(finding, rules, language)).toList();
	}

	private FindingResource resource(StoredFinding finding, RuleCatalogue rules, Language language) {
		return new FindingResource(finding.id(), finding.rule(), rules.title(finding.rule(), language.locale()),
				sentence(finding, language.locale()), finding.subjectType(), finding.subjectId(), finding.unitId(),
				finding.unit(), finding.label(), finding.severity(), finding.reason(), finding.state(),
				finding.firstSeen(), finding.lastSeen(), finding.count());
	}

	public List<FindingLine> lines(List<StoredFinding> findings, Locale language) {
		return findings.stream().map(finding -> new FindingLine(finding, sentence(finding, language))).toList();
	}

	FindingDetails details(StoredFinding finding, Language language) {
		var rules = this.book.catalogue();
		var rule = resource(rules, finding.rule(), language);
		return new FindingDetails(resource(finding, rules, language), rule.advice(), rule, finding.arguments(),
				finding.facts(), finding.parameters(), finding.version());
	}

	List<RuleResource> resources(RuleCatalogue rules, Language language) {
		return rules.rules().stream().map(rule -> resource(rules, rule, language)).toList();
	}

	RuleResource resource(String rule, Language language) {
		return resource(this.book.about(rule), rule, language);
	}

	private RuleResource resource(RuleCatalogue rules, String rule, Language language) {
		return resource(rules, rules.rule(rule).orElseThrow(NotFound::new), language);
	}

	private RuleResource resource(RuleCatalogue rules, RuleDefinition rule, Language language) {
		return new RuleResource(rule.id(), rules.title(rule.id(), language.locale()),
				advice(rules, rule.id(), language.locale()), rule.area(), rule.theme(), rule.scope(), rule.stage(),
				rule.subjects(), rule.severities().stream().sorted().toList(), rule.norms(), rule.inForceFrom(),
				rule.parameters(), rule.statutory(), rule.extended(), rules.local(rule.id()).orElse(null));
	}

	/**
	 * What a finding says. Folded findings have no subject of their own: their sentence
	 * begins with how many.
	 */
	public String sentence(StoredFinding finding, Locale language) {
		return sentence(finding.rule(), finding.reason(), finding.label(), finding.count(), finding.arguments(),
				language);
	}

	/** What a finding says that nobody has stored. */
	public String sentence(Finding finding, Locale language) {
		return sentence(finding.key().rule(), finding.reason(), finding.label(), finding.count(), finding.arguments(),
				language);
	}

	/**
	 * What rules make of a subject: what is wrong first, and last what is not about it.
	 */
	public List<ExplanationResource> explained(List<Explanation> explanations, Locale language) {
		var rules = this.book.catalogue();
		return explanations.stream()
			.map(one -> explained(one, rules, language))
			.sorted(Comparator.comparing((ExplanationResource one) -> WORST_FIRST.indexOf(one.outcome()))
				.thenComparing(ExplanationResource::severity, Comparator.nullsLast(Comparator.naturalOrder()))
				.thenComparing(ExplanationResource::rule))
			.toList();
	}

	private ExplanationResource explained(Explanation one, RuleCatalogue rules, Locale language) {
		var finding = one.finding();
		return new ExplanationResource(one.rule(), rules.title(one.rule(), language), one.subjectType(), one.unitId(),
				one.label(), one.step().outcome(), one.step(), decided(one, rules, language),
				(finding != null) ? finding.severity() : null, one.facts(), one.parameters());
	}

	private String decided(Explanation one, RuleCatalogue rules, Locale language) {
		var finding = one.finding();
		var day = String.valueOf(one.day());
		var condition = "rule." + one.rule() + ".%s." + one.subjectType();
		return switch (one.step()) {
			case NOT_ABOUT_IT -> rules.local(one.rule())
				.map(own -> this.wording.of(language, "local.applies", List.of(own.applies())))
				.orElseGet(() -> this.wording.of(language, condition.formatted("applies"), List.of()));
			case NOT_KNOWN -> rules.local(one.rule())
				.map(own -> this.wording.of(language, "local.needs", List.of(own.condition())))
				.orElseGet(() -> this.wording.of(language, condition.formatted("needs"), List.of()));
			case FAILED -> sentence(Objects.requireNonNull(finding), language);
			case EXEMPTED -> this.wording.of(language, "step.EXEMPTED",
					List.of(sentence(Objects.requireNonNull(finding), language), day));
			default -> this.wording.of(language, "step." + one.step(), List.of(day));
		};
	}

	private String sentence(String rule, String reason, String label, int count, List<String> more, Locale language) {
		var arguments = new ArrayList<Object>();
		arguments.add(label.isEmpty() ? count : label);
		arguments.addAll(more);
		if (Area.of(rule) == Area.LOCAL) {
			return this.wording.of(language, "local.says", arguments);
		}
		var key = "rule." + rule + ".says";
		return this.wording.of(language, key + "." + reason, key, arguments);
	}

	public String title(String rule, Locale language) {
		return this.book.title(rule, language);
	}

	/** What to do about a finding of the rule. */
	public String advice(String rule, Locale language) {
		return advice(this.book.about(rule), rule, language);
	}

	private String advice(RuleCatalogue rules, String rule, Locale language) {
		return rules.local(rule)
			.map(LocalRule::advice)
			.orElseGet(() -> this.wording.of(language, "rule." + rule + ".advice", List.of()));
	}

}
