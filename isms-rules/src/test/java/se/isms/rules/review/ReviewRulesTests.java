package se.isms.rules.review;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.ReviewExamples.input;
import static se.isms.rules.example.ReviewExamples.theme;
import static se.isms.rules.review.ReviewRule.FO_01;
import static se.isms.rules.review.ReviewRule.LG_01;

class ReviewRulesTests {

	@Nested
	class Lg01InputSaysSomething {

		@Test
		void stopsEmptyInput() {
			var empty = input().with("statements", 0).build();

			assertThat(rule(LG_01).given(empty)).finds(empty, BLOCKER, "MISSING");
		}

		@Test
		void passesContentAndStatedEmptiness() {
			var full = input().build();
			var nothing = input().with("statements", 0).with("nothingToReport", true).build();

			assertThat(rule(LG_01).given(full, nothing)).passes(full).passes(nothing);
		}

	}

	@Nested
	class Fo01ThemesBecomeFocusAreas {

		@Test
		void proposesTheWorst() {
			var fifth = theme().with("scoreTenths", 30).with("rank", 5).build();
			var sixth = theme().with("scoreTenths", 80).with("rank", 6).build();
			var mild = theme().with("scoreTenths", 29).with("rank", 1).build();

			assertThat(rule(FO_01).given(fifth, sixth, mild)).finds(fifth, INFO, "SCORE", 5).passes(sixth).passes(mild);
		}

		@Test
		void followsTheMunicipalitysThresholds() {
			var sixth = theme().with("scoreTenths", 25).with("rank", 6).build();

			assertThat(rule(FO_01).given(sixth).with("fo.count", 6).with("fo.minScore", 25)).finds(sixth);
		}

		@Test
		void proposesForcedThemesAlways() {
			var forced = theme().with("scoreTenths", 0).with("rank", 10).with("forced", true).build();

			assertThat(rule(FO_01).given(forced)).finds(forced, INFO, "FORCED");
		}

		@Test
		void proposesFollowUpOfWhatIsHardlyKnown() {
			var hardly = theme().with("scoreTenths", 50).with("rank", 1).with("evaluatedShare", 59).build();
			var known = theme().with("scoreTenths", 50).with("rank", 1).with("evaluatedShare", 60).build();

			assertThat(rule(FO_01).given(hardly, known)).finds(hardly, INFO, "FOLLOWUP_INSTEAD", 59)
				.findsAs(known, INFO, "SCORE");
		}

	}

}
