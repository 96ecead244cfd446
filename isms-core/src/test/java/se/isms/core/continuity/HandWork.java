package se.isms.core.continuity;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.continuity.SharedResource.Kind;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;

/**
 * Home care, which needs its journal, with a draft of a plan, and what is done by hand
 * according to it. Each test has its own.
 */
@Scope("prototype")
class HandWork {

	private final ProcedureRegister procedures;

	private final StopDecisions stops;

	private final ResourceNeeds resources;

	private final AssetRegister assets;

	private final JdbcClient db;

	private final PlatformTransactionManager transactions;

	private final TestMunicipality municipality;

	private final UUID journal;

	private final UUID locks;

	private final ContinuityPlan plan;

	HandWork(ProcedureRegister procedures, StopDecisions stops, ResourceNeeds resources, ContinuityRegister register,
			AssetRegister assets, JdbcClient db, PlatformTransactionManager transactions) {
		this.procedures = procedures;
		this.stops = stops;
		this.resources = resources;
		this.assets = assets;
		this.db = db;
		this.transactions = transactions;
		this.municipality = TestMunicipality.in(db, transactions);
		this.journal = system("Journalen");
		this.locks = system("Passersystemet");
		this.plan = coordinating(() -> {
			var process = assets.save(new BusinessProcess(UUID.randomUUID(), this.municipality.care(), "Hemtjänst", 4,
					null, false, false, false, false, false, null), Set.of(this.journal), Set.of());
			return register.draft(process.id(), GuardAnswer.NO);
		});
	}

	TestMunicipality municipality() {
		return this.municipality;
	}

	UUID journal() {
		return this.journal;
	}

	UUID locks() {
		return this.locks;
	}

	ContinuityPlan plan() {
		return this.plan;
	}

	ManualProcedure procedure() {
		return ManualProcedure.of(this.plan.id(), "Pärm", 4, 31, false);
	}

	StopDecision stop(int day) {
		return new StopDecision(UUID.randomUUID(), this.plan.id(), this.journal, day, "Journaler skrivs efteråt",
				"Socialchefen", null);
	}

	/** In the place of the journal. */
	ManualProcedure save(ManualProcedure procedure, Set<UUID> resources, Set<UUID> systems) {
		return save(procedure, Set.of(this.journal), resources, systems);
	}

	ManualProcedure save(ManualProcedure procedure, Set<UUID> replaced, Set<UUID> resources, Set<UUID> systems) {
		return coordinating(() -> this.procedures.save(procedure, replaced, resources, systems));
	}

	StopDecision save(StopDecision stop) {
		return coordinating(() -> this.stops.save(stop));
	}

	UUID resource(String name, Kind kind, boolean independent, @Nullable String power) {
		return coordinating(() -> this.resources.save(new SharedResource(UUID.randomUUID(), this.municipality.care(),
				name, kind, 1, independent, power, null), Set.of(), Set.of()))
			.id();
	}

	SharedResource needs(String name, UUID id, Set<UUID> resources, Set<UUID> systems) {
		return coordinating(() -> this.resources.save(
				new SharedResource(id, this.municipality.care(), name, Kind.VEHICLE, 1, true, null, 0), resources,
				systems));
	}

	void update(String sql) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(work -> this.db.sql(sql).update()));
	}

	private UUID system(String name) {
		return coordinating(() -> this.assets
			.save(new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null, null, null,
					null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)))
			.id();
	}

	<T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
