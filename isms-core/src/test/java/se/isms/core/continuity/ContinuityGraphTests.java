package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class ContinuityGraphTests {

	private static final AsOf NOVEMBER = AsOf.endOf(LocalDate.of(2026, 11, 20));

	@Autowired
	private ContinuityRegister register;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ContinuityFacts facts;

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
	void followsNeedsThroughSystemsAndOtherDepartments() {
		var pay = process("Lön", this.municipality.care());
		var economy = process("Ekonomi", this.municipality.social());
		var ledger = system("Ekonomisystemet", 8, null);
		var network = system("Kommunnätet", 72, null);
		adopted(pay, 24);
		adopted(economy, 12);
		needs(pay, economy);
		link(economy, ledger);
		systemNeeds(ledger, network);

		assertThat(recovery(pay)).isEqualTo(new RecoveryFact(pay, 0, this.municipality.care(), "Lön", true, 24, 1,
				"Kommunnätet", 72, "Ekonomi", null, null));
		assertThat(recovery(economy).slowestThrough()).isEqualTo("Ekonomisystemet");
	}

	@Test
	void whatSomebodyHasTriedCountsBeforeWhatIsDeclared() {
		var pay = process("Lön", this.municipality.care());
		link(pay, system("Lönesystemet", 8, 30));
		adopted(pay, 24);

		assertThat(recovery(pay).slowestHours()).isEqualTo(30);
	}

	@Test
	void takesAProcessWithoutAPlanInForceForUnknown() {
		var pay = process("Lön", this.municipality.care());
		var economy = process("Ekonomi", this.municipality.social());
		adopted(pay, 24);
		draft(economy, 4);
		needs(pay, economy);

		assertThat(recovery(pay).unknown()).isEqualTo("Ekonomi");
		assertThat(recovery(economy).planned()).isFalse();
		assertThat(recovery(economy).rtoHours()).isNull();
	}

	@Test
	void proceduresOfThePlanInForceStandIn() {
		var pay = process("Lön", this.municipality.care());
		var payroll = system("Lönesystemet", 72, null);
		link(pay, payroll);
		var plan = draft(pay, 24);
		procedure(plan, payroll, 4, 2, true);
		procedure(plan, payroll, 8, 3, true);
		assertThat(recovery(pay).slowest()).isEqualTo("Lönesystemet");

		adopt(plan);

		assertThat(recovery(pay).slowest()).isNull();
		assertThat(recovery(pay).needs()).isOne();
	}

	@Test
	void judgesADraftAsIfItWereInForce() {
		var pay = process("Lön", this.municipality.care());
		link(pay, system("Lönesystemet", 20, null));
		adopted(pay, 24);
		var next = coordinating(() -> this.register.revise(plan(pay)));
		save(next, 12);

		assertThat(recovery(pay).rtoHours()).isEqualTo(24);
		var drafts = coordinating(() -> this.facts.draft(NOVEMBER, next.id()));
		assertThat(of(RecoveryFact.class, drafts)).singleElement().satisfies(draft -> {
			assertThat(draft.id()).isEqualTo(next.id());
			assertThat(draft.rtoHours()).isEqualTo(12);
			assertThat(draft.slowestHours()).isEqualTo(20);
		});
		assertThat(of(CycleFact.class, drafts)).isEmpty();
	}

	@Test
	void tellsACircleAndWhetherSomethingInItNeedsNoIt() {
		var pay = process("Lön", this.municipality.care());
		var economy = process("Ekonomi", this.municipality.social());
		needs(pay, economy);
		needs(economy, pay);
		assertThat(cycles()).containsExactly(
				new CycleFact(economy, this.municipality.social(), "Ekonomi → Lön → Ekonomi", 2, 2, false, 2));

		var plan = adopted(pay, 24);
		procedure(plan, null, 4, 30, false);

		assertThat(cycles()).extracting(CycleFact::canBegin).containsExactly(true);
	}

	@Test
	void tellsASystemThatNeedsItselfAndWhatReplacesIt() {
		var pay = process("Lön", this.municipality.care());
		var network = system("Kommunnätet", 4, null);
		systemNeeds(network, network);
		link(pay, network);
		var plan = adopted(pay, 24);
		procedure(plan, network, 4, 30, true);
		assertThat(circles()).extracting(CycleFact::label, CycleFact::canBegin)
			.containsExactly(tuple("Kommunnätet → Kommunnätet", false));

		procedure(plan, network, 4, 30, false);

		assertThat(circles()).extracting(CycleFact::canBegin).containsExactly(true);
	}

	@Test
	void tellsWhatIsInNoCircleOrThatNobodyHasToldAnything() {
		assertThat(cycles()).containsExactly(CycleFact.untold(this.municipality.tenant()));

		var pay = process("Lön", this.municipality.care());
		link(pay, system("Lönesystemet", 4, null));

		assertThat(cycles()).containsExactly(new CycleFact(pay, this.municipality.care(), "Lön", 0, 0, true, 1));
	}

	private RecoveryFact recovery(UUID process) {
		return facts(RecoveryFact.class).stream().filter(fact -> fact.id().equals(process)).findFirst().orElseThrow();
	}

	private List<CycleFact> circles() {
		return cycles().stream().filter(cycle -> cycle.length() > 0).toList();
	}

	private List<CycleFact> cycles() {
		return facts(CycleFact.class);
	}

	private <F extends Fact> List<F> facts(Class<F> type) {
		return of(type, coordinating(() -> this.facts.facts(NOVEMBER)));
	}

	private static <F extends Fact> List<F> of(Class<F> type, List<Fact> facts) {
		return facts.stream().filter(type::isInstance).map(type::cast).toList();
	}

	private UUID process(String name, UUID unit) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, name, 3, null, false, false, false, false, false,
				null);
		return coordinating(() -> this.assets.save(process)).id();
	}

	private UUID system(String name, @Nullable Integer hours, @Nullable Integer proven) {
		var system = new InformationSystem(UUID.randomUUID(), this.municipality.social(), name, null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, hours, proven, null);
		return coordinating(() -> this.assets.save(system)).id();
	}

	private void link(UUID process, UUID system) {
		update("insert into process_system (process_id, system_id) values (:one, :other)", process, system);
	}

	private void needs(UUID process, UUID needed) {
		update("insert into process_need (id, process_id, needed_id, version) values (gen_random_uuid(), :one, :other, 0)",
				process, needed);
	}

	private void systemNeeds(UUID system, UUID needed) {
		update("insert into system_need (id, system_id, needed_id, version) values (gen_random_uuid(), :one, :other, 0)",
				system, needed);
	}

	private void update(String sql, UUID one, @Nullable UUID other) {
		coordinating(() -> this.db.sql(sql).param("one", one).param("other", other).update());
	}

	private ContinuityPlan draft(UUID process, int hours) {
		return save(coordinating(() -> this.register.draft(process, GuardAnswer.NO)), hours);
	}

	/** Sent for review by one, and adopted by another. */
	private ContinuityPlan adopt(ContinuityPlan plan) {
		var sender = this.municipality.colleague();
		CurrentActor.as(sender, () -> this.register.send(plan.id()));
		return coordinating(() -> this.register.adopt(plan.id()));
	}

	private ContinuityPlan adopted(UUID process, int hours) {
		var plan = draft(process, hours);
		return adopt(plan);
	}

	private UUID plan(UUID process) {
		return coordinating(() -> this.db.sql("select id from continuity_plan where process_id = :process")
			.param("process", process)
			.query(UUID.class)
			.single());
	}

	private ContinuityPlan save(ContinuityPlan draft, int hours) {
		var written = new ContinuityPlan(draft.id(), draft.processId(), draft.state(), draft.edition(),
				this.municipality.owner(), null, ItLoss.ALL, 30, 72, hours, 24, null, null, null, null, null, null,
				null, draft.version());
		return coordinating(() -> this.register.save(written));
	}

	private void procedure(ContinuityPlan plan, @Nullable UUID system, int start, int days, boolean needsIt) {
		var id = UUID.randomUUID();
		update("insert into manual_procedure (id, plan_id, name, start_hours, sustainable_days, needs_it, version)"
				+ " values (:one, :other, 'Papper', %d, %d, %b, 0)".formatted(start, days, needsIt), id, plan.id());
		if (system != null) {
			update("insert into procedure_replaces (procedure_id, system_id) values (:one, :other)", id, system);
		}
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
