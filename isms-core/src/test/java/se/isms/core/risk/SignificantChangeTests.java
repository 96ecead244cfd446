package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.AsOf;
import se.isms.core.list.Lists;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.risk.SignificantChange.Kind;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;
import se.isms.core.trail.Trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class SignificantChangeTests {

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private static final LocalDate PERFORMED = TODAY.minusDays(100);

	@Autowired
	private UnitRegister<SignificantChange> changes;

	@Autowired
	private ConfirmationRegister confirmations;

	@Autowired
	private ChangeFacts facts;

	@Autowired
	private Lists lists;

	@Autowired
	private History history;

	@Autowired
	private Trail trail;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID analysis;

	@BeforeEach
	void anAdoptedAnalysis() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		coordinating(() -> TestMunicipality.scale(this.db, 8));
		this.analysis = analysis(this.municipality.care(), "ADOPTED", PERFORMED, null);
	}

	@Test
	void changesAreKeptByTheirDepartment() {
		var own = save(change(this.municipality.careHome(), TODAY, null));
		var other = save(change(this.municipality.social(), TODAY, null));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.lists.rows("changes", Map.of(), SignificantChangeRow.class))
				.extracting(SignificantChangeRow::id)
				.containsExactly(own.id());
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.changes.get(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.changes.save(other));
		});
		assertThat(coordinating(() -> this.history.of("significant_change", own.id()))).hasSize(1);
	}

	@Test
	void anAnalysisOfInformationDoesNotStandForThatOfItsDepartment() {
		var ofInformation = analysis(this.municipality.care(), "ADOPTED", TODAY.minusDays(2), null);
		coordinating(() -> this.db.sql("update risk_analysis set information_id = :information where id = :id")
			.param("information", TestMunicipality.information(this.db, this.municipality.care()))
			.param("id", ofInformation)
			.update());

		save(change(this.municipality.careHome(), TODAY, null));

		assertThat(coordinating(() -> this.facts.facts(AsOf.endOf(TODAY)))).extracting(ChangeFact::id)
			.containsExactly(this.analysis);
	}

	@Test
	void changesToComeAndOfTwoThingsAreRefused() {
		var system = system(null);
		var two = new SignificantChange(UUID.randomUUID(), this.municipality.care(), UUID.randomUUID(), system,
				Kind.NEW_SYSTEM, "Larm", TODAY, null);

		assertRefused("refused.change-in-future",
				() -> save(change(this.municipality.care(), TODAY.plusDays(1), null)));
		assertRefused("refused.change-two-objects", () -> save(two));
	}

	@Test
	void aChangeAfterTheAnalysisIsAFactAndOneOfTheSameDayIsNone() {
		var later = save(change(this.municipality.careHome(), PERFORMED.plusDays(1), null));
		save(change(this.municipality.care(), PERFORMED, null));
		save(change(this.municipality.social(), TODAY, null));

		assertThat(facts()).containsExactly(new ChangeFact(this.analysis, 0, this.municipality.care(), "Riskanalys",
				later.id(), "NEW_SYSTEM", "Larm", PERFORMED.plusDays(1), PERFORMED, null));
	}

	@Test
	void whatIsNotInForceIsNotReconsideredAndTheNewestIs() {
		analysis(this.municipality.careHome(), "ADOPTED", PERFORMED.plusDays(20), null);
		analysis(this.municipality.care(), "ONGOING", TODAY, null);
		save(change(this.municipality.care(), PERFORMED.plusDays(10), null));
		save(change(this.municipality.care(), PERFORMED.plusDays(30), null));

		assertThat(facts()).extracting(ChangeFact::happenedOn, ChangeFact::performedOn)
			.containsExactly(tuple(PERFORMED.plusDays(30), PERFORMED.plusDays(20)));
	}

	@Test
	void aChangeOfASystemIsAboutTheAnalysisOfThatWhereThereIsOne() {
		var analysed = system(null);
		var own = analysis(this.municipality.care(), "ADOPTED", PERFORMED, analysed);
		var another = system(null);
		save(change(this.municipality.care(), TODAY, analysed));
		save(change(this.municipality.care(), TODAY, another));
		save(change(this.municipality.care(), TODAY, null));

		assertThat(facts()).extracting(ChangeFact::id).containsExactlyInAnyOrder(own, this.analysis, this.analysis);
	}

	@Test
	void significantIncidentsAreKnownByThemselves() {
		incident(true, TODAY.minusDays(70));
		incident(false, TODAY.minusDays(60));
		incident(null, TODAY.minusDays(50));
		incident(true, PERFORMED.minusDays(1));

		assertThat(facts()).extracting(ChangeFact::kind, ChangeFact::happenedOn, ChangeFact::id)
			.containsExactly(tuple("INCIDENT", TODAY.minusDays(70), this.analysis));
	}

	@Test
	void raisedClassesAreKnownByTheTrail() {
		var raised = system(3);
		classified(raised, 2, 3);
		var loweredAgain = system(2);
		classified(loweredAgain, 2, 3);
		var lowered = system(1);
		classified(lowered, 2, 1);
		var first = system(3);
		classified(first, null, 3);

		assertThat(facts()).singleElement().satisfies(change -> {
			assertThat(change.kind()).isEqualTo("RAISED_CLASS");
			assertThat(change.what()).isEqualTo("System " + raised);
			assertThat(change.happenedOn()).isEqualTo(TODAY);
		});
	}

	@Test
	void whoContributesConfirmsThatTheAnalysisHolds() {
		var confirmation = CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> this.confirmations.confirm(this.analysis, " Samma risker "));
		save(change(this.municipality.care(), TODAY, null));

		assertThat(confirmation)
			.extracting(AnalysisConfirmation::confirmedOn, AnalysisConfirmation::confirmedBy,
					AnalysisConfirmation::reason)
			.containsExactly(TODAY, "Eva Lind", "Samma risker");
		assertThat(coordinating(() -> this.confirmations.confirmations(this.analysis))).containsExactly(confirmation);
		assertThat(coordinating(() -> this.history.of("risk_analysis", this.analysis))).extracting(Change::action)
			.containsExactly("reconsider");
		assertThat(facts()).extracting(ChangeFact::confirmedOn).containsExactly(TODAY);
	}

	@Test
	void othersConfirmNothingAndNothingIsConfirmedWithoutAReason() {
		var draft = analysis(this.municipality.care(), "ONGOING", PERFORMED, null);

		CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> assertThatExceptionOfType(NotFound.class)
					.isThrownBy(() -> this.confirmations.confirm(this.analysis, "Samma risker")));
		CurrentActor.as(this.municipality.auditor(), () -> assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.confirmations.confirm(this.analysis, "Samma risker")));
		assertRefused("refused.confirmation-reason",
				() -> coordinating(() -> this.confirmations.confirm(this.analysis, " ")));
		assertRefused("refused.confirmation-not-adopted",
				() -> coordinating(() -> this.confirmations.confirm(draft, "Samma risker")));
		assertThat(coordinating(() -> this.confirmations.confirmations(this.analysis))).isEmpty();
	}

	private List<ChangeFact> facts() {
		return coordinating(() -> this.facts.facts(AsOf.endOf(TODAY)));
	}

	private SignificantChange change(UUID unit, LocalDate on, @Nullable UUID system) {
		return new SignificantChange(UUID.randomUUID(), unit, null, system, Kind.NEW_SYSTEM, "Larm", on, null);
	}

	private SignificantChange save(SignificantChange change) {
		return CurrentActor.as(this.municipality.coordinator(), () -> this.changes.save(change));
	}

	private UUID analysis(UUID unit, String state, LocalDate performed, @Nullable UUID system) {
		var id = UUID.randomUUID();
		coordinating(() -> this.db.sql("""
				insert into risk_analysis (id, unit_id, system_id, scale_id, title, state, performed_on, version)
				values (:id, :unit, :system::uuid, (select id from risk_scale), 'Riskanalys', :state, :performed, 0)
				""")
			.param("id", id)
			.param("unit", unit)
			.param("system", system)
			.param("state", state)
			.param("performed", performed)
			.update());
		return id;
	}

	private UUID system(@Nullable Integer confidentiality) {
		var id = UUID.randomUUID();
		coordinating(() -> this.db
			.sql("""
					insert into information_system (id, unit_id, name, confidentiality, internet_exposed, mfa_enforced, version)
					values (:id, :unit, 'System ' || :id, :class::smallint, false, 'YES', 0)
					""")
			.param("id", id)
			.param("unit", this.municipality.careHome())
			.param("class", confidentiality)
			.update());
		return id;
	}

	/** Changed from one class to another, today. */
	private void classified(UUID system, @Nullable Integer before, int after) {
		coordinating(() -> {
			this.trail.record("change", "information_system", system,
					(before != null) ? Map.of("confidentiality", before) : Map.of(), Map.of("confidentiality", after));
			return system;
		});
	}

	private void incident(@Nullable Boolean significant, LocalDate assessed) {
		coordinating(() -> this.db
			.sql("""
					insert into incident (id, unit_id, number, title, confidentiality, integrity, availability, personal_data,
					                      significant, assessed_at, version)
					values (:id, :unit, :number, 'Intrång', true, false, false, true, :significant::boolean,
					        (:assessed + time '12:00') at time zone 'Europe/Stockholm', 0)
					""")
			.param("id", UUID.randomUUID())
			.param("unit", this.municipality.careHome())
			.param("number", UUID.randomUUID().toString())
			.param("significant", significant)
			.param("assessed", assessed)
			.update());
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
