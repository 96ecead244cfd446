package se.isms.core.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class RiskRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	@Autowired
	private RiskRegister register;

	@Autowired
	private ScaleRegister scales;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private Clock clock;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		scale("Gammal", DAY);
		scale("Ny", null);
	}

	@Test
	void addsAnAnalysisAndKeepsWhoDidIt() {
		var added = save(analysis(this.municipality.care(), DAY));

		assertThat(coordinating(() -> this.register.analysis(added.id()))).isEqualTo(added);
		assertThat(coordinating(() -> this.history.of("risk_analysis", added.id()))).hasSize(1);
	}

	@Test
	void newAnalysesUseTheScaleThatIsNotRetired() {
		var name = coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("select name from risk_scale where id = :id")
				.param("id", this.scales.forNew(null))
				.query(String.class)
				.single()));

		assertThat(name).isEqualTo("Ny");
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var added = save(analysis(this.municipality.care(), DAY));
		save(added);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(added));
	}

	@Test
	void refusesAnotherDepartmentAndThoseWhoOnlyRead() {
		var analysis = analysis(this.municipality.care(), DAY);
		var social = this.municipality.contributor(this.municipality.social());
		var care = this.municipality.contributor(this.municipality.care());

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> save(social, analysis));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> save(this.municipality.auditor(), analysis));
		assertThat(save(care, analysis).version()).isZero();
	}

	@Test
	void refusesToMoveAnAnalysisOutOfAnotherDepartment() {
		var theirs = save(analysis(this.municipality.care(), DAY));
		var mine = new RiskAnalysis(theirs.id(), this.municipality.social(), null, null, null, null, theirs.scaleId(),
				theirs.title(), theirs.state(), DAY, null, null, null, theirs.version());
		var social = this.municipality.contributor(this.municipality.social());

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> save(social, mine));
	}

	@Test
	void refusesADayThatHasNotCome() {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));

		assertThat(save(analysis(this.municipality.care(), today)).performedOn()).isEqualTo(today);
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> save(analysis(this.municipality.care(), today.plusDays(1))))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-in-future"));
	}

	@Test
	void refusesToAdoptByWriting() {
		var draft = analysis(this.municipality.care(), DAY);
		var adopted = new RiskAnalysis(draft.id(), draft.unitId(), null, null, null, null, draft.scaleId(),
				draft.title(), RiskAnalysis.State.ADOPTED, DAY, DAY, null, null, null);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(adopted))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-adopted-by-writing"));
	}

	@Test
	void refusesToChangeWhatIsAdopted() {
		var added = save(analysis(this.municipality.care(), DAY));
		var adopted = coordinating(() -> this.register.adopt(added.id()));
		var reopened = new RiskAnalysis(added.id(), added.unitId(), null, null, null, null, added.scaleId(),
				"Ny rubrik", RiskAnalysis.State.ONGOING, DAY, null, null, null, adopted.version());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(reopened))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-already-adopted"));
	}

	@Test
	void anAnalysisOfInformationReplacesThatOfTheSameInformationOnly() {
		var information = information();
		var department = adopted(null);
		var first = adopted(information);
		var other = adopted(information());

		var second = adopted(information);

		assertThat(coordinating(() -> this.register.objectOf(second))).hasValueSatisfying(object -> {
			assertThat(object.id()).isEqualTo(information);
			assertThat(object.label()).isEqualTo("Omvårdnad i hemmet");
		});
		assertThat(state(first)).isEqualTo(RiskAnalysis.State.REPLACED);
		assertThat(state(second)).isEqualTo(RiskAnalysis.State.ADOPTED);
		assertThat(state(other)).isEqualTo(RiskAnalysis.State.ADOPTED);
		assertThat(state(department)).isEqualTo(RiskAnalysis.State.ADOPTED);
	}

	@Test
	void refusesAnAnalysisOfSeveralObjects() {
		var processAndInformation = analysis(UUID.randomUUID(), null, UUID.randomUUID());
		var systemAndInformation = analysis(null, UUID.randomUUID(), UUID.randomUUID());
		var processAndSystem = analysis(UUID.randomUUID(), UUID.randomUUID(), null);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(processAndInformation))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-two-objects"))
			.satisfies(refused -> assertThat(refused.field()).hasValue("informationId"));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(systemAndInformation));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(processAndSystem))
			.satisfies(refused -> assertThat(refused.field()).hasValue("systemId"));
	}

	private UUID information() {
		return coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> TestMunicipality.information(this.db, this.municipality.careHome())));
	}

	private RiskAnalysis adopted(@Nullable UUID information) {
		var added = save(analysis(null, null, information));
		return coordinating(() -> this.register.adopt(added.id()));
	}

	private RiskAnalysis.State state(RiskAnalysis analysis) {
		return coordinating(() -> this.register.analysis(analysis.id())).state();
	}

	private RiskAnalysis analysis(@Nullable UUID process, @Nullable UUID system, @Nullable UUID information) {
		return new RiskAnalysis(UUID.randomUUID(), this.municipality.care(), process, system, information, null,
				coordinating(() -> this.scales.forNew(null)), "Omvårdnad", RiskAnalysis.State.PLANNED, DAY, null, null,
				null, null);
	}

	@Test
	void refusesAnotherScale() {
		var added = save(analysis(this.municipality.care(), DAY));
		var moved = new RiskAnalysis(added.id(), added.unitId(), null, null, null, null, UUID.randomUUID(),
				added.title(), added.state(), DAY, null, null, null, added.version());

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(moved))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.analysis-on-another-scale"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "REPLACED", "ARCHIVED" })
	void risksOfAnAnalysisThatIsNoLongerUsedStayAsTheyAre(String state) {
		var ended = save(analysis(this.municipality.care(), DAY));
		var current = save(analysis(this.municipality.care(), DAY));
		var old = coordinating(() -> this.register.save(found(ended)));
		var risk = coordinating(() -> this.register.save(found(current)));
		end(ended, state);

		refusesAsEnded(old.treated(Risk.Treatment.AVOID, null));
		refusesAsEnded(found(ended));
		refusesAsEnded(in(ended, risk));
		refusesAsEnded(in(current, old));
		assertThat(coordinating(() -> this.register.risk(old.id()))).isEqualTo(old);
		assertThat(coordinating(() -> this.register.save(risk.treated(Risk.Treatment.AVOID, null))).treatment())
			.isEqualTo(Risk.Treatment.AVOID);
	}

	private void refusesAsEnded(Risk risk) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> this.register.save(risk)))
			.satisfies(refused -> {
				assertThat(refused.key()).isEqualTo("refused.risk-analysis-ended");
				assertThat(refused.arguments()).containsExactly("Hemtjänsten utan it");
			});
	}

	private static Risk found(RiskAnalysis analysis) {
		return Risk.found(analysis.id(), "Strömavbrott", "Storm", "Ingen reservkraft", false);
	}

	/** The same, said to be of another analysis. */
	private static Risk in(RiskAnalysis analysis, Risk risk) {
		return new Risk(risk.id(), analysis.id(), risk.originId(), risk.title(), risk.threat(), risk.vulnerability(),
				risk.confidentiality(), risk.integrity(), risk.availability(), risk.itOutage(), null, null, null, null,
				null, null, null, null, null, null, null, null, null, risk.state(), null, risk.version());
	}

	private void end(RiskAnalysis analysis, String state) {
		coordinating(() -> new TransactionTemplate(this.transactions)
			.execute(status -> this.db.sql("update risk_analysis set state = :state where id = :id")
				.param("state", state)
				.param("id", analysis.id())
				.update()));
	}

	private void scale(String name, @Nullable LocalDate retired) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql("""
				insert into risk_scale (id, scale_key, number, name, likelihoods, consequences, acceptance_threshold,
				                        made_on, retired_on, version)
				values (gen_random_uuid(), gen_random_uuid(), 1, :name, 4, 4, 6, date '2026-01-01', :retired::date, 0)
				""").param("name", name).param("retired", retired).update()));
	}

	private RiskAnalysis analysis(UUID unit, LocalDate performed) {
		var scale = coordinating(() -> this.scales.forNew(null));
		return new RiskAnalysis(UUID.randomUUID(), unit, null, null, null, null, scale, "Hemtjänsten utan it",
				RiskAnalysis.State.PLANNED, performed, null, "Sara Holm", null, null);
	}

	private RiskAnalysis save(RiskAnalysis analysis) {
		return save(this.municipality.coordinator(), analysis);
	}

	private RiskAnalysis save(Actor actor, RiskAnalysis analysis) {
		return CurrentActor.as(actor, () -> this.register.save(analysis));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
