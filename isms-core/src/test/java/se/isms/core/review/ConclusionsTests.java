package se.isms.core.review;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Tally;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.review.ReviewExamples.tally;

class ConclusionsTests {

	private static final Material NOTHING = new Material(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	private static final List<Tally> JUDGED = List.of(tally("RA-01", 10, 0, 0), tally("RA-06", 10, 0, 0),
			tally("TV-12", 10, 0, 0));

	@Test
	void withoutACapTheAnswerIsYes() {
		assertThat(all(good(), share("K-01", 12, 12), share("N-ACC", 3, 3), share("K-26", 9, 9), JUDGED))
			.hasSize(Criterion.values().length)
			.allSatisfy(conclusion -> assertThat(conclusion.proposed()).isEqualTo(Grade.YES))
			.allSatisfy(conclusion -> assertThat(conclusion.caps()).isEmpty())
			.allSatisfy(conclusion -> assertThat(conclusion.evidence()).isNotEmpty());
	}

	@Test
	void withoutAnythingThereIsNoBasis() {
		assertThat(all(NOTHING, share("K-01", 0, 0), share("N-ACC", 0, 0), share("K-26", 0, 0), List.of()))
			.extracting(Conclusion::proposed)
			.containsOnly(Grade.NO_BASIS);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0, 5, 5, 5, 9, NO_BASIS, cap.no-policy", "2, 2, 5, 0, 0, 9, NO_BASIS, cap.no-objectives",
			"2, 2, 0, 5, 5, 9, NO_BASIS, cap.no-context", "2, 2, 5, 5, 5, 0, NO, cap.no-action-plan",
			"2, 0, 5, 5, 5, 9, PARTLY, cap.policy-expired", "2, 2, 5, 5, 4, 9, PARTLY, cap.objectives-unlinked" })
	void designIsCapped(int policies, int valid, int context, int objectives, int linked, int activities, Grade grade,
			String cap) {
		var material = new Material(policies, valid, context, objectives, linked, 0, 0, activities, 0, 0, 0, 0, 0, 0, 5,
				0);
		var all = all(material, share("K-01", 12, 12), share("N-ACC", 3, 3), share("K-26", 9, 9), JUDGED);

		assertThat(all)
			.filteredOn(one -> one.criterion() == Criterion.DESIGNED || one.criterion() == Criterion.SUITABILITY)
			.hasSize(2)
			.allSatisfy(one -> assertThat(one.proposed()).isEqualTo(grade))
			.allSatisfy(one -> assertThat(one.caps()).contains(cap));
	}

	@ParameterizedTest
	@CsvSource({ "10, 12, 19, 20, YES,", "80, 100, 0, 0, YES,", "79, 100, 0, 0, PARTLY, cap.fifth-unanalysed",
			"50, 100, 0, 0, PARTLY, cap.fifth-unanalysed", "49, 100, 0, 0, NO, cap.half-unanalysed",
			"100, 100, 94, 100, PARTLY, cap.unaccepted-risks", "0, 0, 1, 1, NO_BASIS, cap.coverage" })
	void adequacyIsCappedBySharesAnalysedAndAccepted(int analysed, int of, int accepted, int above, Grade grade,
			String cap) {
		var adequacy = conclusion(Criterion.ADEQUACY, good(), share("K-01", analysed, of),
				share("N-ACC", accepted, above), share("K-26", 9, 9), JUDGED);

		assertThat(adequacy.proposed()).isEqualTo(grade);
		assertThat(adequacy.caps()).isEqualTo((cap != null) ? List.of(cap) : List.of());
	}

	@ParameterizedTest
	@CsvSource({ "60, 40, YES", "59, 41, NO_BASIS" })
	void tooLittleJudgedIsNoBasis(int judged, int missing, Grade grade) {
		var tallies = List.of(tally("RA-01", judged, 0, missing), tally("RA-06", judged, 0, missing),
				tally("TV-12", judged, 0, missing));

		assertThat(all(good(), share("K-01", 12, 12), share("N-ACC", 3, 3), share("K-26", 9, 9), tallies))
			.filteredOn(one -> one.criterion() != Criterion.DESIGNED && one.criterion() != Criterion.SUITABILITY)
			.hasSize(4)
			.extracting(Conclusion::proposed)
			.containsOnly(grade);
	}

	@ParameterizedTest
	@CsvSource({ "81, 100, YES,", "161, 200, YES,", "80, 100, PARTLY, cap.measures-fail", "0, 0, YES," })
	void effectIsCappedWhereAFifthOfTheMeasuresFails(int works, int checked, Grade grade, String cap) {
		var effect = conclusion(Criterion.EFFECTIVENESS, good(), share("K-01", 12, 12), share("N-ACC", 3, 3),
				share("K-26", works, checked), JUDGED);

		assertThat(effect.proposed()).isEqualTo(grade);
		assertThat(effect.caps()).isEqualTo((cap != null) ? List.of(cap) : List.of());
	}

	@Test
	void effectIsNoWhereNothingWasChecked() {
		var unchecked = new Material(2, 2, 5, 5, 5, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0);
		var effect = conclusion(Criterion.MEASURES_WORK, unchecked, share("K-01", 12, 12), share("N-ACC", 3, 3),
				share("K-26", 0, 0), JUDGED);

		assertThat(effect.proposed()).isEqualTo(Grade.NO);
		assertThat(effect.caps()).containsExactly("cap.nothing-checked");
	}

	@ParameterizedTest
	@CsvSource({ "IN-03", "IN-04", "IN-05", "IN-06" })
	void lateStatutoryReportIsAtBestMainly(String rule) {
		var tallies = new ArrayList<>(JUDGED);
		tallies.add(tally(rule, 7, 1, 0));

		var effect = conclusion(Criterion.INTENDED_EFFECT, good(), share("K-01", 12, 12), share("N-ACC", 3, 3),
				share("K-26", 9, 9), tallies);

		assertThat(effect.proposed()).isEqualTo(Grade.MAINLY);
		assertThat(effect.caps()).containsExactly("cap.report-late");
	}

	@ParameterizedTest
	@CsvSource({ "2, YES", "3, MAINLY" })
	void moreThanTwoPerCentOldCriticalsIsAtBestMainly(int old, Grade grade) {
		var material = new Material(2, 2, 5, 5, 5, 0, 0, 9, 0, 0, 0, 0, 0, 0, 5, old);
		var tallies = List.of(tally("RA-01", 40, 0, 0), tally("RA-06", 40, 0, 0), tally("TV-12", 20, 0, 0));

		assertThat(conclusion(Criterion.EFFECTIVENESS, material, share("K-01", 12, 12), share("N-ACC", 3, 3),
				share("K-26", 9, 9), tallies)
			.proposed()).isEqualTo(grade);
	}

	private static Material good() {
		return new Material(2, 2, 5, 5, 5, 0, 0, 9, 0, 0, 0, 0, 0, 0, 5, 0);
	}

	private static Indicator share(String id, int numerator, int denominator) {
		return Indicator.share(id, numerator, denominator, null);
	}

	private static Conclusion conclusion(Criterion criterion, Material material, Indicator analysed, Indicator accepted,
			Indicator controls, List<Tally> tallies) {
		return all(material, analysed, accepted, controls, tallies).stream()
			.filter(one -> one.criterion() == criterion)
			.findFirst()
			.orElseThrow();
	}

	private static List<Conclusion> all(Material material, Indicator analysed, Indicator accepted, Indicator controls,
			List<Tally> tallies) {
		return new Conclusions(material, List.of(analysed, accepted, controls), new Evaluation(List.of(), tallies))
			.all();
	}

}
