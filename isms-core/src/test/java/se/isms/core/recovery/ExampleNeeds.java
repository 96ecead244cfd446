package se.isms.core.recovery;

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
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.CurrentActor;

/**
 * Home care, which needs the journal, which needs the network, and the paying of wages,
 * which home care needs, too. Each test has its own.
 */
@Scope("prototype")
class ExampleNeeds {

	private final AssetRegister assets;

	private final ContinuityRegister register;

	private final PlatformTransactionManager transactions;

	private final TestMunicipality municipality;

	private final UUID network;

	private final UUID journal;

	private final UUID pay;

	private final UUID care;

	ExampleNeeds(AssetRegister assets, ContinuityRegister register, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.assets = assets;
		this.register = register;
		this.transactions = transactions;
		this.municipality = TestMunicipality.in(db, transactions);
		this.network = system("Kommunnätet", this.municipality.social(), 8, Set.of());
		this.journal = system("Journalen", this.municipality.care(), 4, Set.of(this.network));
		this.pay = process("Lön", this.municipality.social(), Set.of(), Set.of());
		this.care = process("Hemtjänst", this.municipality.care(), Set.of(this.journal), Set.of(this.pay));
	}

	TestMunicipality municipality() {
		return this.municipality;
	}

	UUID network() {
		return this.network;
	}

	UUID journal() {
		return this.journal;
	}

	UUID pay() {
		return this.pay;
	}

	UUID care() {
		return this.care;
	}

	ContinuityPlan plan(UUID process, @Nullable Integer mtpd, @Nullable Integer rto) {
		return coordinating(() -> this.register.save(this.register.draft(process, GuardAnswer.NO).within(mtpd, rto)));
	}

	UUID process(String name, UUID unit, Set<UUID> systems, Set<UUID> processes) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, name, 3, null, false, false, false, false, false,
				null);
		return coordinating(() -> this.assets.save(process, systems, processes)).id();
	}

	private UUID system(String name, UUID unit, int hours, Set<UUID> needs) {
		var system = new InformationSystem(UUID.randomUUID(), unit, name, null, null, null, null, null, null, false,
				InformationSystem.Enforcement.UNKNOWN, null, null, hours, null, null);
		return coordinating(() -> this.assets.save(system, needs)).id();
	}

	<T extends @Nullable Object> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
