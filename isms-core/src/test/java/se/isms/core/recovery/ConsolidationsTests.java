package se.isms.core.recovery;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.continuity.StopDecision;
import se.isms.core.continuity.StopDecisions;
import se.isms.core.recovery.DependencySheet.Bearable;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class, ExampleNeeds.class })
class ConsolidationsTests {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private Consolidations consolidations;

	@Autowired
	private StopDecisions stops;

	@Autowired
	private ProcedureRegister procedures;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private History history;

	@Autowired
	private ExampleNeeds example;

	@Test
	void tellsHowLongASystemMayBeGoneAndWhoSaysSo() {
		this.example.plan(this.example.care(), 24, 12);

		assertThat(this.example.coordinating(() -> this.dependencies.bearable(this.example.network())))
			.isEqualTo(new Bearable(24, "Hemtjänst", List.of("Hemtjänst", "Journalen", "Kommunnätet")));
		assertThat(CurrentActor.as(this.example.municipality().contributor(this.example.municipality().social()),
				() -> this.dependencies.bearable(this.example.network())))
			.isEqualTo(new Bearable(24, null, List.of("Journalen", "Kommunnätet")));
		assertThat(this.example.coordinating(() -> this.dependencies.bearable(UUID.randomUUID()))).isNull();
	}

	@Test
	void whatIsDoneByHandInAPlanCounts() {
		var plan = this.example.plan(this.example.care(), 24, 12);
		this.example.coordinating(() -> this.procedures.save(ManualProcedure.of(plan.id(), "Pärm", 4, 5, false),
				Set.of(this.example.journal()), Set.of(), Set.of()));

		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.network())).falling())
			.extracting(DependencySheet.Falling::byHand)
			.containsExactly(true, false);
		assertThat(this.example.coordinating(() -> this.dependencies.bearable(this.example.network())))
			.extracting(Bearable::hours)
			.isEqualTo(120);
	}

	@Test
	void whatMayStandStillCountsForNoLongerThanTheProcessBears() {
		var plan = this.example.plan(this.example.care(), 24, 12);
		this.example.coordinating(() -> this.stops.save(new StopDecision(UUID.randomUUID(), plan.id(),
				this.example.journal(), 14, "Registreras efteråt", "Chefen", null)));

		var sheet = this.example.coordinating(() -> this.dependencies.sheet(this.example.network()));

		assertThat(sheet.falling()).as("nothing is done by hand")
			.extracting(DependencySheet.Falling::byHand)
			.containsOnly(false);
		assertThat(this.example.coordinating(() -> this.dependencies.bearable(this.example.network())))
			.extracting(Bearable::hours)
			.isEqualTo(24);
	}

	@Test
	void whatIsDoneByHandWithItCountsForNothing() {
		var plan = this.example.plan(this.example.care(), 24, 12);
		this.example.coordinating(() -> this.procedures.save(ManualProcedure.of(plan.id(), "Delad fil", 4, 5, true),
				Set.of(this.example.journal()), Set.of(), Set.of()));

		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.network())).falling())
			.extracting(DependencySheet.Falling::byHand)
			.containsOnly(false);
		assertThat(this.example.coordinating(() -> this.dependencies.bearable(this.example.network())))
			.extracting(Bearable::hours)
			.isEqualTo(24);
	}

	@Test
	void proposesWhatThoseWhoNeedAProcessCanBear() {
		this.example.plan(this.example.care(), 24, 12);
		var plan = this.example.plan(this.example.pay(), 72, 48);

		assertThat(this.example.coordinating(() -> this.consolidations.of(plan.id()))).containsExactly(
				new Consolidation(Consolidation.Value.MTPD, 72,
						new Bearable(24, "Hemtjänst", List.of("Hemtjänst", "Lön"))),
				new Consolidation(Consolidation.Value.RTO, 48,
						new Bearable(12, "Hemtjänst", List.of("Hemtjänst", "Lön"))));
	}

	@Test
	void proposesNothingWhereOthersCanWaitForAsLongAsItTakes() {
		this.example.plan(this.example.care(), 24, 12);
		var plan = this.example.plan(this.example.pay(), 24, 12);

		assertThat(this.example.coordinating(() -> this.consolidations.of(plan.id()))).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.example.coordinating(() -> this.consolidations.take(plan.id(), version(plan))));
	}

	@Test
	void neverProposesToBeBackLaterThanItMayBeGone() {
		this.example.plan(this.example.care(), 24, null);
		var plan = this.example.plan(this.example.pay(), 72, 48);

		assertThat(this.example.coordinating(() -> this.consolidations.of(plan.id())))
			.extracting(Consolidation::value, Consolidation::own, Consolidation::proposed)
			.containsExactly(tuple(Consolidation.Value.MTPD, 72, 24), tuple(Consolidation.Value.RTO, 48, 24));
	}

	@Test
	void proposesATimeWhereNobodyHasSaidOne() {
		this.example.plan(this.example.care(), 24, null);
		var plan = this.example.coordinating(() -> this.register.draft(this.example.pay(), GuardAnswer.NO));

		assertThat(this.example.coordinating(() -> this.consolidations.of(plan.id())))
			.extracting(Consolidation::value, Consolidation::own, Consolidation::proposed)
			.containsExactly(tuple(Consolidation.Value.MTPD, null, 24));
	}

	@Test
	void draftTakesWhatIsProposedAndTheTrailTellsIt() {
		this.example.plan(this.example.care(), 24, 12);
		var plan = this.example.plan(this.example.pay(), 72, 48);

		var taken = this.example.coordinating(() -> this.consolidations.take(plan.id(), version(plan)));

		assertThat(taken.mtpdHours()).isEqualTo(24);
		assertThat(taken.rtoHours()).isEqualTo(12);
		assertThat(this.example.coordinating(() -> this.history.of("continuity_plan", plan.id()))).first()
			.satisfies(change -> assertThat(change.fields()).extracting(field -> field.name())
				.contains("mtpdHours", "rtoHours"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.example.coordinating(() -> this.consolidations.take(plan.id(), version(plan))));
	}

	@Test
	void onlyTheOwnDepartmentTakesIt() {
		this.example.plan(this.example.care(), 24, 12);
		var plan = this.example.plan(this.example.pay(), 72, 48);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor
			.as(this.example.municipality().auditor(), () -> this.consolidations.take(plan.id(), version(plan))));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> CurrentActor.as(this.example.municipality().contributor(this.example.municipality().care()),
						() -> this.consolidations.take(plan.id(), version(plan))));
	}

	private static int version(ContinuityPlan plan) {
		var version = plan.version();
		return (version != null) ? version : -1;
	}

}
