package se.isms.core.continuity;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import se.isms.core.asset.BusinessProcess;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionTests {

	@Test
	void isCalledAsInFormsAndFiles() {
		assertThat(Question.FIRST_DAY.key()).isEqualTo("firstDay");
		assertThat(Question.called("firstDay")).contains(Question.FIRST_DAY);
		assertThat(Question.called("FIRST_DAY")).isEmpty();
	}

	@Test
	void leavesRoomInABasicPlanForOwnerTimesAndLeastLevelWithinFifteenQuestions() {
		assertThat(PlanSection.BY_HAND.questions()).hasSizeLessThanOrEqualTo(9);
	}

	@ParameterizedTest
	@EnumSource(PlanSection.class)
	void belongsToASectionThatIsFoundByItsAddress(PlanSection section) {
		assertThat(section.questions()).isNotEmpty();
		assertThat(PlanSection.called(section.path())).isEqualTo(section);
	}

	@Test
	void maySayWhatIsSecretWhereItTellsOfLimitsAndPlaces() {
		assertThat(List.of(Question.STAFF_AVAILABLE, Question.KEYS_REPLACED, Question.SUPPLIERS_CALLED))
			.allMatch(Question::sensitive);
		assertThat(List.of(Question.FIRST_DAY, Question.CRITERIA, Question.MANNED_DAYS)).noneMatch(Question::sensitive);
	}

	@Test
	void hasNoSectionOfAnotherName() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> PlanSection.called("BY_HAND"));
	}

	@Test
	void isAskedWhereItMatters() {
		assertThat(PlanSection.of(process(false, false, false, false))).doesNotContain(PlanSection.LIFE_HEALTH,
				PlanSection.PAYMENT, PlanSection.INTAKE);
		assertThat(PlanSection.of(process(true, false, false, false))).contains(PlanSection.LIFE_HEALTH);
		assertThat(PlanSection.of(process(false, true, false, false))).contains(PlanSection.PAYMENT);
		assertThat(PlanSection.of(process(false, false, true, false))).contains(PlanSection.PAYMENT);
		assertThat(PlanSection.of(process(false, false, false, true))).contains(PlanSection.INTAKE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "DAILY_VOLUME | 0 | -", "DAILY_VOLUME | 1000000 | -",
			"DAILY_VOLUME | 1000001 | refused.answer-not-number", "DAILY_VOLUME | -1 | refused.answer-not-number",
			"DAILY_VOLUME | många | refused.answer-not-number", "MANNED_HOURS | 0 | refused.answer-not-number",
			"MANNED_HOURS | 24 | -", "MANNED_DAYS | 8 | refused.answer-not-number", "ALARMS_APPLY | YES | -",
			"ALARMS_APPLY | kanske | refused.answer-not-offered", "LOST_SERVICES | EMAIL,CLOUD | -",
			"LOST_SERVICES | EMAIL,FAX | refused.answer-not-offered", "PAYMENT_DAYS | 2026-12-25 2027-01-25 | -",
			"PAYMENT_DAYS | 25 december | refused.answer-not-day", "PAYMENT_DAYS | 9999-01-01 | refused.answer-not-day",
			"LIFE_CURVE | 0,1,1,2,4 | -", "LIFE_CURVE | 0,1,2,4 | refused.curve-incomplete",
			"LIFE_CURVE | 0,1,2,4,5 | refused.curve-incomplete", "LIFE_CURVE | 0,2,1,4,4 | refused.curve-falls" })
	void tellsWhatIsWrongWithAnAnswer(Question question, String answer, String key) {
		assertThat(question.problem(answer).map(Refused::key).orElse(null)).isEqualTo(key);
	}

	@Test
	void tellsItAtItsField() {
		assertThat(Question.DAILY_VOLUME.problem("många").flatMap(Refused::field)).contains("dailyVolume");
	}

	@Test
	void takesATextOfFourThousandCharactersAndNoMore() {
		assertThat(Question.KEPT_UP.problem("å".repeat(4000))).isEmpty();
		assertThat(Question.KEPT_UP.problem("å".repeat(4001)).map(Refused::key)).contains("refused.answer-too-long");
	}

	@Test
	void hasAKeyOfItsOwn() {
		assertThat(Arrays.stream(Question.values()).map(Question::key)).doesNotHaveDuplicates();
	}

	@Test
	void countsWhatIsKnownAndListsWhatIsToBeFoundOut() {
		var answers = answers(
				Map.of(Question.KEPT_UP, " Besök med medicin ", Question.PEOPLE, "?", Question.THINGS, " "));

		assertThat(answers.known(Question.KEPT_UP)).contains("Besök med medicin");
		assertThat(answers.known(Question.PEOPLE)).isEmpty();
		assertThat(answers.unknown()).containsExactly(Question.PEOPLE);
		assertThat(answers.answered()).isEqualTo(1);
	}

	@Test
	void leavesOutAnswersOfOtherSections() {
		assertThat(answers(Map.of(Question.DAILY_VOLUME, "12")).answers()).isEmpty();
	}

	private static PlanAnswers answers(Map<Question, String> answers) {
		return new PlanAnswers(UUID.randomUUID(), UUID.randomUUID(), PlanSection.BY_HAND, answers, 0);
	}

	private static BusinessProcess process(boolean vital, boolean pays, boolean deadline, boolean intake) {
		return new BusinessProcess(UUID.randomUUID(), UUID.randomUUID(), "Hemtjänst", 4, null, vital, pays, deadline,
				intake, false, null);
	}

}
