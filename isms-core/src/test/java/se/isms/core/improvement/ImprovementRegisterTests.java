package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.AsOf;
import se.isms.core.list.Lists;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.Dates;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class ImprovementRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private ImprovementRegister register;

	@Autowired
	private UnitRegister<Processing> processings;

	@Autowired
	private ImprovementFacts facts;

	@Autowired
	private History history;

	@Autowired
	private Lists lists;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void readsBackWhatItSaved() {
		var action = save(action(this.municipality.care(), Action.State.PLANNED));
		var control = save(control(this.municipality.care()));

		assertThat(coordinating(() -> this.register.action(action.id()))).isEqualTo(action);
		assertThat(coordinating(() -> this.register.control(control.id()))).isEqualTo(control);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var action = save(action(this.municipality.care(), Action.State.PLANNED));
		var control = save(control(this.municipality.care()));
		save(action);
		save(control);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(action));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(control));
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = save(action(this.municipality.careHome(), Action.State.PLANNED));
		var other = save(action(this.municipality.social(), Action.State.PLANNED));
		var control = save(control(this.municipality.social()));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(actions()).extracting(ActionRow::id).containsExactly(own.id());
			assertThat(controls()).isEmpty();
			assertThat(this.register.start(own.id()).state()).isEqualTo(Action.State.ONGOING);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.start(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.checks(control.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(control));
		});
	}

	@Test
	void leavesOneTrailRowForEachStep() {
		var id = save(action(this.municipality.care(), Action.State.PROPOSED)).id();
		coordinating(() -> this.register.plan(id, this.municipality.owner(), DAY));
		coordinating(() -> this.register.start(id));
		coordinating(() -> this.register.finish(id));
		coordinating(() -> this.register.verify(id));

		assertThat(coordinating(() -> this.history.of("action", id))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "plan", "start", "finish", "verify");
	}

	@Test
	void doesNotLetTheOwnerVerify() {
		var done = save(new Action(UUID.randomUUID(), this.municipality.care(), "Öva reservrutinen",
				Action.Source.EXERCISE, null, this.municipality.owner(), DAY, Action.State.DONE, DAY, null));
		var owner = new Actor(this.municipality.tenant(), TestMunicipality.OWNER, Role.CONTRIBUTOR,
				this.municipality.care());

		CurrentActor.as(owner,
				() -> assertRefused("refused.action-verified-by-owner", () -> this.register.verify(done.id())));
		assertThat(coordinating(() -> this.register.verify(done.id())).state()).isEqualTo(Action.State.VERIFIED);
	}

	@Test
	void listsActionsWithWhatIsOverdue() {
		var control = save(control(this.municipality.care()));
		var done = save(action(this.municipality.care(), Action.State.DONE));
		var mending = save(mending(control, Action.State.ONGOING, null));

		var rows = coordinating(this::actions);

		assertThat(rows).extracting(ActionRow::id, ActionRow::overdue, ActionRow::source)
			.containsExactlyInAnyOrder(tuple(mending.id(), true, "Säkerhetskopior provas"),
					tuple(done.id(), false, null));
		assertThat(coordinating(() -> this.register.overdue())).extracting(ActionRow::id).containsExactly(mending.id());
		assertThat(coordinating(() -> this.register.actions(control.id()))).hasSize(1);
	}

	@Test
	void listsAControlWithItsLastCheck() {
		var control = save(control(this.municipality.care()));
		check(control, DAY, true);
		check(control, DAY.plusDays(1), false);
		check(control, DAY.minusDays(1), true);
		save(mending(control, Action.State.PROPOSED, null));

		var row = coordinating(this::controls).get(0);

		assertThat(row.checkedOn()).isEqualTo(DAY.plusDays(1));
		assertThat(row.works()).isFalse();
		assertThat(row.method()).isEqualTo(ControlCheck.Method.TEST);
		assertThat(row.openActions()).isOne();
		assertThat(coordinating(() -> this.register.checks(control.id()))).extracting(ControlCheck::checkedOn)
			.containsExactly(DAY.plusDays(1), DAY, DAY.minusDays(1));
		assertThat(coordinating(() -> this.history.of("control", control.id()))).hasSize(4);
	}

	@Test
	void bringsFactsOfControls() {
		var mended = save(control(this.municipality.careHome()));
		check(mended, DAY, false);
		save(mending(mended, Action.State.DONE, DAY.minusDays(1)));
		save(mending(mended, Action.State.VERIFIED, DAY));
		save(mending(mended, Action.State.ONGOING, null));
		save(mending(mended, Action.State.PROPOSED, null));
		var never = save(control(this.municipality.social()));

		assertThat(fact(ControlFact.class, mended.id())).isEqualTo(new ControlFact(mended.id(), 0,
				this.municipality.care(), "Säkerhetskopior provas", true, 4, DAY, false, 2));
		assertThat(fact(ControlFact.class, never.id())).extracting(ControlFact::checkedOn, ControlFact::works)
			.containsExactly(null, null);
	}

	@Test
	void bringsFactsOfActions() {
		var highest = save(treating(risk(4, 4), this.municipality.owner()));
		var lower = save(treating(risk(4, 3), this.municipality.leaver()));
		var done = save(action(this.municipality.care(), Action.State.DONE));

		assertThat(fact(ActionFact.class, highest.id())).isEqualTo(new ActionFact(highest.id(), 0,
				this.municipality.care(), "Öva reservrutinen", "RISK", true, DAY, true, true));
		assertThat(fact(ActionFact.class, lower.id())).extracting(ActionFact::highestRisk, ActionFact::ownerValid)
			.containsExactly(false, false);
		assertThat(fact(ActionFact.class, done.id()).open()).isFalse();
	}

	@Test
	void processingsAreKeptByTheirDepartment() {
		var own = save(processing(this.municipality.careHome(), DAY, DAY.plusDays(1)));
		var other = save(processing(this.municipality.social(), DAY, null));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.lists.rows("processings", Map.of(), ProcessingRow.class)).extracting(ProcessingRow::id)
				.containsExactly(own.id());
			assertThat(this.processings.get(own.id())).isEqualTo(own);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.processings.get(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.processings.save(other));
		});
		assertThat(coordinating(() -> this.history.of("processing", own.id()))).hasSize(1);
		assertThat(fact(ProcessingFact.class, own.id())).isEqualTo(new ProcessingFact(own.id(), 0,
				this.municipality.care(), "Kameratillsyn nattetid", true, DAY, DAY.plusDays(1)));
	}

	@Test
	void assessmentsAndChangesToComeAreRefused() {
		var today = LocalDate.now(Dates.ZONE);

		assertThat(save(processing(this.municipality.care(), today, today)).assessedOn()).isEqualTo(today);
		assertRefused("refused.dpia-in-future",
				() -> save(processing(this.municipality.care(), today.plusDays(1), null)));
		assertRefused("refused.processing-changed-in-future",
				() -> save(processing(this.municipality.care(), today, today.plusDays(1))));
		assertRefused("refused.dpia-without-day", () -> save(processing(this.municipality.care(), null, null)));
	}

	private static Processing processing(UUID unit, LocalDate assessed, LocalDate changed) {
		return new Processing(UUID.randomUUID(), unit, "Kameratillsyn nattetid", "Se att brukare har det bra", null,
				true, assessed, "VOF 2026/12", changed, null);
	}

	private Processing save(Processing processing) {
		return coordinating(() -> this.processings.save(processing));
	}

	private List<ActionRow> actions() {
		return this.lists.rows("actions", Map.of(), ActionRow.class);
	}

	private List<ControlRow> controls() {
		return this.lists.rows("controls", Map.of(), ControlRow.class);
	}

	private UUID risk(int likelihood, int consequence) {
		var id = UUID.randomUUID();
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db
			.sql("""
					with scale as (
					    insert into risk_scale (id, scale_key, number, name, likelihoods, consequences,
					                            acceptance_threshold, made_on, version)
					    values (gen_random_uuid(), gen_random_uuid(), 1, '4 x 4', 4, 4, 6, date '2026-01-01', 0)
					    returning id),
					cells as (
					    insert into risk_cell (scale_id, likelihood, consequence, value)
					    select scale.id, l, c, l * c from scale, generate_series(1, 4) l, generate_series(1, 4) c),
					analysis as (
					    insert into risk_analysis (id, unit_id, scale_id, title, state, version)
					    select gen_random_uuid(), :unit, scale.id, 'Riskanalys', 'ADOPTED', 0 from scale returning id)
					insert into risk (id, origin_id, analysis_id, title, threat, vulnerability, confidentiality, integrity, availability,
					                  it_outage, likelihood, consequence, state, version)
					select :id, :id, analysis.id, 'Avbrott', 'Brand', 'En hall', false, false, true, true, :likelihood,
					       :consequence, 'RATED', 0
					  from analysis
					""")
			.param("unit", this.municipality.care())
			.param("id", id)
			.param("likelihood", likelihood)
			.param("consequence", consequence)
			.update()));
		return id;
	}

	private static Action action(UUID unit, Action.State state) {
		return new Action(UUID.randomUUID(), unit, "Öva reservrutinen", Action.Source.EXERCISE, null, null, DAY, state,
				null, null);
	}

	private Action treating(UUID risk, UUID owner) {
		return new Action(UUID.randomUUID(), this.municipality.care(), "Öva reservrutinen", Action.Source.RISK, risk,
				owner, DAY, Action.State.PLANNED, null, null);
	}

	private static Action mending(Control control, Action.State state, LocalDate done) {
		return new Action(UUID.randomUUID(), control.unitId(), "Byt medium", Action.Source.CONTROL, control.id(), null,
				DAY, state, done, null);
	}

	private Control control(UUID unit) {
		return new Control(UUID.randomUUID(), unit, "Säkerhetskopior provas", "ISO27001:A.8.13", 4,
				this.municipality.owner(), null);
	}

	private void check(Control control, LocalDate on, boolean works) {
		coordinating(
				() -> this.register.check(control.id(), ControlCheck.Method.TEST, on, works, "Protokoll från provet"));
	}

	private <T> T fact(Class<T> type, UUID id) {
		var found = coordinating(() -> this.facts.facts(NOVEMBER)).stream()
			.filter(fact -> fact.id().equals(id))
			.toList();
		assertThat(found).hasSize(1);
		return type.cast(found.get(0));
	}

	private Action save(Action action) {
		return coordinating(() -> this.register.save(action));
	}

	private Control save(Control control) {
		return coordinating(() -> this.register.save(control));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static void assertRefused(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

}
