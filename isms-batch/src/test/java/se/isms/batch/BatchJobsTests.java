package se.isms.batch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.organisation.Tenants;
import se.isms.core.organisation.UnitFact;
import se.isms.core.report.ReportRegister;
import se.isms.core.review.ReviewDecision;
import se.isms.core.review.ReviewRegister;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import(PlannedRules.class)
class BatchJobsTests {

	private static final int YEAR = 2022;

	private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

	@Autowired
	private Jobs jobs;

	@Autowired
	private FindingRegister findings;

	@Autowired
	private ReviewRegister reviews;

	@Autowired
	private ReportRegister reports;

	@Autowired
	private PlannedRules.Planned rules;

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

	private UUID tenant;

	@BeforeEach
	void municipality() {
		this.tenant = TestMunicipality.in(this.db, this.transactions).tenant();
		findEveryDepartment();
	}

	@Test
	void evaluates() {
		var progress = run(JobKind.EVALUATE);

		assertThat(progress.state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(progress.kind()).isEqualTo(JobKind.EVALUATE);
		assertThat(progress.year()).isEqualTo(YEAR);
		assertThat(progress.step()).isEqualTo("judge");
		assertThat(progress.stepsDone()).isEqualTo(progress.steps());
		assertThat(progress.problem()).isNull();
		assertThat(progress.startedAt()).isBeforeOrEqualTo(progress.endedAt());
		assertThat(open()).isNotEmpty();
		assertThat(coordinating(() -> this.jobs.progress(progress.id()))).isEqualTo(progress);
	}

	@Test
	void reminds() {
		assertThat(run(JobKind.REMINDERS).step()).isEqualTo("remind");
	}

	@Test
	void remindsOnceADay(@Autowired DailyReminders daily) {
		daily.remind(this.tenant, DAY);
		daily.remind(this.tenant, DAY);
		daily.remind(this.tenant, DAY.plusDays(1));
		daily.remind(this.tenant, DAY);

		assertThat(coordinating(() -> this.jobs.recent())).extracting(JobProgress::state)
			.containsExactly(JobProgress.State.COMPLETED, JobProgress.State.COMPLETED);
	}

	@Test
	void compilesTheReviewForTheOneWhoStartedIt() {
		run(JobKind.MANAGEMENT_REVIEW);

		var review = coordinating(() -> this.reviews.get(YEAR)).review();
		assertThat(review.compiledBy()).isEqualTo("Sara Holm");
		assertThat(review.snapshot().indicators()).isNotEmpty();
		assertThat(open()).isNotEmpty();
	}

	@Test
	void writesTheReportFromTheAdoptedReview(@Autowired Tenants tenants, @Autowired SampleMunicipality sample) {
		var size = new SampleSize(7, 200);
		this.tenant = SampleMunicipality.tenant(size);
		tenants.add(SampleMunicipality.municipality(size));
		CurrentActor.as(Actor.system(this.tenant), () -> sample.closedYear(size));
		run(JobKind.MANAGEMENT_REVIEW);
		adopt();

		assertThat(run(JobKind.SECURITY_REPORT).state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(coordinating(() -> this.reports.document(YEAR)).figures()).isNotEmpty();
	}

	@Test
	void refusedJobSaysWhyToTheCallerAndAfterwards() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> run(JobKind.SECURITY_REPORT))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.report-before-review"));

		assertThat(newest().state()).isEqualTo(JobProgress.State.FAILED);
		assertThat(newest().problem())
			.isEqualTo(new JobProgress.Problem("refused.report-before-review", List.of("2022")));
	}

	@Test
	void brokenJobThrowsAndSaysThatItFailed() {
		breakRules();

		assertThatIllegalStateException().isThrownBy(() -> run(JobKind.EVALUATE))
			.withStackTraceContaining("a rule that breaks");
		assertThat(newest().state()).isEqualTo(JobProgress.State.FAILED);
		assertThat(newest().problem()).isEqualTo(new JobProgress.Problem("job.failed", List.of()));
		assertThat(open()).isEmpty();
	}

	@Test
	void failedJobThatIsRestartedGivesWhatItWouldHaveGiven() throws Exception {
		breakRules();
		assertThatIllegalStateException().isThrownBy(() -> run(JobKind.MANAGEMENT_REVIEW));
		findEveryDepartment();
		var failed = this.repository.getJobExecution(newest().id());

		var restarted = this.operator.start(this.byName.get(ManagementReviewJob.NAME), failed.getJobParameters());

		assertThat(restarted.getJobInstance()).isEqualTo(failed.getJobInstance());
		assertThat(newest().state()).isEqualTo(JobProgress.State.COMPLETED);
		var snapshot = coordinating(() -> this.reviews.get(YEAR)).review().snapshot();
		assertThat(snapshot.run()).isEqualTo(runOf(failed));
		var again = coordinating(() -> {
			run(JobKind.MANAGEMENT_REVIEW);
			return this.reviews.get(YEAR).review().snapshot();
		});
		assertThat(again.indicators()).isEqualTo(snapshot.indicators());
		assertThat(again.conclusions()).isEqualTo(snapshot.conclusions());
		assertThat(again.departments()).isEqualTo(snapshot.departments());
	}

	@Test
	void startReturnsAtOnceAlsoWhileAnotherJobRuns() {
		var release = new CountDownLatch(1);
		this.rules.in(this.tenant, facts -> {
			await(release);
			return PlannedRules.found(List.of());
		});

		var first = coordinating(() -> this.jobs.start(new JobRequest(JobKind.EVALUATE, YEAR, DAY)));
		var second = coordinating(() -> this.jobs.start(new JobRequest(JobKind.EVALUATE, YEAR, DAY)));
		assertThat(coordinating(() -> this.jobs.progress(second)).ended()).isFalse();
		release.countDown();

		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
			assertThat(coordinating(() -> this.jobs.progress(first)).state()).isEqualTo(JobProgress.State.COMPLETED);
			assertThat(coordinating(() -> this.jobs.progress(second)).state()).isEqualTo(JobProgress.State.COMPLETED);
		});
	}

	@Test
	void jobOfAnotherMunicipalityIsNotThere() {
		var id = run(JobKind.EVALUATE).id();
		var other = new Actor(UUID.randomUUID(), "Någon annan", Role.COORDINATOR, null);

		CurrentActor.as(other, () -> {
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.jobs.progress(id));
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.jobs.stop(id));
			assertThat(this.jobs.recent()).isEmpty();
		});
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> coordinating(() -> this.jobs.progress(Long.MAX_VALUE)));
	}

	@Test
	void onlyThoseWhoCompileMayStartAndStop() {
		var id = run(JobKind.EVALUATE).id();
		var request = new JobRequest(JobKind.EVALUATE, YEAR, DAY);

		CurrentActor.as(new Actor(this.tenant, "Ulla Ek", Role.AUDITOR, null), () -> {
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.jobs.start(request));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.jobs.run(request));
			assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.jobs.stop(id));
			assertThat(this.jobs.progress(id).id()).isEqualTo(id);
		});
	}

	@Test
	void jobThatHasEndedCannotBeStopped() {
		var id = run(JobKind.EVALUATE).id();

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> {
			this.jobs.stop(id);
			return id;
		})).satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.job-not-running"));
	}

	private void adopt() {
		var review = coordinating(() -> this.reviews.get(YEAR)).review();
		var decision = new ReviewDecision(UUID.randomUUID(), review.id(), "Alla övar", "Kommundirektören",
				DAY.plusMonths(6), "Inom ram", ReviewDecision.Status.OPEN, null);
		coordinating(() -> this.reviews.decide(YEAR, decision));
		coordinating(() -> this.reviews.lock(YEAR, review.version()));
		CurrentActor.as(new Actor(this.tenant, "Kommundirektören", Role.MANAGEMENT, null),
				() -> this.reviews.adopt(YEAR, review.version() + 1, DAY, "2023.054 KS"));
	}

	private void findEveryDepartment() {
		this.rules.in(this.tenant, facts -> PlannedRules
			.found(facts.of(UnitFact.class).stream().map(unit -> PlannedRules.finding(unit, Severity.MAJOR)).toList()));
	}

	private void breakRules() {
		this.rules.in(this.tenant, facts -> {
			throw new IllegalStateException("a rule that breaks");
		});
	}

	private JobProgress run(JobKind kind) {
		return coordinating(() -> this.jobs.run(new JobRequest(kind, YEAR, DAY)));
	}

	private JobProgress newest() {
		return coordinating(() -> this.jobs.recent()).get(0);
	}

	private List<StoredFinding> open() {
		return coordinating(() -> this.findings.findings(FindingFilter.all()));
	}

	private static UUID runOf(JobExecution execution) {
		return UUID
			.nameUUIDFromBytes(("job|" + execution.getJobInstance().getInstanceId()).getBytes(StandardCharsets.UTF_8));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(new Actor(this.tenant, "Sara Holm", Role.COORDINATOR, null), work);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
