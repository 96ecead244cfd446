package se.isms.core.continuity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
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
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.continuity.ContinuityPlan.State;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.list.Lists;
import se.isms.core.practice.Exercise;
import se.isms.core.practice.ExerciseRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class ContinuityRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private ExerciseRegister exercises;

	@Autowired
	private AssignmentRegister assignments;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private ProcedureRegister procedures;

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
		var plan = written(process(this.municipality.careHome(), 4));
		var procedure = save(procedure(plan, 31, false));

		assertThat(coordinating(() -> this.register.plan(plan.id()))).isEqualTo(plan);
		assertThat(coordinating(() -> this.procedures.procedure(procedure.id()))).isEqualTo(procedure);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var plan = written(process(this.municipality.care(), 4));
		var procedure = save(procedure(plan, 31, false));
		save(plan);
		save(procedure);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(plan));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(procedure));
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = written(process(this.municipality.careHome(), 4));
		var other = written(process(this.municipality.social(), 4));
		var procedure = save(procedure(other, 31, false));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(plans()).containsExactly(own.id());
			assertThat(this.register.plan(own.id())).isEqualTo(own);
			assertNotFound(() -> this.register.plan(other.id()));
			assertNotFound(() -> this.register.sheet(other.id()));
			assertNotFound(() -> this.procedures.procedure(procedure.id()));
			assertNotFound(() -> this.register.adopt(other.id()));
			assertNotFound(() -> this.register.save(other));
			assertNotFound(() -> this.procedures.save(procedure));
		});
	}

	@Test
	void letsNobodyChangeWhatTheyOnlyRead() {
		var plan = written(process(this.municipality.care(), 4));

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThat(this.register.sheet(plan.id()).plan()).isEqualTo(plan);
			assertNotAllowed(() -> this.register.adopt(plan.id()));
			assertNotAllowed(() -> this.register.save(plan));
		});
	}

	@Test
	void leavesOneTrailRowForEachStep() {
		var plan = written(process(this.municipality.care(), 4));
		adopt(plan);
		coordinating(() -> this.register.review(plan.id()));
		var next = coordinating(() -> this.register.revise(plan.id()));

		assertThat(coordinating(() -> this.history.of("continuity_plan", plan.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "change", "send", "adopt", "review");
		assertThat(coordinating(() -> this.history.of("continuity_plan", next.id()))).extracting(Change::action)
			.containsExactly("revise");
	}

	@Test
	void draftsUnderThePremiseOfTheLastAssignment() {
		save(assignment());
		var process = process(this.municipality.care(), 4);

		var draft = coordinating(() -> this.register.draft(process, GuardAnswer.NO));

		assertThat(draft.premiseItLoss()).isEqualTo(ItLoss.ALL);
		assertThat(draft.premiseDays()).isEqualTo(30);
		assertRefused("refused.process-has-plan", () -> this.register.draft(process, GuardAnswer.NO));
	}

	@Test
	void replacesTheEarlierPlanWhenTheNextIsAdopted() {
		var first = adopted(process(this.municipality.care(), 4));
		var second = coordinating(() -> this.register.revise(first.id()));
		assertThat(coordinating(() -> this.register.plan(first.id())).state()).isEqualTo(State.ADOPTED);

		var adopted = adopt(second);

		assertThat(adopted.edition()).isEqualTo(2);
		assertThat(coordinating(() -> this.register.plan(first.id())).state()).isEqualTo(State.REPLACED);
		assertThat(coordinating(this::plans)).containsExactly(second.id());
	}

	@Test
	void leavesTheAdoptedPlanOfAnotherProcess() {
		var other = adopted(process(this.municipality.care(), 4));
		adopted(process(this.municipality.care(), 4));

		assertThat(coordinating(() -> this.register.plan(other.id())).state()).isEqualTo(State.ADOPTED);
	}

	@Test
	void keepsWhatIsAdoptedAsItWasDecided() {
		var plan = written(process(this.municipality.care(), 4));
		var procedure = save(procedure(plan, 31, false));
		var adopted = adopt(plan);

		assertRefused("refused.plan-not-open", () -> this.register.save(adopted));
		assertRefused("refused.plan-not-open", () -> this.procedures.save(procedure));
		assertRefused("refused.plan-not-open", () -> this.procedures.remove(procedure.id()));
	}

	@Test
	void revisesOnceAtATimeWithTheManualProcedures() {
		var plan = written(process(this.municipality.care(), 4));
		save(procedure(plan, 31, false));
		adopt(plan);

		var next = coordinating(() -> this.register.revise(plan.id()));

		assertThat(procedures(next)).extracting(ProcedureRow::sustainableDays).containsExactly(31);
		coordinating(() -> {
			this.procedures.remove(procedures(next).get(0).id());
			return next;
		});
		assertThat(procedures(next)).isEmpty();
		assertThat(procedures(plan)).hasSize(1);
		assertRefused("refused.plan-has-draft", () -> this.register.revise(plan.id()));
	}

	@Test
	void showsAPlanWithAllThatBelongsToIt() {
		var process = process(this.municipality.careHome(), 4);
		var covered = system("Journalen");
		var bare = system("Larmet");
		link(process, covered, bare);
		var plan = written(process);
		replacing(covered, procedure(plan, 31, false));
		save(procedure(plan, 10, true));

		var sheet = coordinating(() -> this.register.sheet(plan.id()));

		assertThat(sheet.row().process()).isEqualTo("Hemtjänst");
		assertThat(sheet.row().owner()).isEqualTo(TestMunicipality.OWNER);
		assertThat(sheet.row().covered()).isOne();
		assertThat(sheet.row().systems()).isEqualTo(2);
		assertThat(sheet.procedures()).extracting(ProcedureRow::systems).containsExactlyInAnyOrder("Journalen", null);
		assertThat(sheet.needs()).containsExactly(new PlanSheet.Need(covered, "Journalen", true, true, null),
				new PlanSheet.Need(bare, "Larmet", false, false, null));
		assertThat(sheet.editions()).extracting(PlanSheet.Edition::edition).containsExactly(1);
	}

	@Test
	void showsAReplacedPlanToo() {
		var first = adopted(process(this.municipality.care(), 4));
		var second = coordinating(() -> this.register.revise(first.id()));
		adopt(second);

		assertThat(coordinating(() -> this.register.sheet(first.id())).editions()).extracting(PlanSheet.Edition::state)
			.containsExactly(State.ADOPTED, State.REPLACED);
	}

	@Test
	void bringsFactsOfAdoptedPlansOnly() {
		var process = process(this.municipality.careHome(), 4);
		var plan = adopted(process);
		coordinating(() -> this.register.revise(plan.id()));
		written(process(this.municipality.social(), 4));
		save(exercise(null, DAY, "Gick bra"));

		assertThat(facts(PlanFact.class))
			.containsExactly(new PlanFact(plan.id(), 3, this.municipality.care(), "Hemtjänst", process, true, 1, 4,
					true, false, "ALL", 30, 72, 48, true, null, DAY.plusYears(2), DAY, false, 24));
	}

	@Test
	void countsExercisesOfThePremiseThatHaveAResultOnly() {
		adopted(process(this.municipality.careHome(), 4));
		save(exercise(this.municipality.social(), DAY.plusDays(1), "Annan förvaltning"));
		save(exercise(null, DAY.plusDays(2), null));
		save(exercise(null, NOVEMBER.date().plusDays(1), "Efter dagen"));
		save(new Exercise(UUID.randomUUID(), "En leverantör", Exercise.Scenario.SUPPLIER, Exercise.Kind.TABLETOP,
				Exercise.State.EVALUATED, DAY.plusDays(3), null, 8, "Gick bra", null));
		assertThat(facts(PlanFact.class)).extracting(PlanFact::exercisedOn).containsOnlyNulls();

		save(exercise(this.municipality.careHome(), DAY, "Gick bra"));

		assertThat(facts(PlanFact.class)).extracting(PlanFact::exercisedOn).containsExactly(DAY);
	}

	@Test
	void knowsADeputyOnlyWhoIsEmployedAndNotTheOwner() {
		var process = process(this.municipality.care(), 4);
		var draft = coordinating(() -> this.register.draft(process, GuardAnswer.NO));
		var owner = this.municipality.owner();
		var leaver = this.municipality.leaver();
		save(with(draft, leaver, owner));
		adopt(draft);

		assertThat(facts(PlanFact.class)).extracting(PlanFact::ownerValid).containsExactly(false);
		assertThat(facts(PlanFact.class)).extracting(PlanFact::deputyValid).containsExactly(true);

		var next = coordinating(() -> this.register.revise(draft.id()));
		save(with(next, owner, owner));
		adopt(next);

		assertThat(facts(PlanFact.class)).extracting(PlanFact::deputyValid).containsExactly(false);
	}

	@Test
	void bringsOneFactOfADependencyHoweverManyProceduresThereAre() {
		var process = process(this.municipality.careHome(), 4);
		var system = system("Journalen");
		link(process, system);
		var plan = written(process);
		replacing(system, procedure(plan, 60, true));
		replacing(system, procedure(plan, 31, false));
		replacing(system, procedure(plan, 10, false));
		assertThat(facts(DependencyFact.class)).extracting(DependencyFact::procedure).containsOnlyNulls();

		adopt(plan);

		var fact = facts(DependencyFact.class).get(0);
		assertThat(facts(DependencyFact.class))
			.containsExactly(new DependencyFact(fact.id(), fact.version(), this.municipality.care(),
					"Hemtjänst: Journalen", "Hemtjänst", "Journalen", 4, true, "Pappersjournal", null, 72));
	}

	@Test
	void bringsDependenciesWithoutAPlanUnderAnIdThatStays() {
		var process = process(this.municipality.care(), null);
		var system = system("Journalen");
		link(process, system);

		var before = facts(DependencyFact.class);

		assertThat(before).extracting(DependencyFact::planned).containsExactly(false);
		assertThat(before).extracting(DependencyFact::criticality).containsOnlyNulls();
		assertThat(facts(DependencyFact.class)).extracting(Fact::id).containsExactly(before.get(0).id());
	}

	private List<UUID> plans() {
		return this.lists.rows("plans", Map.of(), PlanRow.class).stream().map(PlanRow::id).toList();
	}

	private UUID process(UUID unit, @Nullable Integer criticality) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, "Hemtjänst", criticality, null, true, false, false,
				false, false, null);
		return coordinating(() -> this.assets.save(process)).id();
	}

	private UUID system(String name) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private void link(UUID process, UUID... systems) {
		coordinating(() -> this.assets.replaceSystems(process, 0, Set.of(systems)));
	}

	/** A draft with all that an adopted plan needs. */
	private ContinuityPlan written(UUID process) {
		var draft = coordinating(() -> this.register.draft(process, GuardAnswer.NO));
		return save(with(draft, this.municipality.owner(), this.municipality.leaver()));
	}

	/** Sent for review by one, and adopted by another. */
	private ContinuityPlan adopt(ContinuityPlan plan) {
		var sender = this.municipality.colleague();
		CurrentActor.as(sender, () -> this.register.send(plan.id()));
		return coordinating(() -> this.register.adopt(plan.id()));
	}

	private ContinuityPlan adopted(UUID process) {
		var plan = written(process);
		return adopt(plan);
	}

	private static ContinuityPlan with(ContinuityPlan draft, UUID owner, UUID deputy) {
		return new ContinuityPlan(draft.id(), draft.processId(), State.DRAFT, draft.edition(), owner, deputy,
				ItLoss.ALL, 30, 72, 48, 24, new BigDecimal("60"), "procent av besöken", "Enhetschefen beslutar", null,
				null, DAY.plusYears(2), null, draft.version());
	}

	private static ManualProcedure procedure(ContinuityPlan plan, int days, boolean needsIt) {
		return ManualProcedure.of(plan.id(), "Pappersjournal", 4, days, needsIt);
	}

	private static Exercise exercise(@Nullable UUID unit, LocalDate day, @Nullable String result) {
		return new Exercise(UUID.randomUUID(), "En månad utan it", Exercise.Scenario.IT_OUTAGE_30D,
				Exercise.Kind.PRACTICAL, (result != null) ? Exercise.State.EVALUATED : Exercise.State.HELD, day, unit,
				18, result, null);
	}

	private static ContinuityAssignment assignment() {
		return new ContinuityAssignment(UUID.randomUUID(), "En månad utan it", "Kommundirektören", DAY,
				DAY.plusMonths(6), "All it är borta i minst 30 dagar", ItLoss.ALL, 30, "2026.17 KS", null);
	}

	private List<ProcedureRow> procedures(ContinuityPlan plan) {
		return coordinating(() -> this.register.sheet(plan.id())).procedures();
	}

	private <F extends Fact> List<F> facts(Class<F> type) {
		return coordinating(() -> this.facts.facts(NOVEMBER)).stream()
			.filter(type::isInstance)
			.map(type::cast)
			.toList();
	}

	private ContinuityAssignment save(ContinuityAssignment assignment) {
		return coordinating(() -> this.assignments.save(assignment));
	}

	private ContinuityPlan save(ContinuityPlan plan) {
		return coordinating(() -> this.register.save(plan));
	}

	private void replacing(UUID system, ManualProcedure procedure) {
		coordinating(() -> this.procedures.save(procedure, Set.of(system), Set.of(), Set.of()));
	}

	private ManualProcedure save(ManualProcedure procedure) {
		return coordinating(() -> this.procedures.save(procedure));
	}

	private Exercise save(Exercise exercise) {
		return coordinating(() -> this.exercises.save(exercise));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void assertRefused(String key, ThrowingCallable attempt) {
		CurrentActor.as(this.municipality.coordinator(),
				() -> assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
					.satisfies(refused -> assertThat(refused.key()).isEqualTo(key)));
	}

	private static void assertNotFound(ThrowingCallable attempt) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(attempt);
	}

	private static void assertNotAllowed(ThrowingCallable attempt) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
	}

}
