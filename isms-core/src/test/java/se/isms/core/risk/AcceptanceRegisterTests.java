package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.AsOf;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class AcceptanceRegisterTests {

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private static final String WHY = "Åtgärden är beställd";

	@Autowired
	private AcceptanceRegister register;

	@Autowired
	private CeilingRegister ceilings;

	@Autowired
	private RiskRegister risks;

	@Autowired
	private RiskFacts facts;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID analysis;

	private UUID risk;

	/** The head of the care department, with the account that decides. */
	private UUID head;

	private String account;

	@BeforeEach
	void aRiskAtTwelve() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.head = person("Karin Dahl", "Förvaltningschef");
		this.account = account("Karin Dahl", this.head);
		role(this.head, this.municipality.care(), TODAY.minusYears(1), null);
		this.analysis = UUID.randomUUID();
		CurrentActor.as(this.municipality.coordinator(), () -> new TransactionTemplate(this.transactions)
			.executeWithoutResult(status -> TestMunicipality.scale(this.db, 8)));
		sql("""
				insert into risk_analysis (id, unit_id, scale_id, title, state, performed_on, adopted_on, facilitator, version)
				values (:id, :other, (select id from risk_scale), 'Hemtjänsten', 'ADOPTED', current_date - 40,
				        current_date - 30, 'Sara Holm', 0)
				""",
				this.analysis, this.municipality.careHome());
		this.risk = save(rated(3, 4, Risk.State.TREATED)).id();
	}

	@Test
	void anAcceptedRiskIsAcceptedToTheLastDay() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		var id = ask(TODAY.plusMonths(6));
		assertThat(state()).isEqualTo(Risk.State.TREATED);

		decide(id, true, "");

		assertThat(state()).isEqualTo(Risk.State.ACCEPTED);
		assertThat(as(this.municipality.coordinator(), () -> this.risks.risks(this.analysis))).singleElement()
			.satisfies(row -> assertThat(row.state()).isEqualTo(Risk.State.ACCEPTED));
		assertThat(acceptance(id)).satisfies(accepted -> {
			assertThat(accepted.state()).isEqualTo(AcceptanceRow.State.DECIDED);
			assertThat(accepted.level()).isEqualTo(12);
			assertThat(accepted.decidedBy()).isEqualTo(this.head);
			assertThat(accepted.decider()).isEqualTo("Karin Dahl, Förvaltningschef");
			assertThat(accepted.decidedOn()).isEqualTo(TODAY);
			assertThat(accepted.caseNumber()).isEqualTo("2026.117 VON");
			assertThat(accepted.askedBy()).isEqualTo("Eva Lind");
		});
		until(TODAY);
		assertThat(state()).isEqualTo(Risk.State.ACCEPTED);
		until(TODAY.minusDays(1));
		assertThat(state()).isEqualTo(Risk.State.TREATED);
		assertThat(acceptance(id).state()).isEqualTo(AcceptanceRow.State.EXPIRED);
	}

	@Test
	void aRiskThatRisesIsNotAcceptedAnyLonger() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 16);
		decide(ask(TODAY), true, "");

		var found = as(this.municipality.coordinator(), () -> this.risks.risk(this.risk));
		save(new Risk(found.id(), found.analysisId(), found.originId(), found.title(), found.threat(),
				found.vulnerability(), false, false, true, true, null, null, null, 4, 4, null, null, null, null, null,
				null, null, Risk.Treatment.ACCEPT, found.state(), null, found.version()));

		assertThat(state()).isEqualTo(Risk.State.TREATED);
	}

	@Test
	void nobodyWritesThatARiskIsAccepted() {
		var written = save(rated(2, 2, Risk.State.ACCEPTED));

		assertThat(written.state()).isEqualTo(Risk.State.RATED);
	}

	@Test
	void whatIsRefusedOrWithdrawnDoesNotCount() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		var refused = ask(TODAY);
		decide(refused, false, "Åtgärda den");
		assertThat(acceptance(refused).state()).isEqualTo(AcceptanceRow.State.REFUSED);
		assertThat(state()).isEqualTo(Risk.State.TREATED);

		var accepted = ask(TODAY);
		decide(accepted, true, "");
		contributing(() -> this.register.withdraw(accepted, "Är åtgärdad", 1));

		assertThat(state()).isEqualTo(Risk.State.TREATED);
		assertThat(acceptance(accepted)).satisfies(withdrawn -> {
			assertThat(withdrawn.state()).isEqualTo(AcceptanceRow.State.WITHDRAWN);
			assertThat(withdrawn.decidedBy()).isEqualTo(this.head);
			assertThat(withdrawn.withdrawnBy()).isEqualTo("Eva Lind");
			assertThat(withdrawn.withdrawal()).isEqualTo("Är åtgärdad");
		});
		assertThat(as(this.municipality.coordinator(), () -> this.history.of("risk_acceptance", accepted))).hasSize(3);
		refuses("refused.acceptance-ended", () -> contributing(() -> this.register.withdraw(accepted, "Igen", 2)));
	}

	@Test
	void aCeilingBelowTheLevelSaysWhoseItIsAndWhoCould() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 11);
		var director = person("Olle Ek", "Kommundirektör");
		ceiling(null, director, 16);
		var id = ask(TODAY);

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(id, true, "")).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo("refused.acceptance-ceiling");
			assertThat(refused.arguments()).containsExactly("Karin Dahl", 11, 12, "Olle Ek (Kommundirektör)");
		});
		decide(id, true, "", account("Kommundirektör", director));
		assertThat(state()).isEqualTo(Risk.State.ACCEPTED);
	}

	@Test
	void whoHasLeftAcceptsNothing() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 16);
		var id = ask(TODAY);
		sql("update person set employed_to = current_date - 1 where id = :id", this.head, this.head);
		refuses("refused.acceptance-no-ceiling-alone", () -> decide(id, true, ""));

		sql("update person set employed_to = current_date where id = :id", this.head, this.head);
		decide(id, true, "");
		assertThat(state()).isEqualTo(Risk.State.ACCEPTED);
	}

	@Test
	void withoutACeilingNothingIsAccepted() {
		var id = ask(TODAY);
		refuses("refused.acceptance-no-ceiling-alone", () -> decide(id, true, ""));

		ceiling(null, person("Olle Ek", "Kommundirektör"), 12);
		refuses("refused.acceptance-no-ceiling", () -> decide(id, true, ""));
		ceiling(DelegationCeiling.Holder.MANAGER, null, 12);
		refuses("refused.acceptance-no-ceiling", () -> decide(id, true, ""));
	}

	@Test
	void whereNobodyReachesTheLevelTheCeilingIsToldAlone() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 11);
		ceiling(null, this.municipality.leaver(), 16);

		refuses("refused.acceptance-ceiling-alone", () -> decide(ask(TODAY), true, ""));
	}

	@Test
	void whoHasAPartInTheMatterIsNotNamedAmongThoseWhoCouldDecide() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 11);
		ceiling(null, person("Olle Ek", "Kommundirektör"), 16);
		ceiling(null, person("Sara Holm", "Säkerhetschef"), 16);

		var asked = acceptance(ask(TODAY));

		assertThat(as(this.municipality.coordinator(), () -> this.register.able(asked)))
			.containsExactly("Olle Ek (Kommundirektör)");
	}

	@Test
	void aCeilingHoldsFromItsFirstDayToItsLast() {
		var id = ask(TODAY);
		ceiling(null, this.head, 12, TODAY.minusYears(1), TODAY.minusDays(1));
		ceiling(null, this.head, 12, TODAY.plusDays(1), null);
		refuses("refused.acceptance-no-ceiling-alone", () -> decide(id, true, ""));

		ceiling(null, this.head, 12, TODAY, TODAY);
		decide(id, true, "");
	}

	@Test
	void aRoleHoldsItsCeilingInItsOwnDepartmentAndOnItsOwnDays() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		sql("update role_assignment set unit_id = :other where person_id = :id", this.head, this.municipality.social());
		var id = ask(TODAY);
		refuses("refused.acceptance-no-ceiling-alone", () -> decide(id, true, ""));

		role(this.head, this.municipality.care(), TODAY.minusYears(2), TODAY.minusDays(1));
		refuses("refused.acceptance-no-ceiling-alone", () -> decide(id, true, ""));

		role(this.head, this.municipality.care(), TODAY, TODAY);
		decide(id, true, "");
	}

	@Test
	void theHighestOfSeveralCeilingsCounts() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 6);
		ceiling(null, this.head, 12);

		decide(ask(TODAY), true, "");

		assertThat(state()).isEqualTo(Risk.State.ACCEPTED);
	}

	@Test
	void whoAskedDoesNotDecideNotEvenWithAnotherAccount() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		var other = account("Eva Lind", this.head);
		var id = contributing(() -> this.register.ask(this.risk, WHY, TODAY, other));

		refuses("refused.acceptance-involved", () -> decide(id, true, ""));
		refuses("refused.acceptance-involved", () -> decide(id, false, "Nej"));
	}

	@Test
	void whoLedTheAnalysisDoesNotDecide() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		sql("update risk_analysis set facilitator = 'karin dahl ' where id = :id", this.analysis, this.analysis);

		refuses("refused.acceptance-involved", () -> decide(ask(TODAY), true, ""));
	}

	@Test
	void whoWroteTheRiskDoesNotDecide() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		account("Sara Holm", this.head);

		refuses("refused.acceptance-involved", () -> decide(ask(TODAY), true, ""));
	}

	@Test
	void anAccountOfNobodyDoesNotDecide() {
		var id = ask(TODAY);

		refuses("refused.acceptance-nobody", () -> decide(id, true, "", account("Nämnden", null)));
		refuses("refused.acceptance-nobody", () -> decide(id, false, "Nej", "finns-inte"));
	}

	@Test
	void managementDecidesAndDepartmentsAskAboutTheirOwn() {
		var id = ask(TODAY);
		var social = this.municipality.contributor(this.municipality.social());

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> contributing(() -> {
			this.register.decide(id, new AcceptanceDecision(true, "", null), this.account, 0);
			return true;
		}));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> as(management(), () -> this.register.ask(this.risk, WHY, TODAY, this.account)));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> as(management(), () -> {
			this.register.withdraw(id, "Nej", 0);
			return true;
		}));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(social, () -> this.register.ask(this.risk, WHY, TODAY, "eva")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(social, () -> this.register.acceptance(id)));
		assertThat(as(social, () -> this.register.acceptances())).isEmpty();
	}

	@Test
	void anAcceptanceHasAReasonAndLastsAsLongAsTheMunicipalityAllows() {
		refuses("refused.acceptance-motivation",
				() -> contributing(() -> this.register.ask(this.risk, " ", TODAY, "eva")));
		refuses("refused.acceptance-until", () -> ask(TODAY.minusDays(1)));
		refuses("refused.acceptance-until", () -> ask(TODAY.plusMonths(12).plusDays(1)));
		var id = ask(TODAY.plusMonths(12));
		refuses("refused.acceptance-there", () -> ask(TODAY));
		refuses("refused.acceptance-note", () -> decide(id, false, " "));
		until(TODAY.minusDays(1));
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		refuses("refused.acceptance-until", () -> decide(id, true, ""));
	}

	@Test
	void whatIsNotRatedOrClosedOrReplacedIsNotAccepted() {
		var unrated = save(rated(null, 4, Risk.State.IDENTIFIED)).id();
		var closed = save(rated(3, 4, Risk.State.CLOSED)).id();

		refuses("refused.acceptance-unrated", () -> contributing(() -> this.register.ask(unrated, WHY, TODAY, "eva")));
		refuses("refused.acceptance-closed", () -> contributing(() -> this.register.ask(closed, WHY, TODAY, "eva")));
		sql("update risk_analysis set state = 'REPLACED' where id = :id", this.analysis, this.analysis);
		refuses("refused.acceptance-closed", () -> ask(TODAY));
	}

	@Test
	void whatHasRisenSinceSomebodyAskedIsNotAccepted() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 16);
		var id = ask(TODAY);
		sql("update risk set likelihood = 4 where id = :id", this.risk, this.risk);

		refuses("refused.acceptance-raised", () -> decide(id, true, ""));
		decide(id, false, "Begär på nytt");
	}

	@Test
	void whatIsDecidedIsDecidedOnceAndNotByWhoComesLate() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		var id = ask(TODAY);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> as(management(), () -> {
			this.register.decide(id, new AcceptanceDecision(true, "", null), this.account, 7);
			return true;
		}));
		decide(id, true, "");
		refuses("refused.acceptance-decided", () -> decide(id, false, "Nej"));
	}

	@Test
	void theNewestDecisionIsAFactWithItsDay() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		assertThat(fact(TODAY).acceptedLevel()).isNull();
		decide(ask(TODAY.plusMonths(2)), true, "");

		assertThat(fact(TODAY)).satisfies(fact -> {
			assertThat(fact.acceptedLevel()).isEqualTo(12);
			assertThat(fact.acceptedUntil()).isEqualTo(TODAY.plusMonths(2));
			assertThat(fact.acceptanceMotivated()).isTrue();
		});
		assertThat(fact(TODAY.minusDays(1)).acceptedLevel()).isNull();
	}

	@Test
	void factsTellWhatWhoDecidedMightOnThatDay() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		decide(ask(TODAY), true, "");
		sql("update risk_acceptance set decided_on = current_date - 30 where risk_id = :id", this.risk, this.risk);
		assertThat(fact(TODAY)).satisfies(fact -> {
			assertThat(fact.acceptanceDecidedOn()).isEqualTo(TODAY.minusDays(30));
			assertThat(fact.deciderValid()).isTrue();
			assertThat(fact.deciderIndependent()).isTrue();
			assertThat(fact.deciderCeiling()).isEqualTo(12);
			assertThat(fact.authorised()).isTrue();
		});

		sql("update delegation_ceiling set valid_to = current_date - 30 where role = 'HEAD'", this.risk, this.risk);
		assertThat(fact(TODAY).deciderCeiling()).isEqualTo(12);
		sql("update delegation_ceiling set valid_to = current_date - 31 where role = 'HEAD'", this.risk, this.risk);
		assertThat(fact(TODAY).deciderCeiling()).isNull();
		ceiling(null, this.head, 9, TODAY.minusDays(30), TODAY.minusDays(30));
		assertThat(fact(TODAY).deciderCeiling()).isEqualTo(9);
		assertThat(fact(TODAY).authorised()).isFalse();
		assertThat(fact(TODAY).acceptedOn(TODAY)).isFalse();
	}

	@Test
	void factsTellWhetherWhoDecidedWasEmployedThatDay() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		decide(ask(TODAY), true, "");
		sql("update person set employed_to = current_date where id = :id", this.head, this.head);
		assertThat(fact(TODAY.plusDays(9)).deciderValid()).isTrue();

		sql("update person set employed_to = current_date - 1 where id = :id", this.head, this.head);
		assertThat(fact(TODAY).deciderValid()).isFalse();
		sql("update person set employed_from = current_date + 1, employed_to = null where id = :id", this.head,
				this.head);
		assertThat(fact(TODAY).deciderValid()).isFalse();
	}

	@Test
	void factsTellWhetherWhoDecidedHadAPartInTheAnalysis() {
		ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		decide(ask(TODAY), true, "");
		sql("update risk_analysis set facilitator = 'KARIN DAHL' where id = :id", this.analysis, this.analysis);
		assertThat(fact(TODAY).deciderIndependent()).isFalse();

		sql("update risk_analysis set facilitator = null where id = :id", this.analysis, this.analysis);
		assertThat(fact(TODAY).deciderIndependent()).isTrue();
		account("Eva Lind", this.head);
		assertThat(fact(TODAY).deciderIndependent()).isFalse();
	}

	@Test
	void aCeilingIsHeldByARoleOrAPersonAndKeptByTheCoordinator() {
		refuses("refused.ceiling-holder", () -> ceiling(null, null, 12));
		refuses("refused.ceiling-holder", () -> ceiling(DelegationCeiling.Holder.HEAD, this.head, 12));
		refuses("refused.ceiling-level", () -> ceiling(null, this.head, 0));
		refuses("refused.ceiling-period", () -> ceiling(null, this.head, 12, TODAY, TODAY.minusDays(1)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> ceiling(null, UUID.randomUUID(), 12));
		var kept = ceiling(DelegationCeiling.Holder.HEAD, null, 12);
		ceiling(null, this.head, 16, TODAY.minusYears(1), TODAY.minusDays(1));

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> contributing(() -> this.ceilings.save(kept)));
		assertThat(contributing(() -> this.ceilings.ceilings()))
			.satisfiesExactly(first -> assertThat(first.inForce()).isTrue(), second -> {
				assertThat(second.inForce()).isFalse();
				assertThat(second.person()).isEqualTo("Karin Dahl, Förvaltningschef");
			});
		assertThat(as(this.municipality.coordinator(), () -> this.history.of("delegation_ceiling", kept.id())))
			.hasSize(1);
	}

	private RiskFact fact(LocalDate day) {
		return as(this.municipality.coordinator(), () -> this.facts.facts(AsOf.endOf(day))).stream()
			.filter(RiskFact.class::isInstance)
			.map(RiskFact.class::cast)
			.filter(one -> one.id().equals(this.risk))
			.findFirst()
			.orElseThrow();
	}

	private Risk rated(@Nullable Integer likelihood, Integer consequence, Risk.State state) {
		var id = UUID.randomUUID();
		return new Risk(id, this.analysis, id, "Journaler läses", "Hot", "Sårbarhet", true, false, false, false, null,
				null, null, likelihood, consequence, null, null, null, null, null, null, null, Risk.Treatment.ACCEPT,
				state, null, null);
	}

	private Risk save(Risk changed) {
		return as(this.municipality.coordinator(), () -> this.risks.save(changed));
	}

	private Risk.State state() {
		return as(this.municipality.coordinator(), () -> this.risks.risk(this.risk)).state();
	}

	private AcceptanceRow acceptance(UUID id) {
		return as(this.municipality.coordinator(), () -> this.register.acceptance(id));
	}

	private UUID ask(LocalDate until) {
		return contributing(() -> this.register.ask(this.risk, WHY, until, "eva"));
	}

	private void decide(UUID id, boolean approved, String note) {
		decide(id, approved, note, this.account);
	}

	private void decide(UUID id, boolean approved, String note, String username) {
		as(management(), () -> {
			this.register.decide(id, new AcceptanceDecision(approved, note, "2026.117 VON"), username, 0);
			return true;
		});
	}

	private DelegationCeiling ceiling(DelegationCeiling.@Nullable Holder role, @Nullable UUID person, int level) {
		return ceiling(role, person, level, TODAY.minusYears(1), null);
	}

	private DelegationCeiling ceiling(DelegationCeiling.@Nullable Holder role, @Nullable UUID person, int level,
			LocalDate from, @Nullable LocalDate to) {
		var made = new DelegationCeiling(UUID.randomUUID(), DelegationCeiling.Decision.RISK_ACCEPTANCE, role, person,
				level, from, to, "Delegationsordningen, punkt 4.2", null);
		return as(this.municipality.coordinator(), () -> this.ceilings.save(made));
	}

	private void until(LocalDate day) {
		as(this.municipality.coordinator(),
				() -> this.db.sql("update risk_acceptance set valid_until = :day").param("day", day).update());
	}

	private UUID person(String name, String title) {
		var id = UUID.randomUUID();
		as(this.municipality.coordinator(),
				() -> this.db.sql("""
						insert into person (id, employee_no, name, title, unit_id, employed_from, version)
						values (:id, :number, :name, :title, :unit, date '2015-01-01', 0)
						""")
					.param("id", id)
					.param("number", id.toString())
					.param("name", name)
					.param("title", title)
					.param("unit", this.municipality.care())
					.update());
		return id;
	}

	private void role(UUID person, UUID unit, LocalDate from, @Nullable LocalDate to) {
		as(this.municipality.coordinator(), () -> this.db.sql("""
				insert into role_assignment (id, role, person_id, unit_id, valid_from, valid_to, version)
				values (gen_random_uuid(), 'HEAD', :person, :unit, :from, :to::date, 0)
				""").param("person", person).param("unit", unit).param("from", from).param("to", to).update());
	}

	private String account(String name, @Nullable UUID person) {
		var username = "konto-" + UUID.randomUUID();
		as(this.municipality.coordinator(),
				() -> this.db.sql("""
						insert into system.app_user (id, tenant_id, username, password_hash, name, role, person_id)
						values (gen_random_uuid(), :tenant, :username, '', :name, 'MANAGEMENT', :person::uuid)
						""")
					.param("tenant", this.municipality.tenant())
					.param("username", username)
					.param("name", name)
					.param("person", person)
					.update());
		return username;
	}

	private void sql(String statement, UUID id, UUID other) {
		as(this.municipality.coordinator(),
				() -> this.db.sql(statement).param("id", id).param("other", other).update());
	}

	private void refuses(String key, Runnable what) {
		assertThatExceptionOfType(Refused.class).isThrownBy(what::run)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private void contributing(Runnable work) {
		contributing(() -> {
			work.run();
			return true;
		});
	}

	private <T> T contributing(Supplier<T> work) {
		return as(this.municipality.contributor(this.municipality.care()), work);
	}

	private Actor management() {
		return new Actor(this.municipality.tenant(), "Ledningen", Role.MANAGEMENT, null);
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
