package se.isms.core.recovery;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ManualProcedure;
import se.isms.core.continuity.ProcedureRegister;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import({ NoRules.class, CountedStatements.class, ExampleNeeds.class })
class DependenciesTests {

	@Autowired
	private Dependencies dependencies;

	@Autowired
	private ProcedureRegister procedures;

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

	@Autowired
	private ExampleNeeds example;

	@Test
	void tellsWhatFallsWithASystemAndHowFarAwayItIs() {
		var sheet = this.example.coordinating(() -> this.dependencies.sheet(this.example.network()));

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
		var sheet = this.example.coordinating(() -> this.dependencies.sheet(this.example.care()));

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
		update("update information_system set supplier_id = :of where id = :id", this.example.network(), supplier);

		var sheet = CurrentActor.as(this.example.municipality().contributor(this.example.municipality().care()),
				() -> this.dependencies.sheet(supplier));

		assertThat(sheet.node().hours()).isEqualTo(12);
		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::steps)
			.containsExactly(tuple("Hemtjänst", 3), tuple("Kommunnätet", 1), tuple("Journalen", 2));
		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.care())).first())
			.extracting(one -> one.node().name())
			.containsExactly("Driftbolaget", "Kommunnätet", "Journalen", "Lön");
		assertThat(rows()).contains("Driftbolaget", "Journalen").doesNotContain("Kommunnätet");
	}

	@Test
	void tellsWhichProcessesCountOnASharedResource() {
		var plan = this.example.plan(this.example.care(), 24, 12);
		var resource = add("""
				shared_resource (id, unit_id, name, kind, independent, version)
				values (:id, :of, 'Reservkraftverk', 'POWER', true, 0)""", this.example.municipality().social());
		add("""
				resource_claim (id, plan_id, resource_id, first_day, first_week, first_month, after_month, version)
				values (:id, :of, (select r.id from shared_resource r), 1, 1, 1, 0, 0)""", plan.id());

		var sheet = this.example.coordinating(() -> this.dependencies.sheet(resource));

		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::byHand)
			.containsExactly(tuple("Hemtjänst", false));
		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.care())).needs())
			.extracting(one -> one.node().name())
			.contains("Reservkraftverk");
	}

	@Test
	void whatIsDoneByHandFallsWithWhatItNeedsAndTheProcessStands() {
		var plan = this.example.plan(this.example.care(), 24, 12);
		var cabinet = add("""
				shared_resource (id, unit_id, name, kind, independent, version)
				values (:id, :of, 'Nyckelskåp', 'PREMISES', true, 0)""", this.example.municipality().care());
		update("insert into resource_system (resource_id, system_id) values (:of, :id)", this.example.network(),
				cabinet);
		var rounds = this.example
			.coordinating(() -> this.procedures.save(ManualProcedure.of(plan.id(), "Ronder", 1, 31, false),
					Set.of(this.example.journal()), Set.of(cabinet), Set.of()));

		var sheet = this.example.coordinating(() -> this.dependencies.sheet(cabinet));

		assertThat(sheet.falling()).extracting(one -> one.node().name()).containsExactly("Hemtjänst: Ronder");
		assertThat(sheet.procedures()).isOne();
		assertThat(sheet.processes()).isZero();
		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.care())).needs())
			.extracting(one -> one.node().name())
			.containsExactly("Journalen", "Lön", "Hemtjänst: Ronder");
		var procedure = this.example.coordinating(() -> this.dependencies.sheet(rounds.id()));
		assertThat(procedure.needs()).extracting(one -> one.node().name()).containsExactly("Nyckelskåp");
		assertThat(procedure.needing()).extracting(one -> one.node().name()).containsExactly("Hemtjänst");
		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.network())).falling())
			.filteredOn(one -> one.node().process())
			.as("what it leans on is gone, too")
			.extracting(DependencySheet.Falling::byHand)
			.containsExactly(false);
		assertThat(CurrentActor.as(this.example.municipality().contributor(this.example.municipality().social()),
				() -> this.dependencies.sheet(this.example.network()).falling()))
			.extracting(one -> one.node().name())
			.doesNotContain("Hemtjänst: Ronder");
		assertThat(CurrentActor.as(this.example.municipality().contributor(this.example.municipality().social()),
				() -> this.dependencies.sheet(this.example.network()).hiddenProcedures()))
			.isOne();
		assertThat(rows()).contains("Hemtjänst: Ronder", "Nyckelskåp");
	}

	@Test
	void ofProcessesThatFallInOtherDepartmentsOnlyTheNumberIsTold() {
		var sheet = CurrentActor.as(this.example.municipality().contributor(this.example.municipality().social()),
				() -> this.dependencies.sheet(this.example.network()));

		assertThat(sheet.falling()).extracting(one -> one.node().name(), DependencySheet.Falling::open)
			.containsExactly(tuple("Journalen", false));
		assertThat(sheet.hidden()).isOne();
	}

	@Test
	void whatAProcessNeedsInOtherDepartmentsIsToldByNameAndNotOpened() {
		var sheet = CurrentActor.as(this.example.municipality().contributor(this.example.municipality().care()),
				() -> this.dependencies.sheet(this.example.care()));

		assertThat(sheet.first()).extracting(one -> one.node().name(), DependencySheet.First::open)
			.containsExactly(tuple("Kommunnätet", false), tuple("Journalen", true), tuple("Lön", false));
	}

	@Test
	void whatAnotherDepartmentAnswersForIsNotThere() {
		CurrentActor.as(this.example.municipality().contributor(this.example.municipality().social()), () -> {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.dependencies.sheet(this.example.care()));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.dependencies.sheet(UUID.randomUUID()));
		});
	}

	@Test
	void circleIsToldAndNotRefused() {
		this.example
			.coordinating(() -> this.assets.replaceProcesses(this.example.pay(), 0, Set.of(this.example.care())));

		assertThat(this.example.coordinating(() -> this.dependencies.sheet(this.example.pay())).circle())
			.extracting(one -> one.node().name())
			.containsExactly("Hemtjänst");
	}

	@Test
	void nothingNeedsItself() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.example
				.coordinating(() -> this.assets.replaceProcesses(this.example.pay(), 0, Set.of(this.example.pay()))))
			.satisfies(refused -> assertThat(refused.field()).contains("processes"));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.example.coordinating(
					() -> this.assets.replaceNeeded(this.example.network(), 0, Set.of(this.example.network()))))
			.satisfies(refused -> assertThat(refused.field()).contains("needs"));
	}

	@Test
	void needsCountAsPartOfWhatNeeds() {
		var changed = this.example
			.coordinating(() -> this.assets.replaceNeeded(this.example.network(), 0, Set.of(this.example.journal())));

		assertThat(changed.version()).isEqualTo(1);
		assertThat(this.example.coordinating(() -> this.history.of("information_system", this.example.network())))
			.anySatisfy(change -> assertThat(change.action()).isEqualTo("need"));
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(
				() -> this.example.coordinating(() -> this.assets.replaceNeeded(this.example.network(), 0, Set.of())));
	}

	@Test
	void departmentChangesItsOwnNeedsAndKeepsThoseThatItCannotChoose() {
		var version = this.example.coordinating(() -> this.assets.process(this.example.care())).version();
		var other = this.example.process("Ekonomi", this.example.municipality().social(), Set.of(), Set.of());

		CurrentActor.as(this.example.municipality().contributor(this.example.municipality().care()), () -> {
			assertThat(this.assets.neededChoices(this.example.care())).extracting(one -> one.label())
				.containsExactly("Lön");
			assertThat(this.assets.neededChoices(null)).extracting(one -> one.label()).containsExactly("Hemtjänst");
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.assets.replaceProcesses(this.example.care(),
					version, Set.of(this.example.pay(), other)));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.assets.replaceProcesses(this.example.pay(), 0, Set.of()));
			assertThat(this.assets.replaceProcesses(this.example.care(), version, Set.of(this.example.pay())).version())
				.isEqualTo(version + 1);
		});
	}

	@Test
	void systemThatNobodyHasIsNotNeeded() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.example
			.coordinating(() -> this.assets.replaceNeeded(this.example.network(), 0, Set.of(UUID.randomUUID()))));
	}

	@Test
	void ofAProcessOfOthersThatOnesOwnNeedsOnlyTheNameIsTold() {
		this.example.plan(this.example.pay(), 72, 48);

		var told = CurrentActor.as(this.example.municipality().contributor(this.example.municipality().care()),
				() -> this.dependencies.sheet(this.example.care()));

		assertThat(told.needs()).filteredOn(one -> one.node().process()).singleElement().satisfies(one -> {
			assertThat(one.node().name()).isEqualTo("Lön");
			assertThat(one.node().hours()).isNull();
			assertThat(one.node().mtpdHours()).isNull();
			assertThat(one.node().criticality()).isNull();
		});
	}

	@Test
	void moreNeedsTakeAsManyStatements() {
		var few = this.example
			.coordinating(() -> this.statements.of(() -> this.dependencies.sheet(this.example.network())));
		for (var number = 0; number < 5; number++) {
			this.example.process("Process " + number, this.example.municipality().care(),
					Set.of(this.example.journal()), Set.of(this.example.pay()));
		}

		var many = this.example
			.coordinating(() -> this.statements.of(() -> this.dependencies.sheet(this.example.network())));

		assertThat(many).isEqualTo(few).hasSizeBetween(2, 8);
	}

	private List<String> rows() {
		return CurrentActor
			.as(this.example.municipality().contributor(this.example.municipality().care()),
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
		this.example.coordinating(
				() -> transaction.execute(status -> this.db.sql(sql).param("id", id).param("of", of).update()));
	}

}
