package se.isms.core.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;
import se.isms.core.evaluation.Theme;

/**
 * Scores the themes as rule FO-01 says: per rule, the share of evaluated subjects that
 * fail times the weight of the worst severity times ten; half as much again where it
 * persists.
 */
final class ThemeScores {

	private final RuleCatalogue catalogue;

	private final Evaluation evaluation;

	private final Set<String> persisting;

	ThemeScores(RuleCatalogue catalogue, Evaluation evaluation, Set<String> persisting) {
		this.catalogue = catalogue;
		this.evaluation = evaluation;
		this.persisting = persisting;
	}

	List<ThemeFact> facts() {
		var ranked = new ArrayList<>(scores().values());
		ranked.sort(Comparator.comparingInt(Score::tenths)
			.reversed()
			.thenComparing(Comparator.comparingInt(Score::criticals).reversed())
			.thenComparing(score -> score.theme.name()));
		var facts = new ArrayList<ThemeFact>();
		for (int i = 0; i < ranked.size(); i++) {
			facts.add(ranked.get(i).fact(i + 1));
		}
		return List.copyOf(facts);
	}

	/** The three strongest reasons of a theme. */
	List<FocusArea.Reason> reasons(Theme theme) {
		return scores().getOrDefault(theme, new Score(theme)).reasons.stream()
			.filter(reason -> reason.failing() > 0)
			.sorted(Comparator.comparingInt(FocusArea.Reason::scoreTenths)
				.reversed()
				.thenComparing(FocusArea.Reason::rule))
			.limit(3)
			.toList();
	}

	private Map<Theme, Score> scores() {
		var scores = new EnumMap<Theme, Score>(Theme.class);
		for (var theme : Theme.values()) {
			scores.put(theme, new Score(theme));
		}
		this.catalogue.rules()
			.stream()
			.filter(rule -> rule.stage() < 3)
			.forEach(rule -> scores.computeIfAbsent(rule.theme(), Score::new)
				.add(rule, reason(rule), this.evaluation.total(rule.id())));
		return scores;
	}

	private FocusArea.Reason reason(RuleDefinition rule) {
		var tally = this.evaluation.total(rule.id());
		var worst = worst(rule.id());
		var weight = (worst != null) ? worst.weight() : 0;
		var factor = this.persisting.contains(rule.id()) ? 15 : 10;
		var tenths = (tally.evaluated() == 0) ? 0 : (int) (10L * weight * factor * tally.fail() / tally.evaluated());
		return new FocusArea.Reason(rule.id(), worst, tally.fail(), tally.evaluated(), tenths);
	}

	private @Nullable Severity worst(String rule) {
		return this.evaluation.findings()
			.stream()
			.filter(finding -> finding.key().rule().equals(rule))
			.map(Finding::severity)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private final class Score {

		private final Theme theme;

		private final List<FocusArea.Reason> reasons = new ArrayList<>();

		private boolean forced;

		private int evaluated;

		private int applicable;

		Score(Theme theme) {
			this.theme = theme;
		}

		void add(RuleDefinition rule, FocusArea.Reason reason, Tally tally) {
			this.reasons.add(reason);
			this.evaluated += tally.evaluated();
			this.applicable += tally.applicable();
			this.forced |= rule.statutory() && reason.failing() > 0 && reason.worst() == Severity.CRITICAL;
		}

		int tenths() {
			return this.reasons.stream().mapToInt(FocusArea.Reason::scoreTenths).sum();
		}

		int criticals() {
			return (int) ThemeScores.this.evaluation.findings()
				.stream()
				.filter(finding -> finding.severity() == Severity.CRITICAL
						&& this.reasons.stream().anyMatch(reason -> reason.rule().equals(finding.key().rule())))
				.count();
		}

		ThemeFact fact(int rank) {
			var share = (this.applicable == 0) ? 100 : 100 * this.evaluated / this.applicable;
			return new ThemeFact(UUID.nameUUIDFromBytes(this.theme.name().getBytes(StandardCharsets.UTF_8)), null,
					this.theme.name(), tenths(), criticals(), this.forced, rank, share);
		}

	}

}
