package se.isms.core.asset;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

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
import se.isms.core.organisation.Choice;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class AssetRegisterTests {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private AssetRegister register;

	@Autowired
	private AssetFacts facts;

	@Autowired
	private History history;

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
		var supplier = save(supplier(this.municipality.owner()));
		var agreement = save(agreement(supplier));
		var system = save(system(this.municipality.care(), supplier.id(), 3, 2, null));
		var process = save(process(this.municipality.careHome()));

		assertThat(coordinating(() -> this.register.supplier(supplier.id()))).isEqualTo(supplier);
		assertThat(coordinating(() -> this.register.agreement(agreement.id()))).isEqualTo(agreement);
		assertThat(coordinating(() -> this.register.system(system.id()))).isEqualTo(system);
		assertThat(coordinating(() -> this.register.process(process.id()))).isEqualTo(process);
	}

	@Test
	void refusesAChangeOfWhatSomebodyElseHasChanged() {
		var supplier = save(supplier(null));
		var agreement = save(agreement(supplier));
		var system = save(system(this.municipality.care(), null, null, null, null));
		var process = save(process(this.municipality.care()));
		save(supplier);
		save(agreement);
		save(system);
		save(process);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(supplier));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(agreement));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(system));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(process));
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var own = save(process(this.municipality.careHome()));
		var other = save(process(this.municipality.social()));
		var ownSystem = save(system(this.municipality.care(), null, null, null, null));
		var otherSystem = save(system(this.municipality.social(), null, null, null, null));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.register.processes()).extracting(ProcessRow::id).containsExactly(own.id());
			assertThat(this.register.systems()).extracting(SystemRow::id).containsExactly(ownSystem.id());
			assertThat(this.register.process(own.id())).isEqualTo(own);
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.process(other.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.system(otherSystem.id()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.register.systemsOf(other.id()));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(other));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(otherSystem));
		});
	}

	@Test
	void doesNotLetADepartmentTakeWhatIsAnothers() {
		var process = save(process(this.municipality.social()));
		var taken = new BusinessProcess(process.id(), this.municipality.care(), "Hemtjänst", 4, null, true, false,
				false, false, false, process.version());

		CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(taken)));
	}

	@Test
	void letsTheDepartmentOfTheOwnerChangeASupplier() {
		var owned = save(supplier(this.municipality.owner()));
		var nobodys = save(supplier(null));
		var agreement = save(agreement(owned));

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.register.save(owned).version()).isOne();
			assertThat(this.register.save(agreement).version()).isOne();
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(nobodys));
		});
		CurrentActor.as(this.municipality.contributor(this.municipality.social()), () -> {
			assertThat(this.register.supplier(owned.id()).name()).isEqualTo("Tallgrind Programvara AB");
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(owned));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(agreement));
		});
	}

	@Test
	void letsNobodyChangeWhatTheyOnlyRead() {
		var process = save(process(this.municipality.care()));

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThat(this.register.process(process.id())).isEqualTo(process);
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.register.save(process));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.register.replaceSystems(process.id(), 0, Set.of()));
		});
	}

	@Test
	void leavesOneTrailRowForEachStep() {
		var system = save(system(this.municipality.care(), null, null, null, null));
		save(system);
		coordinating(() -> this.register.classify(system.id(), 3, 3, 2));

		assertThat(coordinating(() -> this.history.of("information_system", system.id()))).extracting(Change::action)
			.containsExactlyInAnyOrder("create", "change", "classify");
	}

	@Test
	void replacesTheSystemsThatAProcessNeeds() {
		var process = save(process(this.municipality.care()));
		var first = save(system(this.municipality.care(), null, null, null, null));
		var second = save(system(this.municipality.social(), null, null, null, null));
		coordinating(() -> this.register.replaceSystems(process.id(), 0, Set.of(first.id())));

		var linked = coordinating(() -> this.register.replaceSystems(process.id(), 1, Set.of(second.id())));

		assertThat(linked.version()).isEqualTo(2);
		assertThat(coordinating(() -> this.register.systemsOf(process.id()))).extracting(Choice::id)
			.containsExactly(second.id());
		assertThat(coordinating(() -> this.history.of("business_process", process.id()))).hasSize(3);
		assertThat(coordinating(() -> this.register.replaceSystems(process.id(), 2, Set.of())).version()).isEqualTo(3);
		assertThat(coordinating(() -> this.register.systemsOf(process.id()))).isEmpty();
	}

	@Test
	void keepsTheSystemsWhenTheChangeIsRefused() {
		var process = save(process(this.municipality.care()));
		var system = save(system(this.municipality.care(), null, null, null, null));
		coordinating(() -> this.register.replaceSystems(process.id(), 0, Set.of(system.id())));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.register.replaceSystems(process.id(), 0, Set.of())));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> coordinating(
				() -> this.register.replaceSystems(process.id(), 1, Set.of(system.id(), UUID.randomUUID()))));

		assertThat(coordinating(() -> this.register.systemsOf(process.id()))).hasSize(1);
	}

	@Test
	void listsSuppliersWithWhatHangsOnThem() {
		var supplier = save(supplier(this.municipality.owner()));
		save(agreement(supplier));
		save(system(this.municipality.care(), supplier.id(), 1, 4, null));
		save(system(this.municipality.care(), supplier.id(), 2, 2, 2));

		var row = coordinating(() -> this.register.supplierRow(supplier.id()));

		assertThat(row).isEqualTo(new SupplierRow(supplier.id(), "Tallgrind Programvara AB", TestMunicipality.OWNER,
				"Vård- och omsorgsförvaltningen", 2, 1, 4, DAY));
		assertThat(coordinating(() -> this.register.agreements(supplier.id()))).extracting(AgreementRow::supplier)
			.containsExactly("Tallgrind Programvara AB");
		assertThat(coordinating(() -> this.register.agreements(UUID.randomUUID()))).isEmpty();
		assertThat(coordinating(() -> this.register.agreements(null))).hasSize(1);
	}

	@Test
	void bringsFactsOfProcesses() {
		var process = save(process(this.municipality.careHome()));

		assertThat(fact(ProcessFact.class, process.id()))
			.isEqualTo(new ProcessFact(process.id(), 0, this.municipality.care(), "Hemtjänst", 4, true, true));
		assertThat(fact(RatingFact.class, process.id()))
			.isEqualTo(new RatingFact(process.id(), 0, this.municipality.care(), "Hemtjänst", 4));
	}

	@Test
	void bringsFactsOfSystemsWithTheirLastReviewOfSomething() {
		var system = save(system(this.municipality.careHome(), null, 3, 2, 4));
		review(system, DAY.minusYears(1), 10);
		review(system, DAY, 4);
		review(system, DAY.plusDays(1), 0);
		review(system, null, 10);
		review(system, NOVEMBER.date().plusDays(1), 10);

		assertThat(fact(SystemFact.class, system.id())).isEqualTo(new SystemFact(system.id(), 0,
				this.municipality.care(), "Omsorgsjournalen", true, 3, 2, 4, DAY, true, "NO", DAY));
	}

	@Test
	void bringsFactsOfSuppliersAndAgreements() {
		var supplier = save(supplier(this.municipality.leaver()));
		var agreement = save(agreement(supplier));
		var nobodys = save(supplier(null));
		save(system(this.municipality.social(), supplier.id(), 1, null, 3));

		assertThat(fact(SupplierFact.class, supplier.id()))
			.isEqualTo(new SupplierFact(supplier.id(), 0, this.municipality.care(), "Tallgrind Programvara AB", false));
		assertThat(fact(SupplierFact.class, nobodys.id()).unitId()).isNull();
		assertThat(fact(AgreementFact.class, agreement.id()))
			.isEqualTo(new AgreementFact(agreement.id(), 0, this.municipality.care(), "Tallgrind Programvara AB: Drift",
					true, true, null, 24, false, DAY, false, 3));
	}

	private void review(InformationSystem system, @Nullable LocalDate completed, int items) {
		coordinating(() -> new TransactionTemplate(this.transactions).execute(status -> this.db.sql("""
				insert into access_review (id, system_id, started_on, completed_on, items, undecided, version)
				values (gen_random_uuid(), :system, date '2025-01-01', :completed::date, :items, 0, 0)
				""").param("system", system.id()).param("completed", completed).param("items", items).update()));
	}

	private static Supplier supplier(@Nullable UUID owner) {
		return new Supplier(UUID.randomUUID(), "Tallgrind Programvara AB", owner, null);
	}

	private static Agreement agreement(Supplier supplier) {
		return new Agreement(UUID.randomUUID(), supplier.id(), "Drift", true, true, null, 24, " Jour 0771-00 00 00 ",
				48, false, DAY, false, null);
	}

	private InformationSystem system(UUID unit, @Nullable UUID supplier, @Nullable Integer confidentiality,
			@Nullable Integer integrity, @Nullable Integer availability) {
		return new InformationSystem(UUID.randomUUID(), unit, "Omsorgsjournalen", this.municipality.owner(), supplier,
				confidentiality, integrity, availability, DAY, true, InformationSystem.Enforcement.NO, null, null, null,
				null, null);
	}

	private BusinessProcess process(UUID unit) {
		return new BusinessProcess(UUID.randomUUID(), unit, "Hemtjänst", 4, this.municipality.owner(), true, false,
				false, false, false, null);
	}

	private <T> T fact(Class<T> type, UUID id) {
		var found = coordinating(() -> this.facts.facts(NOVEMBER)).stream()
			.filter(fact -> type.isInstance(fact) && fact.id().equals(id))
			.toList();
		assertThat(found).hasSize(1);
		return type.cast(found.get(0));
	}

	private Supplier save(Supplier supplier) {
		return coordinating(() -> this.register.save(supplier));
	}

	private Agreement save(Agreement agreement) {
		return coordinating(() -> this.register.save(agreement));
	}

	private InformationSystem save(InformationSystem system) {
		return coordinating(() -> this.register.save(system));
	}

	private BusinessProcess save(BusinessProcess process) {
		return coordinating(() -> this.register.save(process));
	}

	private <T> T coordinating(java.util.function.Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
