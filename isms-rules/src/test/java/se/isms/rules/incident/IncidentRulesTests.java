package se.isms.rules.incident;

import java.time.LocalDate;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.AsOf;
import se.isms.core.incident.IncidentFact;
import se.isms.rules.example.Example;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.IncidentExamples.at;
import static se.isms.rules.example.IncidentExamples.incident;
import static se.isms.rules.incident.IncidentRule.IN_01;
import static se.isms.rules.incident.IncidentRule.IN_03;
import static se.isms.rules.incident.IncidentRule.IN_04;
import static se.isms.rules.incident.IncidentRule.IN_05;
import static se.isms.rules.incident.IncidentRule.IN_06;
import static se.isms.rules.incident.IncidentRule.IN_10;
import static se.isms.rules.incident.IncidentRule.IN_12;

class IncidentRulesTests {

	@Nested
	class In01TimesAreKnown {

		@Test
		void stopsSignificantIncidentWithoutAwareness() {
			var incident = incident().without("awareAt").without("personalData").build();
			var unassessed = incident().without("awareAt").without("personalData").without("significant").build();

			assertThat(rule(IN_01).given(incident, unassessed)).finds(incident, BLOCKER, "MISSING").finds(unassessed);
		}

		@Test
		void stopsPersonalDataWithoutAwareness() {
			var incident = incident().without("awareAt").with("significant", false).build();

			assertThat(rule(IN_01).given(incident)).finds(incident, BLOCKER, "MISSING");
		}

		@Test
		void needsNoAwarenessOfSmallIncidents() {
			var small = incident().without("awareAt")
				.without("personalData")
				.without("significant")
				.with("severity", 2)
				.build();
			var beforeTheAct = incident().without("awareAt")
				.without("personalData")
				.with("occurredAt", at("2022-06-01T06:00:00Z"))
				.with("detectedAt", at("2022-06-01T06:00:00Z"))
				.build();

			assertThat(rule(IN_01).given(small, beforeTheAct)).passes(small).passes(beforeTheAct);
		}

		@Test
		void stopsTimesOutOfOrder() {
			var occurred = incident().with("occurredAt", at("2026-06-01T07:00:01Z")).build();
			var detected = incident().with("detectedAt", at("2026-06-01T08:00:01Z")).build();
			var closed = incident().with("closedAt", at("2026-06-01T07:59:59Z")).build();

			assertThat(rule(IN_01).given(occurred, detected, closed)).finds(occurred, BLOCKER, "DISORDER")
				.finds(detected)
				.finds(closed);
		}

		@Test
		void passesTimesAtTheSameMoment() {
			var incident = incident().with("occurredAt", at("2026-06-01T08:00:00Z"))
				.with("detectedAt", at("2026-06-01T08:00:00Z"))
				.build();

			assertThat(rule(IN_01).given(incident)).passes(incident);
		}

		@Test
		void stopsTimesToCome() {
			var incident = incident().with("closedAt", at("2026-11-22T23:00:00Z")).build();

			assertThat(rule(IN_01).given(incident)).finds(incident, BLOCKER, "FUTURE_DATE");
		}

	}

	@Nested
	class In03EarlyWarningWithin24Hours {

		@Test
		void findsMissingWarningWhenTheTimeIsOut() {
			var incident = incident().without("earlyWarningAt").build();
			var check = rule(IN_03).given(incident);

			assertThat(check.at(new AsOf(at("2026-06-02T08:00:00Z")))).passes(incident);
			assertThat(check.at(new AsOf(at("2026-06-02T08:00:01Z")))).finds(incident, CRITICAL, "MISSING",
					"2026-06-02 10:00");
		}

		@Test
		void findsLateWarningForEver() {
			var late = incident().with("earlyWarningAt", at("2026-06-02T08:00:01Z")).build();
			var justInTime = incident().with("earlyWarningAt", at("2026-06-02T08:00:00Z")).build();

			assertThat(rule(IN_03).given(late, justInTime))
				.finds(late, CRITICAL, "LATE", "2026-06-02 10:00", "2026-06-02 10:00")
				.passes(justInTime);
		}

		@Test
		void runsThroughTheNightWhenClocksGoForward() {
			var incident = incident().with("awareAt", at("2026-03-28T22:30:00Z")).without("earlyWarningAt").build();
			var check = rule(IN_03).given(incident);

			assertThat(check.at(new AsOf(at("2026-03-29T22:30:00Z")))).passes(incident);
			assertThat(check.at(new AsOf(at("2026-03-29T22:30:01Z")))).finds(incident, CRITICAL, "MISSING",
					"2026-03-30 00:30");
		}

		@Test
		void ignoresWhatHappenedBeforeTheAct() {
			var dayBefore = incident().with("awareAt", at("2026-01-14T22:59:59Z")).without("earlyWarningAt").build();
			var firstDay = incident().with("awareAt", at("2026-01-14T23:00:00Z")).without("earlyWarningAt").build();

			for (var rule : new IncidentRule[] { IN_03, IN_04, IN_05 }) {
				assertThat(rule(rule).given(dayBefore)).isNotApplicableTo(dayBefore);
			}
			assertThat(rule(IN_03).given(firstDay)).finds(firstDay);
		}

		@Test
		void ignoresWhatIsNotSignificant() {
			var assessed = incident().with("significant", false).without("earlyWarningAt").build();
			var small = incident().without("significant").with("severity", 2).without("earlyWarningAt").build();

			assertThat(rule(IN_03).given(assessed, small)).isNotApplicableTo(assessed).isNotApplicableTo(small);
		}

		@Test
		void cannotJudgeWithoutAssessmentOrAwareness() {
			var unassessed = incident().without("significant").build();
			var unaware = incident().without("awareAt").build();

			for (var rule : new IncidentRule[] { IN_03, IN_04 }) {
				assertThat(rule(rule).given(unassessed, unaware)).cannotJudge(unassessed).cannotJudge(unaware);
			}
		}

	}

	@Nested
	class In04NotificationWithin72Hours {

		@Test
		void findsMissingNotificationWhenTheTimeIsOut() {
			var incident = incident().without("notifiedAt").build();
			var check = rule(IN_04).given(incident);

			assertThat(check.at(new AsOf(at("2026-06-04T08:00:00Z")))).passes(incident);
			assertThat(check.at(new AsOf(at("2026-06-04T08:00:01Z")))).finds(incident, CRITICAL, "MISSING",
					"2026-06-04 10:00");
		}

		@Test
		void findsLateNotificationForEver() {
			var late = incident().with("notifiedAt", at("2026-06-04T08:01:00Z")).build();
			var inTime = incident().with("notifiedAt", at("2026-06-04T08:00:00Z")).build();

			assertThat(rule(IN_04).given(late, inTime))
				.finds(late, CRITICAL, "LATE", "2026-06-04 10:00", "2026-06-04 10:01")
				.passes(inTime);
		}

	}

	@Nested
	class In05FinalReportWithinAMonth {

		private static Example<IncidentFact> ongoing() {
			return incident().with("awareAt", at("2026-11-22T08:00:00Z"))
				.with("notifiedAt", at("2026-11-24T12:00:00Z"))
				.without("handledAt")
				.without("closedAt")
				.without("finalAt");
		}

		@Test
		void findsMissingReportAfterTheDueDay() {
			var incident = ongoing().build();
			var check = rule(IN_05).given(incident);

			assertThat(check.on(LocalDate.of(2026, 12, 24))).passes(incident);
			assertThat(check.on(LocalDate.of(2026, 12, 25))).finds(incident, CRITICAL, "MISSING", "2026-12-24");
		}

		@Test
		void countsACalendarMonth() {
			var incident = ongoing().with("awareAt", at("2027-01-29T08:00:00Z"))
				.with("notifiedAt", at("2027-01-31T12:00:00Z"))
				.build();
			var check = rule(IN_05).given(incident);

			assertThat(check.on(LocalDate.of(2027, 2, 28))).passes(incident);
			assertThat(check.on(LocalDate.of(2027, 3, 1))).finds(incident, CRITICAL, "MISSING", "2027-02-28");
		}

		@Test
		void waitsForAnOngoingIncidentWithSituationReport() {
			var ongoing = ongoing().with("situationAt", at("2026-12-24T12:00:00Z"));
			var goesOn = ongoing.build();
			var handled = ongoing.with("handledAt", at("2027-01-10T12:00:00Z")).build();

			assertThat(rule(IN_05).given(goesOn).on(LocalDate.of(2027, 6, 1))).passes(goesOn);
			assertThat(rule(IN_05).given(handled).on(LocalDate.of(2027, 2, 10))).passes(handled);
			assertThat(rule(IN_05).given(handled).on(LocalDate.of(2027, 2, 11))).finds(handled, CRITICAL, "MISSING",
					"2027-02-10");
		}

		@Test
		void doesNotWaitForALateSituationReportOrAHandledIncident() {
			var late = ongoing().with("situationAt", at("2026-12-25T12:00:00Z")).build();
			var handled = ongoing().with("situationAt", at("2026-12-20T12:00:00Z"))
				.with("handledAt", at("2026-12-23T12:00:00Z"))
				.build();

			assertThat(rule(IN_05).given(late, handled).on(LocalDate.of(2026, 12, 26))).finds(late).finds(handled);
		}

		@Test
		void findsLateReportForEver() {
			var late = ongoing().with("finalAt", at("2026-12-25T12:00:00Z")).build();
			var inTime = ongoing().with("finalAt", at("2026-12-24T22:00:00Z")).build();

			assertThat(rule(IN_05).given(late, inTime).on(LocalDate.of(2027, 6, 1)))
				.finds(late, CRITICAL, "LATE", "2026-12-24", "2026-12-25 13:00")
				.passes(inTime);
		}

		@Test
		void isProvisionalWithoutNotification() {
			var incident = ongoing().without("notifiedAt").build();
			var check = rule(IN_05).given(incident);

			assertThat(check.on(LocalDate.of(2026, 12, 25))).passes(incident);
			assertThat(check.on(LocalDate.of(2026, 12, 26))).finds(incident, CRITICAL, "PROVISIONAL", "2026-12-25");
		}

		@Test
		void cannotJudgeWithoutAnyClock() {
			var incident = ongoing().without("notifiedAt").without("awareAt").build();

			assertThat(rule(IN_05).given(incident)).cannotJudge(incident);
		}

	}

	@Nested
	class In06PersonalDataBreachWithin72Hours {

		@Test
		void findsMissingNotificationWhenTheTimeIsOut() {
			var incident = incident().without("imyNotifiedAt").with("significant", false).build();
			var check = rule(IN_06).given(incident);

			assertThat(check.at(new AsOf(at("2026-06-04T08:00:00Z")))).passes(incident);
			assertThat(check.at(new AsOf(at("2026-06-04T08:00:01Z")))).finds(incident, CRITICAL, "MISSING",
					"2026-06-04 10:00");
		}

		@Test
		void isMajorWhenItCameLate() {
			var late = incident().with("imyNotifiedAt", at("2026-06-04T08:01:00Z")).build();

			assertThat(rule(IN_06).given(late)).finds(late, MAJOR, "LATE", "2026-06-04 10:00", "2026-06-04 10:01");
		}

		@Test
		void passesNotificationInTime() {
			var incident = incident().build();

			assertThat(rule(IN_06).given(incident)).passes(incident);
		}

		@Test
		void appliesSinceTheRegulationDoes() {
			var before = incident().with("awareAt", at("2018-05-24T20:00:00Z")).without("imyNotifiedAt").build();
			var in2022 = incident().with("awareAt", at("2022-05-24T20:00:00Z")).without("imyNotifiedAt").build();

			assertThat(rule(IN_06).given(before, in2022)).isNotApplicableTo(before).finds(in2022);
		}

		@Test
		void ignoresIncidentsWithoutPersonalData() {
			var incident = incident().without("imyNotifiedAt").without("personalData").build();

			assertThat(rule(IN_06).given(incident)).isNotApplicableTo(incident);
		}

		@Test
		void cannotJudgeWithoutAwareness() {
			var incident = incident().without("imyNotifiedAt").without("awareAt").build();

			assertThat(rule(IN_06).given(incident)).cannotJudge(incident);
		}

	}

	@Nested
	class In10GraveIncidentIsLearntFrom {

		@Test
		void findsIncidentWithoutOwner() {
			var incident = incident().without("ownerValid").without("handledAt").build();

			assertThat(rule(IN_10).given(incident)).finds(incident, MAJOR, "NO_OWNER");
		}

		@Test
		void findsMissingCauseAndLessonsAfterThirtyDays() {
			var cause = incident().without("causeStated").build();
			var lessons = incident().without("lessonsStated").with("severity", 3).build();
			var check = rule(IN_10).given(cause, lessons);

			assertThat(check.on(LocalDate.of(2026, 7, 20))).passes(cause).passes(lessons);
			assertThat(check.on(LocalDate.of(2026, 7, 21))).finds(cause, MAJOR, "NO_CAUSE", "2026-06-20")
				.finds(lessons, MAJOR, "NO_LESSONS", "2026-06-20");
		}

		@Test
		void waitsUntilTheIncidentIsHandled() {
			var incident = incident().without("causeStated").without("handledAt").without("closedAt").build();

			assertThat(rule(IN_10).given(incident)).passes(incident);
		}

		@Test
		void ignoresSmallIncidentsAndCannotJudgeUngradedOnes() {
			var small = incident().with("severity", 2).without("causeStated").build();
			var ungraded = incident().without("severity").without("causeStated").build();

			assertThat(rule(IN_10).given(small, ungraded)).isNotApplicableTo(small).cannotJudge(ungraded);
		}

	}

	@Nested
	class In12IncidentCanBeCounted {

		@Test
		void findsIncidentWithoutCategoryOrSeverity() {
			var category = incident().without("category").build();
			var severity = incident().without("severity").build();

			assertThat(rule(IN_12).given(category, severity)).finds(category, MINOR, "NO_CATEGORY")
				.finds(severity, MINOR, "NO_SEVERITY");
		}

		@Test
		void passesCompleteIncident() {
			var incident = incident().build();

			assertThat(rule(IN_12).given(incident)).passes(incident);
		}

	}

}
