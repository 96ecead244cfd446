package se.isms.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.TestMunicipality;
import se.isms.core.PlannedRules;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.kit.KitFile;
import se.isms.core.kit.KitPlan;
import se.isms.core.kit.KitPress;
import se.isms.core.kit.KitReason;
import se.isms.core.kit.KitRegister;
import se.isms.core.kit.OfflineKit;
import se.isms.core.recovery.RecoveryOrder;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import({ PlannedRules.class, OfflineKitJobTests.Press.class })
class OfflineKitJobTests {

	private static final char[] PASSWORD = "fyra ord i rad".toCharArray();

	private static final KitReason DECIDED = new KitReason("KS 2026/123", "Maria Ek", LocalDate.of(2026, 1, 15));

	@Autowired
	private Jobs jobs;

	@Autowired
	private KitRegister kits;

	@Autowired
	private Printing press;

	@Autowired
	private JobRepository repository;

	@Autowired
	@Qualifier("waitingJobOperator")
	private JobOperator operator;

	@Autowired
	private Map<String, Job> byName;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void plansOfTwoDepartments() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.press.printed.clear();
		plan(this.municipality.social(), "Utbetalning av bistånd", 3, "ADOPTED");
		plan(this.municipality.careHome(), "Frukost", 1, "ADOPTED");
		plan(this.municipality.careHome(), "Läkemedel", 4, "ADOPTED");
		plan(this.municipality.care(), "Planering", 2, "DRAFT");
	}

	@Test
	void plansAreInTheOrderInWhichTheyArePrinted() {
		var kit = coordinating(() -> this.kits.order(null, "sv"));

		run(kit);

		assertThat(this.press.printed).containsExactly("Utbetalning av bistånd", "Läkemedel", "Frukost");
		assertThat(coordinating(() -> this.kits.kit(kit.id())).sealed()).isTrue();
		assertThat(coordinating(() -> this.kits.files(kit.id()))).extracting(KitFile::name)
			.containsExactly("1.pdf", "2.pdf", "3.pdf", "index.html", "manifest.json");
	}

	@Test
	void kitOfADepartmentHasItsOwnPlansOnly() {
		var kit = contributing(() -> this.kits.order(this.municipality.care(), "sv"));

		assertThat(contributing(() -> this.kits.plans(kit.id()))).extracting(KitPlan::process)
			.containsExactly("Läkemedel", "Frukost");
	}

	@Test
	void runThatBrokeGoesOnWithThePlanThatIsNotPrinted() throws Exception {
		var kit = coordinating(() -> this.kits.order(null, "sv"));
		this.press.broken.set(true);
		assertThatIllegalStateException().isThrownBy(() -> run(kit)).withStackTraceContaining("paper jam");
		var failed = coordinating(() -> this.jobs.newest(kit.id().toString())).orElseThrow();

		this.operator.start(this.byName.get(OfflineKitJob.NAME),
				this.repository.getJobExecution(failed.id()).getJobParameters());

		assertThat(this.press.printed).containsExactly("Utbetalning av bistånd", "Läkemedel", "Frukost");
		var end = coordinating(() -> this.jobs.newest(kit.id().toString())).orElseThrow();
		assertThat(end.state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(coordinating(() -> this.kits.files(kit.id()))).hasSize(5);
	}

	@Test
	void newerKitOfTheSameTakesTheOldersPlace() {
		var older = coordinating(() -> this.kits.order(null, "sv"));
		run(older);
		var department = coordinating(() -> this.kits.order(this.municipality.care(), "sv"));
		run(department);
		var newer = coordinating(() -> this.kits.order(null, "sv"));

		run(newer);

		assertThat(coordinating(() -> this.kits.recent())).extracting(OfflineKit::id)
			.containsExactlyInAnyOrder(department.id(), newer.id());
	}

	@Test
	void oldKitIsOrderedAnewOnce() {
		var old = coordinating(() -> this.kits.order(this.municipality.care(), "en"));
		run(old);
		var fresh = coordinating(() -> this.kits.order(null, "sv"));
		run(fresh);
		assertThat(renewed()).isEmpty();

		older(old, 8);

		assertThat(renewed()).singleElement().satisfies(kit -> {
			assertThat(kit.unitId()).isEqualTo(this.municipality.care());
			assertThat(kit.language()).isEqualTo("en");
			assertThat(kit.id()).isNotEqualTo(old.id());
			assertThat(renewed()).isEmpty();
			older(kit, 2);
			assertThat(renewed()).hasSize(1);
		});
	}

	@Test
	void kitOfWhatHasNoPlansAnyMoreIsNotOrderedAnew() {
		var old = coordinating(() -> this.kits.order(this.municipality.social(), "sv"));
		run(old);
		older(old, 8);
		coordinating(() -> transaction(() -> this.db.sql("update continuity_plan set state = 'REPLACED'").update()));

		assertThat(renewed()).isEmpty();
	}

	@Test
	void kitOfAllIsHandedOutWithAPasswordAndADecisionOnly() {
		var kit = coordinating(() -> this.kits.order(null, "sv"));
		assertRefused("refused.kit-not-made", () -> this.kits.take(kit.id(), PASSWORD, DECIDED));
		run(kit);

		assertRefused("refused.kit-without-password", () -> this.kits.take(kit.id(), null, DECIDED));
		assertRefused("refused.kit-password-short",
				() -> this.kits.take(kit.id(), "elva tecken".toCharArray(), DECIDED));
		assertRefused("refused.kit-without-reason", () -> this.kits.take(kit.id(), PASSWORD, KitReason.of(" ")));
		assertRefused("refused.kit-undecided", () -> this.kits.take(kit.id(), PASSWORD, KitReason.of("KS 2026/123")));
		assertRefused("refused.kit-decision-day", () -> this.kits.take(kit.id(), PASSWORD,
				new KitReason("KS 2026/123", "Maria Ek", LocalDate.now(Dates.ZONE).plusDays(1))));
		assertThat(taken()).isZero();
		assertThat(coordinating(() -> this.kits.take(kit.id(), PASSWORD, DECIDED))).isNotEmpty();
		assertThat(taken()).isOne();
	}

	@Test
	void nothingThatIsStoredHoldsThePassword() {
		var kit = coordinating(() -> this.kits.order(null, "sv"));
		run(kit);
		coordinating(() -> this.kits.take(kit.id(), PASSWORD, DECIDED));

		assertThat(coordinating(() -> transaction(() -> this.db.sql("""
				select string_agg(v.after::text, ' ')
				  from trail_entry e
				  join trail_value v on v.entry_id = e.id
				 where e.subject_id = :kit
				""").param("kit", kit.id()).query(String.class).single())))
			.contains("KS 2026/123", "Maria Ek", "2026-01-15")
			.doesNotContain("fyra ord");
		assertThat(this.db.sql("select string_agg(parameter_value, ' ') from system.batch_job_execution_params")
			.query(String.class)
			.single()).doesNotContain("fyra ord");
	}

	@Test
	void openKitOfADepartmentIsTheSameEachTime() {
		var kit = contributing(() -> this.kits.order(this.municipality.care(), "sv"));
		run(kit);

		assertThat(contributing(() -> this.kits.take(kit.id(), null, KitReason.of(""))))
			.isEqualTo(contributing(() -> this.kits.take(kit.id(), null, KitReason.of(""))));
	}

	@Test
	void departmentKnowsNothingOfOthersKitsNorOfThatOfAll() {
		var all = coordinating(() -> this.kits.order(null, "sv"));
		var social = coordinating(() -> this.kits.order(this.municipality.social(), "sv"));
		run(social);

		for (var kit : List.of(all, social)) {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contributing(() -> this.kits.kit(kit.id())));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> contributing(() -> this.kits.take(kit.id(), PASSWORD, DECIDED)));
		}
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> contributing(() -> this.kits.order(null, "sv")));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> contributing(() -> this.kits.order(this.municipality.social(), "sv")));
		assertThat(contributing(() -> this.kits.recent())).isEmpty();
	}

	@Test
	void whoOnlyReadsHoldsNoKit() {
		var kit = coordinating(() -> this.kits.order(null, "sv"));

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.kits.recent());
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.kits.kit(kit.id()));
			assertThatExceptionOfType(NotAllowed.class)
				.isThrownBy(() -> this.kits.order(this.municipality.care(), "sv"));
		});
	}

	@Test
	void kitWithoutAnyPlanIsRefused() {
		var empty = TestMunicipality.in(this.db, this.transactions);

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> CurrentActor.as(empty.coordinator(), () -> this.kits.order(null, "sv")))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.kit-without-plans"));
	}

	private void assertRefused(String key, Supplier<byte[]> work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(work))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private List<OfflineKit> renewed() {
		return coordinating(() -> this.kits.renew(7));
	}

	private void older(OfflineKit kit, int days) {
		coordinating(() -> transaction(() -> this.db
			.sql("update offline_kit set made_at = made_at - make_interval(days => :days) where id = :id")
			.param("days", days)
			.param("id", kit.id())
			.update()));
	}

	private int taken() {
		return coordinating(() -> transaction(() -> this.db.sql("""
				select count(*) from trail_entry e where e.subject_type = 'offline_kit' and e.action = 'take'
				""").query(Integer.class).single()));
	}

	private JobProgress run(OfflineKit kit) {
		return coordinating(() -> this.jobs
			.run(JobRequest.about(JobKind.OFFLINE_KIT, kit.id().toString(), LocalDate.of(2026, 11, 27))));
	}

	private void plan(UUID unit, String process, int criticality, String state) {
		var id = UUID.randomUUID();
		coordinating(() -> transaction(() -> this.db.sql("""
				with process as (
				    insert into business_process (id, unit_id, name, criticality, life_health, payment,
				                                  statutory_deadline, digital_intake, safeguarding, version)
				    values (:process, :unit, :name, :criticality, false, false, false, false, false, 0)
				    returning id)
				insert into continuity_plan (id, process_id, state, edition, version)
				select :plan, process.id, :state, 1, 0 from process
				""")
			.param("process", id)
			.param("unit", unit)
			.param("name", process)
			.param("criticality", criticality)
			.param("plan", UUID.randomUUID())
			.param("state", state)
			.update()));
	}

	private <T> T transaction(Supplier<T> work) {
		return new TransactionTemplate(this.transactions).execute(status -> work.get());
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private <T> T contributing(Supplier<T> work) {
		Actor contributor = this.municipality.contributor(this.municipality.care());
		return CurrentActor.as(contributor, work);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Press {

		@Bean
		Printing printing() {
			return new Printing();
		}

	}

	/** Prints names, and once, when it is broken, not the second. */
	static class Printing implements KitPress {

		private final List<String> printed = new ArrayList<>();

		private final AtomicBoolean broken = new AtomicBoolean();

		@Override
		public KitFile plan(OfflineKit kit, KitPlan plan) {
			if (plan.position() == 2 && this.broken.getAndSet(false)) {
				throw new IllegalStateException("a paper jam");
			}
			this.printed.add(plan.process());
			return file(plan.position() + ".pdf", plan.process());
		}

		@Override
		public List<KitFile> sheets(OfflineKit kit, List<KitPlan> plans, RecoveryOrder order) {
			return List.of(file("index.html", plans.toString()));
		}

		@Override
		public KitFile manifest(OfflineKit kit, List<KitPlan> plans, List<KitFile> files) {
			return file("manifest.json", files.stream().map(KitFile::sha256).toList().toString());
		}

		@Override
		public String name(OfflineKit kit) {
			return "kit";
		}

		private static KitFile file(String name, String content) {
			return new KitFile(name, content.getBytes(StandardCharsets.UTF_8));
		}

	}

}
