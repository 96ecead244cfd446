package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.AsOf;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.isms.core.incident.IncidentExamples.AWARE;
import static se.isms.core.incident.IncidentExamples.incident;

@DatabaseTest
@Import(NoRules.class)
class IncidentRegisterTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private IncidentRegister register;

	@Autowired
	private Regulations regulations;

	@Autowired
	private IncidentFacts facts;

	@Autowired
	private History history;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality(@Autowired JdbcClient db, @Autowired PlatformTransactionManager transactions) {
		this.municipality = TestMunicipality.in(db, transactions);
	}

	@Test
	void readsBackWhatItSaved() {
		var saved = save(incident().in(this.municipality.care()).significant().learnt("Strömavbrott", null).build());

		assertThat(saved.version()).isZero();
		assertThat(coordinating(() -> this.register.incident(saved.id()))).isEqualTo(saved);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var first = save(incident().in(this.municipality.care()).build());
		save(first);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(first));
	}

	@Test
	void refusesTimesOutOfOrderAndWritesNothing() {
		var wrong = incident().in(this.municipality.care()).occurred(AWARE).detected(AWARE.minusSeconds(1)).build();

		assertRefused("refused.incident-times", () -> save(wrong));
		assertThat(coordinating(() -> this.register.incidents())).isEmpty();
		assertThat(changes(wrong.id())).isEmpty();
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = save(incident().in(this.municipality.careHome()).number("I2026-001").build());
		var other = save(incident().in(this.municipality.social()).number("I2026-002").build());

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.register.incidents()).extracting(IncidentRow::id).containsExactly(own.id());
			assertThat(this.register.incident(own.id())).isEqualTo(own);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.incident(other.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.handle(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
		});
	}

	@Test
	void keepsADepartmentFromTakingWhatBelongsToAnother() {
		var theirs = save(incident().in(this.municipality.social()).build());
		var taken = new Incident(theirs.id(), this.municipality.care(), theirs.number(), theirs.title(), null, 1, false,
				false, false, false, null, null, null, null, null, null, null, null, null, null, theirs.version());

		CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(taken)));
	}

	@Test
	void letsAnAuditorReadAndChangeNothing() {
		var saved = save(incident().in(this.municipality.care()).build());

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThat(this.register.incidents()).hasSize(1);
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.close(saved.id()));
		});
	}

	@Test
	void leavesOneTrailRowForEachChange() {
		var id = save(incident().in(this.municipality.care()).build()).id();
		coordinating(() -> this.register.assess(id, true));
		coordinating(() -> this.register.handle(id));
		var closed = coordinating(() -> this.register.close(id));
		save(closed);

		assertThat(closed.closedAt()).isNotNull();
		assertThat(coordinating(() -> this.history.of("incident", id))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "assess", "handle", "close", "change");
	}

	@Test
	void listsTheNextDeadlineAndTheHoursLeft() {
		csirt();
		var aware = Instant.now().minus(30, ChronoUnit.HOURS).minusSeconds(60);
		var late = incident().significant().occurred(aware).detected(aware).aware(aware);
		var id = save(late.in(this.municipality.care()).build()).id();

		assertThat(row().next()).isNotNull().extracting(Deadline::code).isEqualTo("EARLY_WARNING");
		assertThat(row().hoursLeft()).isEqualTo(-7);

		submit(id, RegulatoryReport.Stage.EARLY_WARNING, aware.plusSeconds(60));

		assertThat(row().next()).isNotNull().extracting(Deadline::code).isEqualTo("NOTIFICATION");
		assertThat(row().hoursLeft()).isEqualTo(41);
		assertThat(coordinating(() -> this.register.deadlines(id))).extracting(Deadline::met)
			.containsExactly(true, false, false);
	}

	@Test
	void sendsAReportToWhoReceivesOnThatDay() {
		csirt();
		var id = save(incident().in(this.municipality.care()).significant().build()).id();
		var report = submit(id, RegulatoryReport.Stage.EARLY_WARNING, AWARE.plusSeconds(60));

		assertThat(report.receiver()).isEqualTo("Myndigheten för civilt försvar");
		assertThat(submit(id, RegulatoryReport.Stage.FINAL, Instant.parse("2026-06-30T22:00:00Z")).receiver())
			.isEqualTo("CERT-SE");
		assertThat(coordinating(() -> this.register.reports(id))).hasSize(2).first().isEqualTo(report);
		assertThat(changes(id)).isEqualTo("create submit submit");
	}

	@Test
	void refusesAReportThatNobodyReceives() {
		csirt();
		var early = Instant.parse("2026-01-01T10:00:00Z");
		var id = save(incident().in(this.municipality.care()).occurred(early).detected(early).aware(early).build())
			.id();

		assertRefused("refused.no-authority", () -> submit(id, RegulatoryReport.Stage.NOTIFICATION, early));
		assertThat(coordinating(() -> this.register.reports(id))).isEmpty();
	}

	@Test
	void refusesAReportThatIsNotYetSubmitted() {
		csirt();
		var id = save(incident().in(this.municipality.care()).build()).id();
		var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

		assertRefused("refused.report-in-future", () -> submit(id, RegulatoryReport.Stage.NOTIFICATION, tomorrow));
	}

	@Test
	void numbersWithinTheYear() {
		var first = coordinating(() -> this.register.nextNumber());
		save(incident().in(this.municipality.care()).number(first).build());

		assertThat(first).endsWith("-001");
		assertThat(coordinating(() -> this.register.nextNumber())).endsWith("-002");
	}

	@Test
	void bringsFactsWithTheFirstSubmissionOfEachStage() {
		csirt();
		var id = save(incident().in(this.municipality.careHome()).significant().learnt("Strömavbrott", " ").build())
			.id();
		submit(id, RegulatoryReport.Stage.NOTIFICATION, AWARE.plusSeconds(900));
		submit(id, RegulatoryReport.Stage.NOTIFICATION, AWARE.plusSeconds(300));
		save(incident().in(this.municipality.social()).number("I2026-002").build());

		var fact = coordinating(() -> this.facts.facts(NOVEMBER)).stream()
			.filter(each -> each.id().equals(id))
			.findFirst()
			.orElseThrow();

		assertThat(fact.unitId()).isEqualTo(this.municipality.care());
		assertThat(fact.awareAt()).isEqualTo(AWARE);
		assertThat(fact.notifiedAt()).isEqualTo(AWARE.plusSeconds(300));
		assertThat(fact.earlyWarningAt()).isNull();
		assertThat(fact.causeStated()).isTrue();
		assertThat(fact.lessonsStated()).isFalse();
		assertThat(fact.ownerValid()).isFalse();
	}

	private void csirt() {
		coordinating(() -> this.regulations
			.save(authority("Myndigheten för civilt försvar", LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 30))));
		coordinating(() -> this.regulations.save(authority("CERT-SE", LocalDate.of(2026, 7, 1), null)));
	}

	private static Authority authority(String name, LocalDate from, LocalDate to) {
		return new Authority(UUID.randomUUID(), Track.CSL, name, null, "CSL", from, to, false, null, null);
	}

	private RegulatoryReport submit(UUID incident, RegulatoryReport.Stage stage, Instant at) {
		return coordinating(() -> this.register.submit(incident, Track.CSL, stage, at, null));
	}

	private Incident save(Incident incident) {
		return coordinating(() -> this.register.save(incident));
	}

	private IncidentRow row() {
		return coordinating(() -> this.register.incidents()).get(0);
	}

	private String changes(UUID id) {
		return String.join(" ",
				coordinating(() -> this.history.of("incident", id)).stream().map(Change::action).sorted().toList());
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
