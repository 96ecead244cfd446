package se.isms.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.rules.example.Shortcomings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_06;
import static se.isms.rules.example.AccessExamples.account;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.IncidentExamples.incident;
import static se.isms.rules.example.ReviewExamples.input;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.incident.IncidentRule.IN_03;
import static se.isms.rules.incident.IncidentRule.IN_04;
import static se.isms.rules.incident.IncidentRule.IN_05;
import static se.isms.rules.incident.IncidentRule.IN_06;
import static se.isms.rules.review.ReviewRule.LG_01;
import static se.isms.rules.risk.RiskRule.RA_09;
import static se.isms.rules.risk.RiskRule.RA_11;

class JudgementTests {

	/** Extended rules are on, too. */
	private static final Policy EVERYTHING = new Policy(Parameters.standard(),
			new Catalogue().rules().stream().collect(Collectors.toMap(RuleDefinition::id, rule -> true)), List.of());

	@Test
	void findsNothingWhereEverythingIsAsItOughtToBe() {
		assertThat(evaluate(Shortcomings.none()).findings()).isEmpty();
	}

	@Test
	void factsThatContradictEachOtherAboutAnObjectGiveItsSeverestFinding() {
		var one = risk().without("ownerValid").build();
		var other = risk().with("id", one.id()).build();
		var third = risk().with("id", one.id()).without("ownerValid").with("label", "Annat").build();
		var facts = new ArrayList<>(List.of(one, other, third));
		var expected = evaluate(facts).findings();

		assertThat(expected).extracting(Finding::key).doesNotHaveDuplicates().isNotEmpty();
		Collections.reverse(facts);
		assertThat(evaluate(facts).findings()).isEqualTo(expected);
	}

	/** Or every night would write every finding again. */
	@Test
	void whatPersistsIsToldInTheSameWordsTheNextDay() {
		var facts = Shortcomings.all();
		var tomorrow = AsOf.endOf(TODAY.plusDays(1));

		assertThat(new DroolsEvaluator().evaluate(Facts.of(facts), EVERYTHING, tomorrow).findings())
			.containsAll(evaluate(facts).findings());
	}

	@Test
	void everyRuleFindsItsShortcoming() {
		var found = evaluate(Shortcomings.all()).findings().stream().map(finding -> finding.key().rule());

		assertThat(found.collect(Collectors.toSet()))
			.containsExactlyInAnyOrderElementsOf(new Catalogue().rules().stream().map(RuleDefinition::id).toList());
	}

	@Test
	void orderOfFactsDoesNotMatter() {
		var facts = new ArrayList<>(Shortcomings.all());
		var expected = evaluate(facts);

		for (var seed = 0; seed < 5; seed++) {
			Collections.shuffle(facts, new Random(seed));
			assertThat(evaluate(facts)).isEqualTo(expected);
		}
	}

	@Test
	void exceptionHoldsToItsLastDay() {
		var bare = risk().with("activeActions", 0).build();
		var check = rule(RA_09).given(bare).excepting(bare, TODAY);

		assertThat(check.on(TODAY)).exempts(bare);
		assertThat(check.on(TODAY.plusDays(1))).finds(bare);
	}

	@Test
	void exceptionCoversNoOtherSubject() {
		var bare = risk().with("activeActions", 0).build();
		var other = risk().with("activeActions", 0).build();

		assertThat(rule(RA_09).given(bare, other).excepting(other, TODAY)).finds(bare).exempts(other);
	}

	@Test
	void exceptionFromWhatIsKeptChangesNothing() {
		var covered = risk().build();

		assertThat(rule(RA_09).given(covered).excepting(covered, TODAY)).passes(covered);
	}

	@Test
	void noExceptionMakesABlockerGoAway() {
		var wrong = risk().with("inherentLikelihood", 1).build();
		var late = plan().with("rtoHours", 60).build();
		var empty = input().with("statements", 0).build();

		assertThat(rule(RA_11).given(wrong).excepting(wrong, TODAY)).finds(wrong);
		assertThat(rule(KP_06).given(late).excepting(late, TODAY)).finds(late);
		assertThat(rule(LG_01).given(empty).excepting(empty, TODAY)).finds(empty);
	}

	@Test
	void exceptionCoversTheMilderReasonsOfARuleThatCanBlock() {
		var planned = risk().with("doneActions", 0).build();

		assertThat(rule(RA_11).given(planned).excepting(planned, TODAY)).exempts(planned);
	}

	@Test
	void noExceptionMakesAStatuteGoAway() {
		var silent = incident().without("earlyWarningAt")
			.without("notifiedAt")
			.without("finalAt")
			.without("imyNotifiedAt")
			.build();

		for (var rule : new Rule[] { IN_03, IN_04, IN_05, IN_06 }) {
			assertThat(rule(rule).given(silent).excepting(silent, TODAY)).finds(silent);
		}
	}

	@Test
	void ruleThatIsSwitchedOffAppliesToNothing() {
		var bare = risk().with("activeActions", 0).build();

		assertThat(rule(RA_09).given(bare).switched(false)).isNotApplicableTo(bare);
	}

	@Test
	void extendedRuleAppliesToNothingUntilItIsSwitchedOn() {
		var bare = risk().build();
		var extended = new Made(RA_09.spec().isExtended());

		assertThat(outcome(extended, bare, Map.of())).isEqualTo(Outcome.NOT_APPLICABLE);
		assertThat(outcome(extended, bare, Map.of("MA-01", true))).isEqualTo(Outcome.PASS);
		assertThat(outcome(extended, bare, Map.of("MA-01", false))).isEqualTo(Outcome.NOT_APPLICABLE);
		assertThat(outcome(new Made(RA_09.spec()), bare, Map.of())).isEqualTo(Outcome.PASS);
	}

	@Test
	void statutesApplyFromTheDayTheyAreInForce() {
		var silent = incident().with("awareAt", endOf(LocalDate.of(2026, 1, 14))).without("earlyWarningAt").build();
		var later = incident().with("awareAt", endOf(LocalDate.of(2026, 1, 15))).without("earlyWarningAt").build();

		assertThat(rule(IN_03).given(silent, later)).isNotApplicableTo(silent).finds(later);
	}

	@Test
	void foldsAccountsByCauseAndDepartmentAndCountsThem() {
		var evaluation = evaluate(List.of(account().with("mfaLevel", 0).build(), account().with("mfaLevel", 0).build(),
				account().with("mfaLevel", 1).build(), account().without("mfaLevel").build(), account().build()));

		assertThat(evaluation.findings()).extracting(finding -> finding.key().rule(), Finding::reason, Finding::count)
			.containsExactlyInAnyOrder(tuple("MF-04", "NONE", 2), tuple("MF-04", "WEAK", 1));
		assertThat(evaluation.total("MF-04")).satisfies((tally) -> {
			assertThat(tally.fail()).isEqualTo(3);
			assertThat(tally.pass()).isOne();
			assertThat(tally.notEvaluated()).isOne();
		});
	}

	@Test
	void findingSaysWhatItWasJudgedOn() {
		var late = plan().with("rtoHours", 60).build();

		assertThat(evaluate(List.of(late)).findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.facts()).containsEntry("rtoHours", "60").containsEntry("mtpdHours", "48");
			assertThat(finding.arguments()).containsExactly("60", "48");
			assertThat(finding.label()).isEqualTo("Hemtjänst");
		});
	}

	private static Evaluation evaluate(Collection<? extends Fact> facts) {
		return new DroolsEvaluator().evaluate(Facts.of(facts), EVERYTHING, AsOf.endOf(TODAY));
	}

	private static Outcome outcome(Rule rule, Fact fact, Map<String, Boolean> switches) {
		var policy = new Policy(Parameters.standard(), switches, List.of());
		return new Judgement(policy, new Terms(policy.parameters(), AsOf.endOf(TODAY)))
			.judge(rule, rule.spec().subjectOf(fact), fact, new Fired(Facts.of(fact), new Verdicts()))
			.outcome();
	}

	/** A rule that no unit fires. */
	private record Made(RuleSpec spec) implements Rule {

		@Override
		public String name() {
			return "MA_01";
		}

	}

	private static Instant endOf(LocalDate day) {
		return AsOf.endOf(day).instant();
	}

}
