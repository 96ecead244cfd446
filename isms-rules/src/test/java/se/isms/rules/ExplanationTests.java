package se.isms.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Explanation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleException;
import se.isms.core.evaluation.Step;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.rules.example.AccessExamples.account;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.IncidentExamples.incident;
import static se.isms.rules.example.RiskExamples.risk;

class ExplanationTests {

	@Test
	void eachRuleThatJudgesASubjectOfItsTypeIsExplained() {
		var risk = risk().build();

		assertThat(explain(risk, Policy.standard(), risk, plan().build())).extracting(Explanation::rule)
			.containsExactly("RA-03", "RA-04", "RA-06", "RA-07", "RA-08", "RA-09", "RA-11");
	}

	@Test
	void whatNoRuleJudgesHasNoExplanation() {
		assertThat(new DroolsEvaluator().explain(Facts.of(risk().build()), Policy.standard(), AsOf.endOf(TODAY),
				new UUID(0, 1)))
			.isEmpty();
	}

	@Test
	void aFindingIsExplainedWithItsFactsThresholdsAndWords() {
		var old = plan().with("reviewedOn", TODAY.minusYears(2)).build();

		var explained = explain("KP-02", old, Policy.standard());

		assertThat(explained.step()).isEqualTo(Step.FAILED);
		assertThat(explained.facts()).containsEntry("reviewedOn", TODAY.minusYears(2).toString());
		assertThat(explained.parameters()).containsEntry("kp.reviewMonths", "12");
		assertThat(explained.finding()).isNotNull()
			.satisfies(finding -> assertThat(finding.key().subjectId()).isEqualTo(old.id()));
	}

	@Test
	void whatIsAsItOughtToBePasses() {
		assertThat(explain("KP-02", plan().build(), Policy.standard())).satisfies(explained -> {
			assertThat(explained.step()).isEqualTo(Step.PASSED);
			assertThat(explained.finding()).isNull();
		});
	}

	@Test
	void aRuleIsNotAboutOtherSubjects() {
		assertThat(explain("KP-02", plan().without("adopted").build(), Policy.standard()).step())
			.isEqualTo(Step.NOT_ABOUT_IT);
	}

	@Test
	void whatIsMissingIsNotKnown() {
		assertThat(explain("RA-06", risk().without("likelihood").build(), Policy.standard()).step())
			.isEqualTo(Step.NOT_KNOWN);
	}

	@Test
	void anIncidentBeforeTheLawIsToldFromWhenItIsInForce() {
		var before = incident().with("occurredAt", Instant.parse("2026-01-10T10:00:00Z"))
			.with("detectedAt", Instant.parse("2026-01-10T10:00:00Z"))
			.with("awareAt", Instant.parse("2026-01-10T10:00:00Z"))
			.without("earlyWarningAt")
			.build();

		var explained = explain("IN-03", before, Policy.standard());

		assertThat(explained.step()).isEqualTo(Step.NOT_IN_FORCE);
		assertThat(explained.day()).isEqualTo("2026-01-15");
	}

	@Test
	void anExceptionIsToldWithItsLastDayAndWhatItCovers() {
		var bare = risk().with("activeActions", 0).build();
		var exceptions = List.of(
				new RuleException("RA-09", bare.id(), bare.discriminator(), TODAY.minusMonths(1), TODAY.plusMonths(2)),
				new RuleException("RA-09", bare.id(), bare.discriminator(), TODAY.minusYears(2), TODAY.minusYears(1)));

		var explained = explain("RA-09", bare, new Policy(Parameters.standard(), Map.of(), exceptions));

		assertThat(explained.step()).isEqualTo(Step.EXEMPTED);
		assertThat(explained.day()).isEqualTo(TODAY.plusMonths(2));
		assertThat(explained.finding()).isNotNull();
	}

	@Test
	void aRuleThatIsSwitchedOffSaysSo() {
		var off = new Policy(Parameters.standard(), Map.of("RA-09", false), List.of());

		assertThat(explain("RA-09", risk().with("activeActions", 0).build(), off).step()).isEqualTo(Step.SWITCHED_OFF);
	}

	@Test
	void oneOfManyThatAreAlikeIsExplainedByItsOwnName() {
		var one = account().with("mfaLevel", 0).with("label", "anna").build();
		var other = account().with("mfaLevel", 0).with("label", "bo").build();

		var explained = explain(other, Policy.standard(), one, other).stream()
			.filter(found -> found.rule().equals("MF-04"))
			.toList();

		assertThat(explained).singleElement().satisfies(found -> {
			assertThat(found.step()).isEqualTo(Step.FAILED);
			assertThat(found.label()).isEqualTo("bo");
		});
	}

	private static Explanation explain(String rule, Fact subject, Policy policy) {
		return explain(subject, policy, subject).stream()
			.filter(explained -> explained.rule().equals(rule))
			.findFirst()
			.orElseThrow();
	}

	private static List<Explanation> explain(Fact subject, Policy policy, Fact... facts) {
		return new DroolsEvaluator().explain(Facts.of(facts), policy, AsOf.endOf(Example.TODAY), subject.id());
	}

}
