package se.isms.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Scope;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;
import se.isms.core.evaluation.Theme;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.tally;

class ThemeScoresTests {

	private final List<RuleDefinition> rules = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<Tally> tallies = new ArrayList<>();

	@Test
	void scoreIsTheShareThatFailsTimesTheWorstWeightTimesTen() {
		rule("RA-01", Theme.RISK, false).fails(3, 12, Severity.MAJOR);

		assertThat(theme(Theme.RISK).scoreTenths()).isEqualTo(75);
	}

	@Test
	void scoresOfTheRulesOfAThemeAreAdded() {
		rule("RA-01", Theme.RISK, false).fails(3, 12, Severity.MAJOR);
		rule("RA-06", Theme.RISK, false).fails(1, 10, Severity.CRITICAL);

		assertThat(theme(Theme.RISK).scoreTenths()).isEqualTo(125);
		assertThat(scores().reasons(Theme.RISK)).extracting(FocusArea.Reason::rule).containsExactly("RA-01", "RA-06");
	}

	@Test
	void whatPersistsCountsHalfAsMuchAgain() {
		rule("RA-01", Theme.RISK, false).fails(3, 12, Severity.MAJOR);

		assertThat(scores("RA-01").facts().get(0).scoreTenths()).isEqualTo(112);
	}

	@Test
	void ruleThatJudgedNothingCountsNothing() {
		rule("RA-01", Theme.RISK, false);

		assertThat(theme(Theme.RISK).scoreTenths()).isZero();
		assertThat(theme(Theme.RISK).evaluatedShare()).isEqualTo(100);
		assertThat(scores().reasons(Theme.RISK)).isEmpty();
	}

	@Test
	void tiesGoToMoreCriticalsAndThenToTheCode() {
		rule("KP-01", Theme.CONTINUITY, false).fails(1, 10, Severity.CRITICAL);
		rule("BH-01", Theme.ACCESS, false).fails(1, 10, Severity.CRITICAL);
		rule("RA-01", Theme.RISK, false).fails(2, 20, Severity.CRITICAL);

		assertThat(scores().facts().stream().limit(4)).extracting(ThemeFact::label)
			.containsExactly("RISK", "ACCESS", "CONTINUITY", "CLASSIFICATION");
		assertThat(scores().facts()).extracting(ThemeFact::rank).startsWith(1, 2, 3).hasSize(Theme.values().length);
	}

	@Test
	void criticalBreachOfAStatuteForcesItsTheme() {
		rule("IN-03", Theme.INCIDENT, true).fails(1, 100, Severity.CRITICAL);
		rule("RA-01", Theme.RISK, false).fails(1, 100, Severity.CRITICAL);
		rule("TV-06", Theme.KNOWLEDGE, true).fails(1, 100, Severity.MINOR);

		assertThat(theme(Theme.INCIDENT).forced()).isTrue();
		assertThat(theme(Theme.RISK).forced()).isFalse();
		assertThat(theme(Theme.KNOWLEDGE).forced()).isFalse();
	}

	@Test
	void atMostThreeReasonsAreGivenTheStrongestFirst() {
		rule("RA-01", Theme.RISK, false).fails(1, 10, Severity.MINOR);
		rule("RA-02", Theme.RISK, false).fails(1, 10, Severity.BLOCKER);
		rule("RA-03", Theme.RISK, false).fails(1, 10, Severity.MAJOR);
		rule("RA-04", Theme.RISK, false).fails(1, 10, Severity.CRITICAL);

		assertThat(scores().reasons(Theme.RISK)).extracting(FocusArea.Reason::rule)
			.containsExactly("RA-02", "RA-04", "RA-03");
	}

	@Test
	void shareThatCouldBeJudgedIsOverAllRulesOfTheTheme() {
		rule("RA-01", Theme.RISK, false);
		this.tallies.add(tally("RA-01", 30, 0, 70));

		assertThat(theme(Theme.RISK).evaluatedShare()).isEqualTo(30);
	}

	private ThemeFact theme(Theme theme) {
		return scores().facts().stream().filter(fact -> fact.label().equals(theme.name())).findFirst().orElseThrow();
	}

	private ThemeScores scores(String... persisting) {
		return new ThemeScores(catalogue(), new Evaluation(this.findings, this.tallies), Set.of(persisting));
	}

	private RuleCatalogue catalogue() {
		return new RuleCatalogue() {

			@Override
			public List<RuleDefinition> rules() {
				return ThemeScoresTests.this.rules;
			}

			@Override
			public String title(String rule, Locale language) {
				return rule;
			}

		};
	}

	private Planned rule(String id, Theme theme, boolean statutory) {
		this.rules.add(new RuleDefinition(id, theme, Scope.ROW, 1, List.of("Thing"), Set.of(), List.of(), null,
				List.of(), statutory, false));
		return (failing, evaluated, severity) -> {
			this.tallies.add(tally(id, evaluated - failing, failing, 0));
			for (int i = 0; i < failing; i++) {
				this.findings.add(new Finding(new FindingKey(id, "Thing", new UUID(0, i), ""), null, "Thing " + i,
						severity, "FAULT", List.of(), Map.of(), Map.of(), 1, 0));
			}
		};
	}

	private interface Planned {

		void fails(int failing, int evaluated, Severity severity);

	}

}
