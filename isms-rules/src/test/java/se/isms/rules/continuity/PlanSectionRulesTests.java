package se.isms.rules.continuity;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.isms.core.continuity.VitalFunction;
import se.isms.rules.Rule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.continuity.ContinuityRule.KP_04;
import static se.isms.rules.continuity.ContinuityRule.KP_10;
import static se.isms.rules.continuity.ContinuityRule.KP_14;
import static se.isms.rules.continuity.ContinuityRule.KP_15;
import static se.isms.rules.continuity.ContinuityRule.KP_16;
import static se.isms.rules.continuity.ContinuityRule.KP_17;
import static se.isms.rules.continuity.ContinuityRule.KP_18;
import static se.isms.rules.continuity.ContinuityRule.KP_19;
import static se.isms.rules.continuity.ContinuityRule.KP_20;
import static se.isms.rules.continuity.ContinuityRule.KP_21;
import static se.isms.rules.example.ContinuityExamples.activation;
import static se.isms.rules.example.ContinuityExamples.intake;
import static se.isms.rules.example.ContinuityExamples.loss;
import static se.isms.rules.example.ContinuityExamples.payment;
import static se.isms.rules.example.ContinuityExamples.phases;
import static se.isms.rules.example.ContinuityExamples.premise;
import static se.isms.rules.example.ContinuityExamples.records;
import static se.isms.rules.example.ContinuityExamples.replacement;
import static se.isms.rules.example.ContinuityExamples.procedureStaffing;
import static se.isms.rules.example.ContinuityExamples.staffing;
import static se.isms.rules.example.ContinuityExamples.supplierNeed;
import static se.isms.rules.example.ContinuityExamples.wayBack;

/** The rules that judge what plans say in their sections. */
class PlanSectionRulesTests {

	@Test
	void thoseOfTheExtendedSetAreOffAtFirst() {
		assertThat(List.<Rule>of(KP_17, KP_19, KP_20, KP_21)).allMatch(rule -> rule.spec().extended());
		assertThat(List.<Rule>of(KP_04, KP_14, KP_15, KP_16, KP_18)).noneMatch(rule -> rule.spec().extended());
	}

	@Nested
	class Kp10PeopleLastAsLongAsTheOutage {

		@ParameterizedTest
		@ValueSource(strings = { "staffAvailable", "mannedHours", "mannedDays", "staffFirstDay", "staffFirstWeek",
				"staffFirstMonth", "staffAfterMonth" })
		void findsPlanThatDoesNotCountThem(String unsaid) {
			var plan = staffing().without(unsaid).build();

			assertThat(rule(KP_10).given(plan)).finds(plan, MAJOR, "UNSTAFFED");
		}

		@Test
		void findsTheFirstPhaseInWhichThereAreTooFew() {
			var firstDay = staffing().with("staffFirstDay", 10).build();
			var firstWeek = staffing().with("staffFirstWeek", 5).build();
			var firstMonth = staffing().with("staffFirstMonth", 5).build();
			var afterMonth = staffing().with("staffAfterMonth", 6).build();

			assertThat(rule(KP_10).given(firstDay, firstWeek, firstMonth, afterMonth))
				.finds(firstDay, MAJOR, "SHORT_FIRST_DAY", 19, 18)
				.finds(firstWeek, MAJOR, "SHORT_FIRST_WEEK", 21, 18)
				.finds(firstMonth, MAJOR, "SHORT_FIRST_MONTH", 21, 20)
				.finds(afterMonth, MAJOR, "SHORT_AFTER_MONTH", 26, 24);
		}

		@Test
		void passesPlanWithExactlyEnough() {
			var enough = staffing().with("staffAvailable", 29).build();
			var tooFew = staffing().with("staffAvailable", 28).build();

			assertThat(rule(KP_10).given(enough, tooFew)).passes(enough)
				.finds(tooFew, MAJOR, "SHORT_FIRST_WEEK", 17, 16);
			assertThat(rule(KP_10).given(tooFew).with("kp.absencePeak", 35)).passes(tooFew);
			assertThat(rule(KP_10).given(enough).with("kp.absence", 50)).findsAs(enough, MAJOR, "SHORT_FIRST_WEEK");
			assertThat(rule(KP_10).given(tooFew).with("kp.absencePeakDays", 0)).passes(tooFew);
		}

		@Test
		void findsProcedureThatTooFewHaveLearned() {
			var enough = procedureStaffing().with("staffAvailable", 29).build();
			var tooFew = procedureStaffing().with("staffAvailable", 28).build();
			var uncounted = procedureStaffing().without("staffAvailable").build();

			var unmanned = procedureStaffing().without("mannedDays").build();

			assertThat(rule(KP_10).given(enough, tooFew, uncounted, unmanned)).passes(enough)
				.finds(tooFew, MAJOR, "SHORT_FIRST_WEEK", 17, 16)
				.finds(uncounted, MAJOR, "UNSTAFFED")
				.finds(unmanned, MAJOR, "UNMANNED");
		}

	}

	@Nested
	class Kp19SuppliersHaveCommittedThemselves {

		@Test
		void findsWhatIsNotAgreed() {
			var nothing = supplierNeed().without("agreements").without("recoveryAgreed").build();
			var recovery = supplierNeed().without("recoveryAgreed").without("incidentContact").build();
			var contact = supplierNeed().without("incidentContact").without("dataReturned").build();
			var information = supplierNeed().without("dataReturned").without("suppliersGone").build();
			var premise = supplierNeed().without("suppliersGone").build();

			assertThat(rule(KP_19).given(nothing, recovery, contact, information, premise))
				.finds(nothing, MAJOR, "NO_AGREEMENT", "Vårdsystem AB")
				.finds(recovery, MAJOR, "NO_RECOVERY", "Vårdsystem AB")
				.finds(contact, MAJOR, "NO_CONTACT", "Vårdsystem AB")
				.finds(information, MAJOR, "NO_RETURN", "Vårdsystem AB")
				.finds(premise, MAJOR, "NOT_COVERED", "Vårdsystem AB");
		}

		@Test
		void passesSupplierWithWhomAllIsAgreed() {
			var need = supplierNeed().build();

			assertThat(rule(KP_19).given(need)).passes(need);
		}

		@Test
		void isAboutCriticalProcessesOnly() {
			var exactly = supplierNeed().without("agreements").with("criticality", 3).build();
			var below = supplierNeed().without("agreements").with("criticality", 2).build();
			var unrated = supplierNeed().without("agreements").without("criticality").build();

			assertThat(rule(KP_19).given(exactly, below, unrated)).findsAs(exactly, MAJOR, "NO_AGREEMENT")
				.isNotApplicableTo(below)
				.cannotJudge(unrated);
			assertThat(rule(KP_19).given(exactly).with("kp.critical", 4)).isNotApplicableTo(exactly);
		}

	}

	@Nested
	class Kp04PlanSaysWhichServicesAreGone {

		@Test
		void findsPlanThatNamesNoService() {
			var silent = premise().without("lostServices").with("keptCount", 7).build();

			assertThat(rule(KP_04).given(silent)).finds(silent, MAJOR, "UNLISTED", 30);
		}

		@ParameterizedTest
		@ValueSource(strings = { "NETWORK", "TELEPHONY", "EMAIL", "SIGN_IN", "PRINTING", "LOCKS_ALARMS", "CLOUD" })
		void findsPlanThatKeepsAService(String service) {
			var keeps = premise().without("lostServices").with("kept", service).with("keptCount", 2).build();

			assertThat(rule(KP_04).given(keeps)).finds(keeps, MAJOR, "KEEPS_" + service, 30, 2);
		}

		@Test
		void passesPlanThatNamesAllOfThem() {
			var plan = premise().build();

			assertThat(rule(KP_04).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp14PlanSaysWhoPutsItToUseAndWhatIsDone {

		@ParameterizedTest
		@CsvSource({ "criteria, NO_CRITERIA", "activatedBy, NO_DECIDER", "reachedAlways, NOT_REACHED",
				"activationDeputy, NO_DEPUTY", "delegation, NO_DELEGATION" })
		void findsWhatIsMissingOfTheActivation(String part, String reason) {
			var plan = activation().without(part).build();

			assertThat(rule(KP_14).given(plan)).finds(plan, MAJOR, reason);
		}

		@ParameterizedTest
		@CsvSource({ "firstDay, NO_FIRST_DAY", "firstWeek, NO_FIRST_WEEK", "firstMonth, NO_FIRST_MONTH",
				"afterMonth, NO_AFTER_MONTH" })
		void findsThePhaseThatIsMissing(String phase, String reason) {
			var plan = phases().without(phase).build();

			assertThat(rule(KP_14).given(plan)).finds(plan, MAJOR, reason);
		}

		@Test
		void saysFirstWhatIsAskedFirst() {
			var silent = activation().without("criteria")
				.without("activatedBy")
				.without("reachedAlways")
				.without("activationDeputy")
				.without("delegation")
				.build();
			var later = phases().without("firstWeek").without("firstMonth").without("afterMonth").build();

			assertThat(rule(KP_14).given(silent, later)).finds(silent, MAJOR, "NO_CRITERIA")
				.finds(later, MAJOR, "NO_FIRST_WEEK");
		}

		@Test
		void passesPlanThatSaysAllOfIt() {
			var activation = activation().build();
			var phases = phases().build();

			assertThat(rule(KP_14).given(activation, phases)).passes(activation).passes(phases);
		}

	}

	@Nested
	class Kp15SomethingReplacesWhatLifeHangsOn {

		@ParameterizedTest
		@EnumSource
		void findsWhatNobodyHasAnswered(VitalFunction vital) {
			var unsaid = replacement().with("vitalFunction", vital).without("apply").build();

			assertThat(rule(KP_15).given(unsaid)).finds(unsaid, CRITICAL, "UNSAID_" + vital);
		}

		@ParameterizedTest
		@EnumSource
		void findsWhatNothingReplaces(VitalFunction vital) {
			var bare = replacement().with("vitalFunction", vital).without("replaced").build();

			assertThat(rule(KP_15).given(bare)).finds(bare, CRITICAL, "UNREPLACED_" + vital);
		}

		@ParameterizedTest
		@EnumSource
		void findsWhatNobodyHasCounted(VitalFunction vital) {
			var uncounted = replacement().with("vitalFunction", vital).without("number").build();

			assertThat(rule(KP_15).given(uncounted)).finds(uncounted, CRITICAL, "UNCOUNTED_" + vital);
		}

		@Test
		void ignoresWhatIsNotThere() {
			var none = replacement().with("apply", false).without("replaced").without("number").build();

			assertThat(rule(KP_15).given(none)).isNotApplicableTo(none);
		}

		@Test
		void passesWhatIsReplacedAndCounted() {
			var replaced = replacement().build();

			assertThat(rule(KP_15).given(replaced)).passes(replaced);
		}

	}

	@Nested
	class Kp16MoneyAndDecisionsAreInTime {

		@ParameterizedTest
		@CsvSource({ "paymentRoutine, NO_ROUTINE", "paymentDays, NO_DAYS", "signatories, NO_SIGNATORY",
				"bankArrangement, NO_BANK" })
		void isCriticalWhereMoneyIsPaid(String part, String reason) {
			var plan = payment().without(part).build();
			var both = payment().with("statutoryDeadline", true).without(part).build();

			assertThat(rule(KP_16).given(plan, both)).finds(plan, CRITICAL, reason).finds(both, CRITICAL, reason);
		}

		@ParameterizedTest
		@CsvSource({ "paymentRoutine, NO_ROUTINE", "paymentDays, NO_DAYS", "signatories, NO_SIGNATORY" })
		void isMajorWhereTheLawSetsADeadline(String part, String reason) {
			var plan = payment().without("payment").with("statutoryDeadline", true).without(part).build();

			assertThat(rule(KP_16).given(plan)).finds(plan, MAJOR, reason);
		}

		@Test
		void asksNobodyForABankWhoPaysNothing() {
			var plan = payment().without("payment").with("statutoryDeadline", true).without("bankArrangement").build();

			assertThat(rule(KP_16).given(plan)).passes(plan);
		}

		@Test
		void ignoresProcessesThatNeitherPayNorHaveADeadline() {
			var plan = payment().without("payment").without("paymentRoutine").build();

			assertThat(rule(KP_16).given(plan)).isNotApplicableTo(plan);
		}

		@Test
		void passesPlanThatSaysAllOfIt() {
			var plan = payment().build();

			assertThat(rule(KP_16).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp17DigitalIntakeIsClosed {

		@ParameterizedTest
		@CsvSource({ "intakeClosed, NOT_CLOSED", "intakeDiverted, NOT_DIVERTED", "orphansFound, NOT_SEARCHED" })
		void findsWhatIsMissing(String part, String reason) {
			var plan = intake().without(part).build();

			assertThat(rule(KP_17).given(plan)).finds(plan, MAJOR, reason);
		}

		@Test
		void ignoresProcessesWithoutDigitalIntake() {
			var plan = intake().without("digitalIntake").without("intakeClosed").build();

			assertThat(rule(KP_17).given(plan)).isNotApplicableTo(plan);
		}

		@Test
		void passesPlanThatClosesIt() {
			var plan = intake().build();

			assertThat(rule(KP_17).given(plan)).passes(plan);
			assertThat(rule(KP_17).given(plan).switched(false)).isNotApplicableTo(plan);
		}

	}

	@Nested
	class Kp18WayBackIsPlanned {

		@ParameterizedTest
		@CsvSource({ "returnOrder, NO_ORDER", "returnLedBy, NO_LEADER", "dailyVolume, NO_VOLUME",
				"catchUpCapacity, NO_CAPACITY" })
		void findsWhatIsMissing(String part, String reason) {
			var plan = wayBack().without("backlogDecision").without(part).build();

			assertThat(rule(KP_18).given(plan)).finds(plan, MAJOR, reason);
		}

		@Test
		void whatCannotBeComputedIsNotMendedByADecision() {
			var never = wayBack().without("catchUpCapacity").build();

			assertThat(rule(KP_18).given(never)).finds(never, MAJOR, "NO_CAPACITY");
		}

		@Test
		void findsBacklogOfMoreThanHalfAYearWithoutDecision() {
			var exactly = wayBack().with("dailyVolume", 90).without("backlogDecision").build();
			var longer = wayBack().with("dailyVolume", 181)
				.with("catchUpCapacity", 30)
				.without("backlogDecision")
				.build();
			var begun = wayBack().with("dailyVolume", 91).without("backlogDecision").build();
			var decided = wayBack().with("dailyVolume", 181).with("catchUpCapacity", 30).build();

			assertThat(rule(KP_18).given(exactly, longer, begun, decided)).passes(exactly)
				.finds(longer, MAJOR, "TOO_LONG", 181, 180, 5430)
				.finds(begun, MAJOR, "TOO_LONG", 182, 180, 2730)
				.passes(decided);
		}

		@Test
		void countsTheDaysOfThePlanButNoFewerThanAreDemanded() {
			var shorter = wayBack().with("dailyVolume", 90).with("premiseDays", 7).without("backlogDecision").build();
			var unsaid = wayBack().with("dailyVolume", 90).without("premiseDays").without("backlogDecision").build();
			var longer = wayBack().with("dailyVolume", 90).with("premiseDays", 31).without("backlogDecision").build();

			assertThat(rule(KP_18).given(shorter, unsaid, longer)).passes(shorter)
				.passes(unsaid)
				.finds(longer, MAJOR, "TOO_LONG", 186, 180, 2790);
			assertThat(rule(KP_18).given(shorter).with("kp.premiseDays", 31)).finds(shorter);
		}

		@Test
		void passesWayBackThatIsPlanned() {
			var plan = wayBack().without("backlogDecision").build();

			assertThat(rule(KP_18).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp20LossForGoodIsPlanned {

		@ParameterizedTest
		@CsvSource({ "rebuiltFrom, NO_SOURCES", "rebuiltFirst, NO_PRIORITY", "lossConsequences, NO_CONSEQUENCES" })
		void findsWhatIsMissing(String part, String reason) {
			var plan = loss().without(part).build();

			assertThat(rule(KP_20).given(plan)).finds(plan, MAJOR, reason, "Treserva");
		}

		@Test
		void isAboutSystemsThatAreSeriousInOneAspectAtLeast() {
			var serious = loss().with("integrity", 2).with("availability", 3).without("rebuiltFrom").build();
			var halfKnown = loss().with("integrity", 3).without("availability").without("rebuiltFrom").build();
			var bearable = loss().with("integrity", 2).with("availability", 2).without("rebuiltFrom").build();

			assertThat(rule(KP_20).given(serious, halfKnown, bearable)).finds(serious)
				.finds(halfKnown)
				.isNotApplicableTo(bearable);
		}

		@Test
		void cannotJudgeWhatNobodyHasClassified() {
			var unknown = loss().without("integrity").without("availability").build();
			var halfKnown = loss().with("integrity", 2).without("availability").build();

			assertThat(rule(KP_20).given(unknown, halfKnown)).cannotJudge(unknown).cannotJudge(halfKnown);
		}

		@Test
		void passesPlanThatKnowsWhatToDo() {
			var plan = loss().build();

			assertThat(rule(KP_20).given(plan)).passes(plan);
		}

	}

	@Nested
	class Kp21PaperIsKeptInOrder {

		@ParameterizedTest
		@CsvSource({ "paperLocked, NOT_LOCKED", "identityChecked, NOT_CHECKED", "paperDestroyed, NOT_DESTROYED",
				"registeredByHand, NOT_REGISTERED" })
		void isWorseWhereThePaperIsSecret(String part, String reason) {
			var plan = records().without(part).build();
			var secret = records().with("confidentiality", 3).without(part).build();
			var unclassified = records().without("confidentiality").without(part).build();

			assertThat(rule(KP_21).given(plan, secret, unclassified)).finds(plan, MINOR, reason)
				.finds(secret, MAJOR, reason)
				.finds(unclassified, MINOR, reason);
		}

		@Test
		void passesPlanThatKeepsItInOrder() {
			var plan = records().with("confidentiality", 4).build();

			assertThat(rule(KP_21).given(plan)).passes(plan);
		}

	}

}
