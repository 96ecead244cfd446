package se.isms.rules.governance;

import java.time.LocalDate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.AssetExamples.agreement;
import static se.isms.rules.example.AssetExamples.process;
import static se.isms.rules.example.AssetExamples.supplier;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.GovernanceExamples.control;
import static se.isms.rules.example.GovernanceExamples.member;
import static se.isms.rules.example.GovernanceExamples.programme;
import static se.isms.rules.example.GovernanceExamples.training;
import static se.isms.rules.example.RiskExamples.action;
import static se.isms.rules.governance.GovernanceRule.TV_01;
import static se.isms.rules.governance.GovernanceRule.TV_03;
import static se.isms.rules.governance.GovernanceRule.TV_06;
import static se.isms.rules.governance.GovernanceRule.TV_08;
import static se.isms.rules.governance.GovernanceRule.TV_12;

class GovernanceRulesTests {

	@Nested
	class Tv01SomebodyOwnsIt {

		@Test
		void findsEverythingWithoutOwner() {
			var process = process().without("ownerValid").with("criticality", 2).build();
			var system = system().without("ownerValid").build();
			var supplier = supplier().without("ownerValid").build();
			var action = action().without("ownerValid").build();

			assertThat(rule(TV_01).given(process, system, supplier, action)).finds(process, MAJOR, "NO_OWNER")
				.finds(system, MAJOR, "NO_OWNER")
				.finds(supplier, MAJOR, "NO_OWNER")
				.finds(action, MAJOR, "NO_OWNER");
		}

		@Test
		void isCriticalForCriticalProcesses() {
			var critical = process().without("ownerValid").build();
			var unknown = process().without("ownerValid").without("criticality").build();

			assertThat(rule(TV_01).given(critical, unknown)).finds(critical, CRITICAL, "NO_OWNER")
				.finds(unknown, MAJOR, "NO_OWNER");
		}

		@Test
		void passesWhatIsOwned() {
			var process = process().build();
			var system = system().build();
			var supplier = supplier().build();
			var action = action().build();

			assertThat(rule(TV_01).given(process, system, supplier, action)).passes(process)
				.passes(system)
				.passes(supplier)
				.passes(action);
		}

		@Test
		void ignoresActionsThatAreDone() {
			var done = action().without("ownerValid").with("open", false).build();

			assertThat(rule(TV_01).given(done)).isNotApplicableTo(done);
		}

	}

	@Nested
	class Tv03AuditsAreMade {

		@Test
		void findsProgrammeWithoutReport() {
			var never = programme().without("reportedOn").build();
			var toCome = programme().with("reportedOn", TODAY.plusDays(1)).build();

			assertThat(rule(TV_03).given(never, toCome)).finds(never, MAJOR, "MISSING")
				.finds(toCome, MAJOR, "FUTURE_DATE");
		}

		@Test
		void findsProgrammeTheDayAfterItsYear() {
			var exactly = programme().with("reportedOn", TODAY.minusMonths(12)).build();
			var older = programme().with("reportedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(TV_03).given(exactly, older)).passes(exactly).findsAs(older, MAJOR, "EXPIRED");
		}

		@Test
		void findsAuditsThatProveNothing() {
			var dependent = programme().with("dependent", 1).build();
			var unscoped = programme().with("unscoped", 2).build();

			assertThat(rule(TV_03).given(dependent, unscoped)).finds(dependent, MAJOR, "DEPENDENT", 1)
				.finds(unscoped, MAJOR, "UNSCOPED", 2);
		}

	}

	@Nested
	class Tv06PeopleAreTrained {

		@Test
		void expectsAllOfACampaignThatEndsWhereItBegins() {
			var begun = training().with("launchedOn", TODAY).with("months", 0).build();

			assertThat(rule(TV_06).given(begun)).finds(begun, MINOR, "BEHIND", 60, 100, 60, 90);
		}

		@Test
		void findsDepartmentBehindItsCampaign() {
			var training = training().with("launchedOn", LocalDate.of(2026, 1, 1)).with("months", 12);
			var behind = training.with("completed", 34).build();
			var close = training.with("completed", 35).build();

			assertThat(rule(TV_06).given(behind, close).on(LocalDate.of(2026, 7, 3)))
				.finds(behind, MINOR, "BEHIND", 34, 100, 34, 45)
				.passes(close);
		}

		@Test
		void findsTooFewWhenTheCampaignIsOver() {
			var training = training().with("launchedOn", LocalDate.of(2026, 1, 1))
				.with("months", 10)
				.with("completed", 89)
				.build();
			var reached = training().with("launchedOn", LocalDate.of(2026, 1, 1))
				.with("months", 10)
				.with("completed", 90)
				.build();
			var check = rule(TV_06).given(training, reached);

			assertThat(check.on(LocalDate.of(2026, 11, 1))).passes(training);
			assertThat(check.on(LocalDate.of(2026, 11, 2))).finds(training, MAJOR, "BELOW_TARGET", 89, 100, 89, 90)
				.passes(reached);
		}

		@Test
		void ignoresCampaignsToComeAndCannotJudgeEmptyDepartments() {
			var toCome = training().with("launchedOn", TODAY.plusDays(1)).build();
			var empty = training().with("completed", 0).with("population", 0).build();

			assertThat(rule(TV_06).given(toCome, empty)).isNotApplicableTo(toCome).cannotJudge(empty);
		}

		@Test
		void findsMemberOfTheManagementWithoutTraining() {
			var untrained = member().without("trainedOn").build();
			var toCome = member().with("trainedOn", TODAY.plusDays(1)).build();
			var trained = member().with("trainedOn", TODAY).build();

			assertThat(rule(TV_06).given(untrained, toCome, trained)).finds(untrained, CRITICAL, "UNTRAINED")
				.finds(toCome)
				.passes(trained);
		}

		@Test
		void asksTheManagementOnlySinceTheActDoes() {
			var untrained = member().without("trainedOn").build();
			var department = training().with("launchedOn", LocalDate.of(2024, 1, 1)).build();
			var check = rule(TV_06).given(untrained, department);

			assertThat(check.on(LocalDate.of(2026, 1, 14))).isNotApplicableTo(untrained).finds(department);
			assertThat(check.on(LocalDate.of(2026, 1, 15))).finds(untrained);
		}

		@Test
		void makesNoExceptionForTheManagement() {
			var untrained = member().without("trainedOn").build();
			var department = training().with("launchedOn", LocalDate.of(2024, 1, 1)).build();

			assertThat(rule(TV_06).given(untrained).excepting(untrained, TODAY)).finds(untrained);
			assertThat(rule(TV_06).given(department).excepting(department, TODAY)).exempts(department);
		}

	}

	@Nested
	class Tv08AgreementSaysWhatSecurityDemands {

		@Test
		void findsEachMissingRequirement() {
			var security = agreement().without("securityRequirements").build();
			var personalData = agreement().with("personalDataAgreement", false).build();
			var incidents = agreement().without("incidentHours").build();
			var exit = agreement().with("exitClause", false).build();

			assertThat(rule(TV_08).given(security, personalData, incidents, exit)).finds(security, MAJOR, "NO_SECURITY")
				.finds(personalData, MAJOR, "NO_PERSONAL_DATA")
				.finds(incidents, MAJOR, "NO_INCIDENT_DUTY", 24)
				.finds(exit, MAJOR, "NO_EXIT");
		}

		@Test
		void leavesTheMunicipalityTimeForItsOwnClocks() {
			var day = agreement().with("incidentHours", 24).build();
			var longer = agreement().with("incidentHours", 25).build();

			assertThat(rule(TV_08).given(day, longer)).passes(day).findsAs(longer, MAJOR, "NO_INCIDENT_DUTY");
		}

		@Test
		void needsNoAgreementOnPersonalDataWhereThereIsNone() {
			var agreement = agreement().with("personalData", false).without("personalDataAgreement").build();

			assertThat(rule(TV_08).given(agreement)).passes(agreement);
		}

		@Test
		void findsAgreementThatEndsWithoutDecision() {
			var halfAYear = agreement().with("endsOn", TODAY.plusMonths(6)).build();
			var longer = agreement().with("endsOn", TODAY.plusMonths(6).plusDays(1)).build();
			var decided = agreement().with("endsOn", TODAY.plusMonths(1)).with("renewalDecided", true).build();
			var endless = agreement().without("endsOn").build();

			assertThat(rule(TV_08).given(halfAYear, longer, decided, endless))
				.finds(halfAYear, MAJOR, "ENDING", TODAY.plusMonths(6))
				.passes(longer)
				.passes(decided)
				.passes(endless);
		}

		@Test
		void ignoresWhatIsOpenToAll() {
			var open = agreement().with("highestClass", 1).without("exitClause").build();
			var inner = agreement().with("highestClass", 2).without("exitClause").build();

			assertThat(rule(TV_08).given(open, inner)).isNotApplicableTo(open).finds(inner);
		}

		@Test
		void cannotJudgeWhatIsNotClassified() {
			var unclassified = agreement().without("highestClass").without("exitClause").build();

			assertThat(rule(TV_08).given(unclassified)).cannotJudge(unclassified);
		}

	}

	@Nested
	class Tv12ControlIsChecked {

		@Test
		void findsControlWithoutOwner() {
			var control = control().without("ownerValid").build();

			assertThat(rule(TV_12).given(control)).finds(control, MAJOR, "NO_OWNER");
		}

		@Test
		void findsControlThatWasNeverChecked() {
			var never = control().without("checkedOn").without("works").build();
			var toCome = control().with("checkedOn", TODAY.plusDays(1)).build();

			assertThat(rule(TV_12).given(never, toCome)).finds(never, MAJOR, "MISSING")
				.finds(toCome, MAJOR, "FUTURE_DATE");
		}

		@Test
		void findsControlAfterTwoYears() {
			var exactly = control().with("criticality", 3).with("checkedOn", TODAY.minusMonths(24)).build();
			var older = control().with("criticality", 3).with("checkedOn", TODAY.minusMonths(24).minusDays(1)).build();

			assertThat(rule(TV_12).given(exactly, older)).passes(exactly).findsAs(older, MAJOR, "EXPIRED");
		}

		@Test
		void findsControlForTheMostCriticalAfterOneYear() {
			var exactly = control().with("checkedOn", TODAY.minusMonths(12)).build();
			var older = control().with("checkedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(TV_12).given(exactly, older)).passes(exactly).findsAs(older, MAJOR, "EXPIRED");
		}

		@Test
		void findsControlThatDoesNotWork() {
			var broken = control().with("works", false).build();
			var lessCritical = control().with("works", false).with("criticality", 3).build();
			var mended = control().with("works", false).with("activeActions", 1).build();

			assertThat(rule(TV_12).given(broken, lessCritical, mended)).finds(broken, CRITICAL, "NOT_WORKING")
				.finds(lessCritical, MAJOR, "NOT_WORKING")
				.passes(mended);
		}

	}

}
