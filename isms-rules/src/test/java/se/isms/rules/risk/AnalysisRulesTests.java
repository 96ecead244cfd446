package se.isms.rules.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.risk.AnalysisFact;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.AssetExamples.information;
import static se.isms.rules.example.AssetExamples.process;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.RiskExamples.analysis;
import static se.isms.rules.example.RiskExamples.change;
import static se.isms.rules.example.RiskExamples.department;
import static se.isms.rules.example.RiskExamples.role;
import static se.isms.rules.risk.RiskRule.RA_01;
import static se.isms.rules.risk.RiskRule.RA_02;
import static se.isms.rules.risk.RiskRule.RA_05;
import static se.isms.rules.risk.RiskRule.RA_13;
import static se.isms.rules.risk.RiskRule.RA_14;

class AnalysisRulesTests {

	@Nested
	class Ra01DepartmentHasRiskAnalysis {

		@Test
		void findsDepartmentWithoutAnalysis() {
			var department = department().build();

			assertThat(rule(RA_01).given(department)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void doesNotCountDraftsAndOtherDepartments() {
			var department = department().build();
			var draft = analysis().with("adopted", false).build();
			var elsewhere = analysis().with("objectId", new UUID(8, 8)).build();
			var undated = analysis().without("adoptedOn").build();

			assertThat(rule(RA_01).given(department, draft, undated, elsewhere)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void findsAnalysisTheDayAfterItsYear() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", LocalDate.of(2025, 11, 22)).build();
			var check = rule(RA_01).given(department, analysis);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(department);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(department, MAJOR, "EXPIRED", "2025-11-22");
		}

		@Test
		void countsTheYearFromALeapDayToTheLastOfFebruary() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", LocalDate.of(2024, 2, 29)).build();
			var check = rule(RA_01).given(department, analysis);

			assertThat(check.on(LocalDate.of(2025, 2, 28))).passes(department);
			assertThat(check.on(LocalDate.of(2025, 3, 1))).findsAs(department, MAJOR, "EXPIRED");
		}

		@Test
		void judgesTheNewestAdoptedAnalysis() {
			var department = department().build();
			var old = analysis().with("adoptedOn", TODAY.minusYears(3)).build();
			var older = analysis().with("adoptedOn", TODAY.minusYears(4)).build();
			var draft = analysis().with("adopted", false).with("adoptedOn", TODAY).build();
			var current = analysis().build();

			assertThat(rule(RA_01).given(department, older, old, draft)).finds(department, MAJOR, "EXPIRED",
					TODAY.minusYears(3));
			assertThat(rule(RA_01).given(department, older, old, current)).passes(department);
		}

		@Test
		void takesADayToComeAsMissing() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", TODAY.plusDays(1)).build();

			assertThat(rule(RA_01).given(department, analysis)).finds(department, MAJOR, "FUTURE_DATE");
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var department = department().build();
			var analysis = analysis().with("adoptedOn", TODAY.minusMonths(18)).build();

			assertThat(rule(RA_01).given(department, analysis).with("ra.maxAgeMonths", 24)).passes(department);
		}

		@Test
		void findsACriticalProcessWithoutAnAnalysisOfItsOwn() {
			var critical = process().with("criticality", 3).build();
			var most = process().with("id", new UUID(8, 9)).with("criticality", 4).build();
			var check = rule(RA_01).given(critical, most, analysis().build());

			assertThat(check).findsAs(critical, MAJOR, "MISSING");
			assertThat(check).findsAs(most, CRITICAL, "MISSING");
			assertThat(rule(RA_01).given(critical, analysis().with("objectId", critical.id()).build()))
				.passes(critical);
		}

		@Test
		void leavesOutProcessesAndSystemsThatMatterLess() {
			var process = process().with("criticality", 2).build();
			var system = system().with("confidentiality", 2).with("integrity", 1).with("availability", 0).build();

			assertThat(rule(RA_01).given(process)).isNotApplicableTo(process);
			assertThat(rule(RA_01).given(system)).isNotApplicableTo(system);
			assertThat(rule(RA_01).given(process).with("ra.criticalObject", 2)).findsAs(process, MAJOR, "MISSING");
		}

		@Test
		void findsASystemThatIsSeriousInOneAspect() {
			var system = system().with("confidentiality", 0).with("integrity", 0).with("availability", 3).build();
			var expired = analysis().with("objectId", system.id()).with("adoptedOn", TODAY.minusYears(2)).build();

			assertThat(rule(RA_01).given(system)).findsAs(system, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(system, expired)).finds(system, MAJOR, "EXPIRED", TODAY.minusYears(2));
		}

		@Test
		void findsInformationThatIsSeriousInOneAspect() {
			var information = information().with("confidentiality", 3)
				.with("integrity", 0)
				.with("availability", 0)
				.build();
			var expired = analysis().with("objectId", information.id()).with("adoptedOn", TODAY.minusYears(2)).build();
			var valid = analysis().with("objectId", information.id()).build();
			var later = analysis().with("objectId", information.id()).with("adoptedOn", TODAY.plusDays(1)).build();

			assertThat(rule(RA_01).given(information, analysis().build())).findsAs(information, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(information, expired)).finds(information, MAJOR, "EXPIRED",
					TODAY.minusYears(2));
			assertThat(rule(RA_01).given(information, later)).finds(information, MAJOR, "FUTURE_DATE");
			assertThat(rule(RA_01).given(information, valid)).passes(information);
		}

		@Test
		void judgesInformationFromTheThresholdOn() {
			var low = information().with("confidentiality", 2).with("integrity", 1).with("availability", 0).build();
			var none = information().without("confidentiality").without("integrity").without("availability").build();
			var partly = information().with("availability", 3).without("confidentiality").without("integrity").build();

			assertThat(rule(RA_01).given(low)).isNotApplicableTo(low);
			assertThat(rule(RA_01).given(low).with("ra.criticalObject", 2)).findsAs(low, MAJOR, "MISSING");
			assertThat(rule(RA_01).given(none)).cannotJudge(none);
			assertThat(rule(RA_01).given(partly)).findsAs(partly, MAJOR, "MISSING");
		}

		@Test
		void cannotJudgeWhatNobodyHasClassified() {
			var process = process().without("criticality").build();
			var system = system().without("confidentiality").without("integrity").without("availability").build();
			var partly = system().with("confidentiality", 3).without("integrity").without("availability").build();

			assertThat(rule(RA_01).given(process)).cannotJudge(process);
			assertThat(rule(RA_01).given(system)).cannotJudge(system);
			assertThat(rule(RA_01).given(partly)).findsAs(partly, MAJOR, "MISSING");
		}

	}

	@Nested
	class Ra02AnalysisIsReconsideredAfterChanges {

		@Test
		void findsChangeTheDayAfterItsGrace() {
			var change = change().with("happenedOn", LocalDate.of(2026, 9, 23))
				.with("performedOn", LocalDate.of(2026, 9, 22))
				.build();
			var check = rule(RA_02).given(change);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(change);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(change, MAJOR, "CHANGED", "Kameratillsyn",
					"2026-09-23");
		}

		@Test
		void passesWhatWasConfirmedOnTheDayOfTheChangeOrLater() {
			var sameDay = change().with("confirmedOn", TODAY.minusMonths(5)).build();
			var later = change().with("confirmedOn", TODAY).build();

			assertThat(rule(RA_02).given(sameDay, later)).passes(sameDay).passes(later);
		}

		@Test
		void findsChangeAfterTheConfirmation() {
			var change = change().with("confirmedOn", TODAY.minusMonths(5).minusDays(1)).build();
			var recent = change().with("happenedOn", TODAY.minusDays(60))
				.with("confirmedOn", TODAY.minusDays(61))
				.build();

			assertThat(rule(RA_02).given(change, recent))
				.finds(change, MAJOR, "CONFIRMED_EARLIER", "Kameratillsyn", TODAY.minusMonths(5),
						TODAY.minusMonths(5).minusDays(1))
				.passes(recent);
		}

		@Test
		void ignoresWhatHadChangedWhenTheAnalysisWasMade() {
			var before = change().with("performedOn", TODAY.minusMonths(4)).build();
			var sameDay = change().with("performedOn", TODAY.minusMonths(5)).build();

			assertThat(rule(RA_02).given(before, sameDay)).isNotApplicableTo(before).isNotApplicableTo(sameDay);
		}

		@Test
		void followsTheMunicipalitysThreshold() {
			var change = change().with("happenedOn", TODAY.minusDays(1)).build();
			var today = change().with("happenedOn", TODAY).build();

			assertThat(rule(RA_02).given(change, today).with("ra.changeGraceDays", 0)).finds(change).passes(today);
			assertThat(rule(RA_02).given(change, today).with("ra.changeGraceDays", 1)).passes(change);
		}

		@Test
		void saysNothingUntilItIsSwitchedOn() {
			var change = change().build();

			assertThat(rule(RA_02).given(change).switched(false)).isNotApplicableTo(change);
		}

	}

	@Nested
	class Ra05AnalysisUsesAScaleInUse {

		@Test
		void findsScaleTheDayAfterItsYear() {
			var analysis = analysis().with("scaleRetiredOn", LocalDate.of(2025, 11, 22)).build();
			var check = rule(RA_05).given(analysis);

			assertThat(check.on(LocalDate.of(2026, 11, 22))).passes(analysis);
			assertThat(check.on(LocalDate.of(2026, 11, 23))).finds(analysis, MINOR, "RETIRED_SCALE", "2025-11-22");
		}

		@Test
		void passesScaleInUse() {
			var analysis = analysis().build();

			assertThat(rule(RA_05).given(analysis)).passes(analysis);
		}

		@Test
		void ignoresDrafts() {
			var draft = analysis().with("adopted", false).with("scaleRetiredOn", TODAY.minusYears(2)).build();

			assertThat(rule(RA_05).given(draft)).isNotApplicableTo(draft);
		}

	}

	@Nested
	class Ra13DepartmentHasAnalysedALongOutage {

		@Test
		void findsDepartmentWhoseAnalysisLeavesItOut() {
			var department = department().build();
			var analysis = analysis().without("itOutageCovered").build();

			assertThat(rule(RA_13).given(department, analysis)).finds(department, MAJOR, "MISSING");
		}

		@Test
		void passesDepartmentWithOneValidAnalysisThatCoversIt() {
			var department = department().build();
			var covering = analysis().with("adoptedOn", TODAY.minusMonths(12)).build();
			var newer = analysis().without("itOutageCovered").build();

			assertThat(rule(RA_13).given(department, covering, newer)).passes(department);
		}

		@Test
		void findsASeriousAspectOfASystemOrInformationThatNoRiskIsAbout() {
			var bare = classifiable(3, 2, 4);
			var half = classifiable(3, 2, 4, "confidentialityCovered");
			var low = classifiable(2, 2, 2);
			var whole = classifiable(3, 2, 4, "confidentialityCovered", "availabilityCovered");

			assertThat(rule(RA_13).given(bare)).finds(bare, MAJOR, "ASPECTS", "K, T");
			assertThat(rule(RA_13).given(half)).finds(half, MAJOR, "ASPECTS", "T");
			assertThat(rule(RA_13).given(whole)).passes(whole);
			assertThat(rule(RA_13).given(low)).passes(low);
		}

		@Test
		void judgesAspectsOfAdoptedAnalysesOfWhatIsClassifiedOnly() {
			var department = analysis().build();
			var draft = analysis().with("classifiable", true).with("adopted", false).build();
			var unclassified = analysis().with("classifiable", true).build();

			assertThat(rule(RA_13).given(department)).isNotApplicableTo(department);
			assertThat(rule(RA_13).given(draft)).isNotApplicableTo(draft);
			assertThat(rule(RA_13).given(unclassified)).cannotJudge(unclassified);
		}

		private static AnalysisFact classifiable(int confidentiality, int integrity, int availability,
				String... covered) {
			var analysis = analysis().with("classifiable", true)
				.with("confidentiality", confidentiality)
				.with("integrity", integrity)
				.with("availability", availability);
			for (var aspect : covered) {
				analysis = analysis.with(aspect, true);
			}
			return analysis.build();
		}

		@Test
		void doesNotCountWhatHasExpired() {
			var department = department().build();
			var expired = analysis().with("adoptedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(RA_13).given(department, expired)).finds(department);
		}

	}

	@Nested
	class Ra14WorkshopHasAllRoles {

		@Test
		void findsEachRoleThatWasMissing() {
			var work = role("BUSINESS").without("present").build();
			var it = role("IT").with("id", work.id()).without("present").build();
			var protection = role("DATA_PROTECTION").with("id", work.id()).without("present").build();
			var leader = role("FACILITATOR").with("id", work.id()).without("present").build();

			assertThat(rule(RA_14).given(work, it, protection, leader)).finds(work, MINOR, "NO_BUSINESS")
				.finds(it, MINOR, "NO_IT")
				.finds(protection, MINOR, "NO_DATA_PROTECTION")
				.finds(leader, MINOR, "NO_FACILITATOR");
		}

		@Test
		void passesRolesThatWereThere() {
			var work = role("BUSINESS").build();
			var protection = role("DATA_PROTECTION").build();

			assertThat(rule(RA_14).given(work, protection)).passes(work).passes(protection);
		}

		@Test
		void asksForDataProtectionFromClassTwoOn() {
			var missing = role("DATA_PROTECTION").without("present");
			var two = missing.with("confidentiality", 2).build();
			var three = missing.with("confidentiality", 3).build();
			var one = missing.with("confidentiality", 1).build();
			var none = missing.with("confidentiality", 4).with("personalData", false).build();

			assertThat(rule(RA_14).given(two, three, one, none)).finds(two)
				.finds(three)
				.isNotApplicableTo(one)
				.isNotApplicableTo(none);
		}

		@Test
		void asksForTheOthersWhateverTheClass() {
			var it = role("IT").without("present").without("personalData").without("confidentiality").build();

			assertThat(rule(RA_14).given(it)).finds(it, MINOR, "NO_IT");
		}

		@Test
		void cannotJudgeDataProtectionWhereNothingIsClassified() {
			var missing = role("DATA_PROTECTION").without("present").without("confidentiality").build();
			var there = role("DATA_PROTECTION").without("confidentiality").build();

			assertThat(rule(RA_14).given(missing, there)).cannotJudge(missing).passes(there);
		}

		@Test
		void ignoresAnalysesWithoutAWorkshop() {
			var written = role("BUSINESS").without("held").without("present").build();

			assertThat(rule(RA_14).given(written)).isNotApplicableTo(written);
		}

	}

}
