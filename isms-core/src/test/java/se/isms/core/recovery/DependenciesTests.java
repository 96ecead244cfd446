package se.isms.core.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

import se.isms.core.CountedStatements;
import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.recovery.DependencySheet.Bearable;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class })
class DependenciesTests {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private Consolidations consolidations;

	@Autowired
	private ProcedureRegister procedures;

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private Lists lists;

	@Autowired
	private History history;

	@Autowired
	private CountedStatements.Log statements;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID care;

	private UUID pay;

	private UUID journal;

	private UUID network;

	@BeforeEach
	void needs() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.network = system("Kommunnätet", this.municipality.social(), 8, Set.of());
		this.journal = system("Journalen", this.municipality.care(), 4, Set.of(this.network));
		this.pay = process("Lön", this.municipality.social(), Set.of(), Set.of());
		this.care = process("Hemtjänst", this.municipality.care(), Set.of(this.journal), Set.of(this.pay));
	}

	@Test
	void tellsWhatFallsWithASystemAndHowFarAwayItIs() {
		var sheet = coordinating(() -> this.dependencies.sheet(this.network));

		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::steps)
			.containsExactly(tuple("Hemtjänst", 2), tuple("Journalen", 1));
		assertThat(sheet.processes()).isOne();
		assertThat(sheet.systems()).isOne();
		assertThat(sheet.needing()).extracting(one -> one.node().name()).containsExactly("Journalen");
		assertThat(sheet.hidden()).isZero();
		assertThat(sheet.circle()).isEmpty();
	}

	@Test
	void tellsWhatHasToBeUpFirstInTheOrderOfRecovery() {
		var sheet = coordinating(() -> this.dependencies.sheet(this.care));

		assertThat(sheet.first()).extracting(one -> one.node().name(), DependencySheet.First::direct)
			.containsExactly(tuple("Kommunnätet", false), tuple("Journalen", true), tuple("Lön", true));
		assertThat(sheet.needs()).extracting(one -> one.node().name()).containsExactly("Journalen", "Lön");
	}

	@Test
	void tellsWhatFallsWithASupplierAndHowSoonItHasPromisedToBeBack() {
		var supplier = add("supplier (id, name, version) values (:id, 'Driftbolaget', 0)");
		add("""
				agreement (id, supplier_id, title, personal_data, recovery_hours, renewal_decided, version)
				values (:id, :of, 'Drift', false, 12, false, 0)""", supplier);
		add("""
				agreement (id, supplier_id, title, personal_data, recovery_hours, ends_on, renewal_decided, version)
				values (:id, :of, 'Utgånget', false, 48, date '2024-12-31', false, 0)""", supplier);
		update("update information_system set supplier_id = :of where id = :id", this.network, supplier);

		var sheet = CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> this.dependencies.sheet(supplier));

		assertThat(sheet.node().hours()).isEqualTo(12);
		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::steps)
			.containsExactly(tuple("Hemtjänst", 3), tuple("Kommunnätet", 1), tuple("Journalen", 2));
		assertThat(coordinating(() -> this.dependencies.sheet(this.care)).first()).extracting(one -> one.node().name())
			.containsExactly("Driftbolaget", "Kommunnätet", "Journalen", "Lön");
		assertThat(rows()).contains("Driftbolaget", "Journalen").doesNotContain("Kommunnätet");
	}

	@Test
	void tellsWhichProcessesCountOnASharedResource() {
		var plan = plan(this.care, 24, 12);
		var resource = add("""
				shared_resource (id, unit_id, name, kind, independent, version)
				values (:id, :of, 'Reservkraftverk', 'POWER', true, 0)""", this.municipality.social());
		add("""
				resource_claim (id, plan_id, resource_id, first_day, first_week, first_month, after_month, version)
				values (:id, :of, (select r.id from shared_resource r), 1, 1, 1, 0, 0)""", plan.id());

		var sheet = coordinating(() -> this.dependencies.sheet(resource));

		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::byHand)
			.containsExactly(tuple("Hemtjänst", false));
		assertThat(coordinating(() -> this.dependencies.sheet(this.care)).needs()).extracting(one -> one.node().name())
			.contains("Reservkraftverk");
	}

	@Test
	void ofProcessesThatFallInOtherDepartmentsOnlyTheNumberIsTold() {
		var sheet = CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> this.dependencies.sheet(this.network));

		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::open)
			.containsExactly(tuple("Journalen", false));
		assertThat(sheet.hidden()).isOne();
	}

	@Test
	void whatAProcessNeedsInOtherDepartmentsIsToldByNameAndNotOpened() {
		var sheet = CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> this.dependencies.sheet(this.care));

		assertThat(sheet.first()).extracting(one -> one.node().name(), DependencySheet.First::open)
			.containsExactly(tuple("Kommunnätet", false), tuple("Journalen", true), tuple("Lön", false));
	}

	@Test
	void whatAnotherDepartmentAnswersForIsNotThere() {
		CurrentActor.as(this.municipality.contributor(this.municipality.social()), () -> {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.dependencies.sheet(this.care));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.dependencies.sheet(UUID.randomUUID()));
		});
	}

	@Test
	void circleIsToldAndNotRefused() {
		coordinating(() -> this.assets.replaceProcesses(this.pay, 0, Set.of(this.care)));

		assertThat(coordinating(() -> this.dependencies.sheet(this.pay)).circle()).extracting(one -> one.node().name())
			.containsExactly("Hemtjänst");
	}

	@Test
	void nothingNeedsItself() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> this.assets.replaceProcesses(this.pay, 0, Set.of(this.pay))))
			.satisfies(refused -> assertThat(refused.field()).contains("processes"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> this.assets.replaceNeeded(this.network, 0, Set.of(this.network))))
			.satisfies(refused -> assertThat(refused.field()).contains("needs"));
	}

	@Test
	void needsCountAsPartOfWhatNeeds() {
		var changed = coordinating(() -> this.assets.replaceNeeded(this.network, 0, Set.of(this.journal)));

		assertThat(changed.version()).isEqualTo(1);
		assertThat(coordinating(() -> this.history.of("information_system", this.network)))
			.anySatisfy(change -> assertThat(change.action()).isEqualTo("need"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.assets.replaceNeeded(this.network, 0, Set.of())));
	}

	@Test
	void departmentChangesItsOwnNeedsAndKeepsThoseThatItCannotChoose() {
		var version = coordinating(() -> this.assets.process(this.care)).version();
		var other = process("Ekonomi", this.municipality.social(), Set.of(), Set.of());

		CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
			assertThat(this.assets.neededChoices(this.care)).extracting(one -> one.label()).containsExactly("Lön");
			assertThat(this.assets.neededChoices(null)).extracting(one -> one.label()).containsExactly("Hemtjänst");
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.assets.replaceProcesses(this.care, version, Set.of(this.pay, other)));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.assets.replaceProcesses(this.pay, 0, Set.of()));
			assertThat(this.assets.replaceProcesses(this.care, version, Set.of(this.pay)).version())
				.isEqualTo(version + 1);
		});
	}

	@Test
	void systemThatNobodyHasIsNotNeeded() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> coordinating(() -> this.assets.replaceNeeded(this.network, 0, Set.of(UUID.randomUUID()))));
	}

	@Test
	void tellsHowLongASystemMayBeGoneAndWhoSaysSo() {
		plan(this.care, 24, 12);

		assertThat(coordinating(() -> this.dependencies.bearable(this.network)))
			.isEqualTo(new Bearable(24, "Hemtjänst", List.of("Hemtjänst", "Journalen", "Kommunnätet")));
		assertThat(CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> this.dependencies.bearable(this.network)))
			.isEqualTo(new Bearable(24, null, List.of("Journalen", "Kommunnätet")));
		assertThat(coordinating(() -> this.dependencies.bearable(UUID.randomUUID()))).isNull();
	}

	@Test
	void whatIsDoneByHandInAPlanCounts() {
		var plan = plan(this.care, 24, 12);
		coordinating(() -> this.procedures.save(ManualProcedure.of(plan.id(), "Pärm", 4, 5, false),
				Set.of(this.journal), Set.of(), Set.of()));

		assertThat(coordinating(() -> this.dependencies.sheet(this.network)).falling())
			.extracting(DependencySheet.Falling::byHand)
			.containsExactly(true, false);
		assertThat(coordinating(() -> this.dependencies.bearable(this.network))).extracting(Bearable::hours)
			.isEqualTo(120);
	}

	@Test
	void whatIsDoneByHandWithItCountsForNothing() {
		var plan = plan(this.care, 24, 12);
		coordinating(() -> this.procedures.save(ManualProcedure.of(plan.id(), "Delad fil", 4, 5, true),
				Set.of(this.journal), Set.of(), Set.of()));

		assertThat(coordinating(() -> this.dependencies.sheet(this.network)).falling())
			.noneMatch(DependencySheet.Falling::byHand);
		assertThat(coordinating(() -> this.dependencies.bearable(this.network))).extracting(Bearable::hours)
			.isEqualTo(24);
	}

	@Test
	void proposesWhatThoseWhoNeedAProcessCanBear() {
		plan(this.care, 24, 12);
		var plan = plan(this.pay, 72, 48);

		assertThat(coordinating(() -> this.consolidations.of(plan.id()))).containsExactly(
				new Consolidation(Consolidation.Value.MTPD, 72,
						new Bearable(24, "Hemtjänst", List.of("Hemtjänst", "Lön"))),
				new Consolidation(Consolidation.Value.RTO, 48,
						new Bearable(12, "Hemtjänst", List.of("Hemtjänst", "Lön"))));
	}

	@Test
	void proposesNothingWhereOthersCanWaitForAsLongAsItTakes() {
		plan(this.care, 24, 12);
		var plan = plan(this.pay, 24, 12);

		assertThat(coordinating(() -> this.consolidations.of(plan.id()))).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> coordinating(() -> this.consolidations.take(plan.id(), version(plan))));
	}

	@Test
	void neverProposesToBeBackLaterThanItMayBeGone() {
		plan(this.care, 24, null);
		var plan = plan(this.pay, 72, 48);

		assertThat(coordinating(() -> this.consolidations.of(plan.id())))
			.extracting(Consolidation::value, Consolidation::own, Consolidation::proposed)
			.containsExactly(tuple(Consolidation.Value.MTPD, 72, 24), tuple(Consolidation.Value.RTO, 48, 24));
	}

	@Test
	void ofAProcessOfOthersThatOnesOwnNeedsOnlyTheNameIsTold() {
		plan(this.pay, 72, 48);

		var told = CurrentActor.as(this.municipality.contributor(this.municipality.care()),
				() -> this.dependencies.sheet(this.care));

		assertThat(told.needs()).filteredOn(one -> one.node().process()).singleElement().satisfies(one -> {
			assertThat(one.node().name()).isEqualTo("Lön");
			assertThat(one.node().hours()).isNull();
			assertThat(one.node().mtpdHours()).isNull();
			assertThat(one.node().criticality()).isNull();
		});
	}

	@Test
	void proposesATimeWhereNobodyHasSaidOne() {
		plan(this.care, 24, null);
		var plan = coordinating(() -> this.register.draft(this.pay, GuardAnswer.NO));

		assertThat(coordinating(() -> this.consolidations.of(plan.id())))
			.extracting(Consolidation::value, Consolidation::own, Consolidation::proposed)
			.containsExactly(tuple(Consolidation.Value.MTPD, null, 24));
	}

	@Test
	void draftTakesWhatIsProposedAndTheTrailTellsIt() {
		plan(this.care, 24, 12);
		var plan = plan(this.pay, 72, 48);

		var taken = coordinating(() -> this.consolidations.take(plan.id(), version(plan)));

		assertThat(taken.mtpdHours()).isEqualTo(24);
		assertThat(taken.rtoHours()).isEqualTo(12);
		assertThat(coordinating(() -> this.history.of("continuity_plan", plan.id()))).first()
			.satisfies(change -> assertThat(change.fields()).extracting(field -> field.name())
				.contains("mtpdHours", "rtoHours"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> coordinating(() -> this.consolidations.take(plan.id(), version(plan))));
	}

	@Test
	void onlyTheOwnDepartmentTakesIt() {
		plan(this.care, 24, 12);
		var plan = plan(this.pay, 72, 48);

		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> CurrentActor.as(this.municipality.auditor(),
				() -> this.consolidations.take(plan.id(), version(plan))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.contributor(this.municipality.care()),
					() -> this.consolidations.take(plan.id(), version(plan))));
	}

	@Test
	void moreNeedsTakeAsManyStatements() {
		var few = coordinating(() -> this.statements.of(() -> this.dependencies.sheet(this.network)));
		for (var number = 0; number < 5; number++) {
			process("Process " + number, this.municipality.care(), Set.of(this.journal), Set.of(this.pay));
		}

		var many = coordinating(() -> this.statements.of(() -> this.dependencies.sheet(this.network)));

		assertThat(many).isEqualTo(few).hasSizeBetween(2, 8);
	}

	private List<String> rows() {
		return CurrentActor
			.as(this.municipality.contributor(this.municipality.care()),
					() -> this.lists.rows("dependencies", Map.of(), DependencyRow.class))
			.stream()
			.map(DependencyRow::name)
			.toList();
	}

	private UUID add(String row, UUID... of) {
		var id = UUID.randomUUID();
		update("insert into " + row, id, (of.length > 0) ? of[0] : id);
		return id;
	}

	private void update(String sql, UUID id, UUID of) {
		var transaction = new TransactionTemplate(this.transactions);
		coordinating(() -> transaction.execute(status -> this.db.sql(sql).param("id", id).param("of", of).update()));
	}

	private ContinuityPlan plan(UUID process, @Nullable Integer mtpd, @Nullable Integer rto) {
		return coordinating(() -> this.register.save(this.register.draft(process, GuardAnswer.NO).within(mtpd, rto)));
	}

	private static int version(ContinuityPlan plan) {
		var version = plan.version();
		return (version != null) ? version : -1;
	}

	private UUID process(String name, UUID unit, Set<UUID> systems, Set<UUID> processes) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, name, 3, null, false, false, false, false, false,
				null);
		return coordinating(() -> this.assets.save(process, systems, processes)).id();
	}

	private UUID system(String name, UUID unit, int hours, Set<UUID> needs) {
		var system = new InformationSystem(UUID.randomUUID(), unit, name, null, null, null, null, null, null, false,
				InformationSystem.Enforcement.UNKNOWN, null, null, hours, null, null);
		return coordinating(() -> this.assets.save(system, needs)).id();
	}

	private <T extends @Nullable Object> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
