package se.isms.rules.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.continuity.PlanFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.ExceptionFact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.FindingKey;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleException;
import se.isms.rules.DroolsEvaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.evaluation.ExceptionRule.TV_10;
import static se.isms.rules.example.ContinuityExamples.plan;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.ExceptionExamples.exception;

class ExceptionRulesTests {

	@Nested
	class Tv10ExceptionsEndWithWhatTheyAreFrom {

		private final PlanFact old = plan().with("reviewedOn", TODAY.minusYears(2)).build();

		private final ExceptionFact exception = exception().with("excepted", finding(this.old))
			.with("validUntil", TODAY)
			.build();

		/** Vector 18 of the catalogue. */
		@Test
		void findsWhatIsExceptedTogetherWithItsExceptionFromTheDayAfterItsLast() {
			var today = evaluate(TODAY, this.old, this.exception);
			var tomorrow = evaluate(TODAY.plusDays(1), this.old, this.exception);

			assertThat(today.findings()).isEmpty();
			assertThat(today.total("KP-02").exempted()).isOne();
			assertThat(today.total("TV-10").pass()).isOne();
			assertThat(tomorrow.findings())
				.extracting(found -> found.key().rule(), found -> found.severity(), found -> found.reason())
				.containsExactlyInAnyOrder(tuple("KP-02", CRITICAL, "EXPIRED"), tuple("TV-10", MAJOR, "EXPIRED"));
		}

		@Test
		void saysWhenItEnded() {
			assertThat(rule(TV_10).given(this.old, this.exception).on(TODAY.plusDays(1))).finds(this.exception, MAJOR,
					"EXPIRED", TODAY);
		}

		@Test
		void passesWhatWasMendedMeanwhile() {
			var mended = plan().with("id", this.old.id()).build();

			assertThat(rule(TV_10).given(mended, this.exception).on(TODAY.plusDays(1))).passes(this.exception);
		}

		@Test
		void ignoresWhatWasDecidedAnewSince() {
			var before = exception().with("excepted", finding(this.old))
				.with("validUntil", TODAY.minusDays(1))
				.with("succeeded", true)
				.build();

			assertThat(rule(TV_10).given(this.old, before)).isNotApplicableTo(before);
		}

		@Test
		void explainsItselfByWhatIsFound() {
			var explained = new DroolsEvaluator().explain(Facts.of(this.old, this.exception), policy(),
					AsOf.endOf(TODAY.plusDays(1)), this.exception.id());

			assertThat(explained).singleElement()
				.satisfies(one -> assertThat(one.step().outcome()).isEqualTo(Outcome.FAIL));
		}

		private Evaluation evaluate(LocalDate day, PlanFact plan, ExceptionFact exception) {
			return new DroolsEvaluator().evaluate(Facts.of(plan, exception), policy(), AsOf.endOf(day));
		}

		private Policy policy() {
			return new Policy(Parameters.standard(), Map.of("TV-10", true), List
				.of(new RuleException("KP-02", this.old.id(), this.old.discriminator(), TODAY.minusMonths(6), TODAY)));
		}

		private static UUID finding(PlanFact plan) {
			return new FindingKey("KP-02", "Plan", plan.id(), plan.discriminator()).id();
		}

	}

	@Nested
	class Tv10ExceptionsAreDecidedByWhoMay {

		@Test
		void findsWhatNobodyMayHaveDecided() {
			var own = exception().without("authorised").build();

			assertThat(rule(TV_10).given(own)).finds(own, MAJOR, "UNAUTHORISED");
		}

		@Test
		void findsWhatHasNothingInstead() {
			var bare = exception().without("controlled").build();

			assertThat(rule(TV_10).given(bare)).finds(bare, MAJOR, "NO_CONTROL");
		}

		@Test
		void findsWhatWasRenewedOftenerThanTwice() {
			var twice = exception().with("renewals", 2).build();
			var oftener = exception().with("renewals", 3).build();

			assertThat(rule(TV_10).given(twice, oftener)).passes(twice).finds(oftener, MAJOR, "RENEWED", 3, 2);
			assertThat(rule(TV_10).given(twice).with("tv.exceptionRenewals", 1)).finds(twice, MAJOR, "RENEWED", 2, 1);
		}

		@Test
		void passesWhatIsAsItOughtToBe() {
			var sound = exception().build();

			assertThat(rule(TV_10).given(sound)).passes(sound);
		}

		@Test
		void passesWhatEndedAndLeftNothing() {
			var ended = exception().without("authorised")
				.without("controlled")
				.with("renewals", 9)
				.with("validUntil", TODAY.minusDays(1))
				.build();

			assertThat(rule(TV_10).given(ended)).passes(ended);
		}

		@Test
		void isNotExceptedItself() {
			var bare = exception().without("controlled").build();

			assertThat(rule(TV_10).given(bare).excepting(bare, TODAY)).finds(bare);
		}

	}

}
