package se.isms.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobLine;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobReport;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(PlannedRules.class)
class JobFrameTests {

	private static final int PARTS = 4;

	@Autowired
	private Jobs jobs;

	@Autowired
	private JobRepository repository;

	@Autowired
	@Qualifier("jobOperator")
	private JobOperator operator;

	@Autowired
	private ActorOfJob actorOfJob;

	@Autowired
	private ActorOfPart actorOfPart;

	@Autowired
	private StepReports reports;

	@Autowired
	private JobLines lines;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private JdbcClient db;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	private UUID tenant = UUID.randomUUID();

	@BeforeEach
	void municipality() {
		this.tenant = TestMunicipality.in(this.db, this.transactions).tenant();
	}

	@Test
	void jobInManyPartsIsOnePicture() throws Exception {
		var release = new CountDownLatch(1);
		var arrived = new CountDownLatch(PARTS);
		var job = partitioned((report) -> {
			report.total(100);
			report.done(40);
			arrived.countDown();
			await(release);
			report.line(JobLine.Level.INFO, "job.line.evaluated", List.of(100), null);
			report.done(100);
		});
		var progress = new Progress(this.repository, Map.of(SecurityReportJob.NAME, job), this.db, this.clock);

		var id = this.operator.start(job, parameters()).getId();
		arrived.await();

		var half = progress.of(this.repository.getJobExecution(id));
		assertThat(half.state()).isEqualTo(JobProgress.State.RUNNING);
		assertThat(half.step()).isEqualTo("work");
		assertThat(half.stepsDone()).isZero();
		assertThat(half.steps()).isOne();
		assertThat(half.work().done()).isEqualTo(40 * PARTS);
		assertThat(half.work().total()).isEqualTo(100 * PARTS);
		assertThat(half.percent()).isEqualTo(40);
		assertThat(half.work().remaining()).isNotNull();

		release.countDown();
		until(() -> progress.of(this.repository.getJobExecution(id)).ended());
		var end = progress.of(this.repository.getJobExecution(id));
		assertThat(end.state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(end.work().done()).isEqualTo(100 * PARTS);
		assertThat(end.stepsDone()).isOne();
		assertThat(end.percent()).isEqualTo(100);
		assertThat(coordinating(() -> this.lines.of(this.repository.getJobExecution(id)))).hasSize(PARTS);
	}

	@Test
	void partsThatAreDoneAreNotDoneAgainAfterARestart() throws Exception {
		var broken = new AtomicBoolean(true);
		var done = new AtomicInteger();
		var job = partitioned(report -> {
			if (done.get() == PARTS - 1 && broken.getAndSet(false)) {
				throw new IllegalStateException("a part that breaks");
			}
			done.incrementAndGet();
		}, 1);
		var parameters = parameters();

		var failed = this.operator.start(job, parameters).getId();
		until(() -> !this.repository.getJobExecution(failed).isRunning());
		var again = this.operator.start(job, parameters).getId();
		until(() -> !this.repository.getJobExecution(again).isRunning());

		assertThat(done).hasValue(PARTS);
		var progress = new Progress(this.repository, Map.of(SecurityReportJob.NAME, job), this.db, this.clock);
		assertThat(progress.of(this.repository.getJobExecution(again)).percent()).isEqualTo(100);
	}

	@Test
	void jobStopsInTheMiddleOfItsWork() throws Exception {
		var started = new CountDownLatch(1);
		var job = partitioned(report -> {
			for (var row = 1; row < 1_500; row++) {
				report.done(row);
				started.countDown();
				pause();
			}
		});
		var progress = new Progress(this.repository, Map.of(SecurityReportJob.NAME, job), this.db, this.clock);
		var id = this.operator.start(job, parameters()).getId();
		started.await();

		coordinating(() -> {
			this.jobs.stop(id);
			return id;
		});
		until(() -> progress.of(this.repository.getJobExecution(id)).ended());

		assertThat(progress.of(this.repository.getJobExecution(id)).state()).isEqualTo(JobProgress.State.STOPPED);
	}

	@Test
	void failedJobIsTakenUpAgainByWhoMay() {
		var broken = new AtomicBoolean(true);
		this.rules.in(this.tenant, facts -> {
			if (broken.get()) {
				throw new IllegalStateException("a rule that breaks");
			}
			return PlannedRules.found(List.of());
		});
		var request = new JobRequest(JobKind.EVALUATE, 2022, LocalDate.of(2022, 12, 31));
		var failed = coordinating(() -> this.jobs.start(request));
		until(() -> coordinating(() -> this.jobs.progress(failed)).ended());
		assertThat(coordinating(() -> this.jobs.progress(failed)).restartable()).isTrue();
		broken.set(false);

		CurrentActor.as(new Actor(this.tenant, "Ulla Ek", Role.AUDITOR, null),
				() -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.jobs.restart(failed)));
		var again = coordinating(() -> this.jobs.restart(failed));
		until(() -> coordinating(() -> this.jobs.progress(again)).ended());

		assertThat(coordinating(() -> this.jobs.progress(again)).state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(coordinating(() -> this.jobs.lines(again))).singleElement()
			.satisfies(line -> assertThat(line.subject()).isEqualTo(new JobLine.Subject("findings", "")));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> coordinating(() -> this.jobs.restart(again)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.job-not-restartable"));
	}

	@Test
	void lineStaysWhenTheWorkIsUndone() {
		var job = single((report) -> {
			report.line(JobLine.Level.ERROR, "job.failed", List.of("a", 1), null);
			throw new IllegalStateException("work that is undone");
		});
		var id = start(job);
		until(() -> !this.repository.getJobExecution(id).isRunning());

		assertThat(coordinating(() -> this.lines.of(this.repository.getJobExecution(id)))).singleElement()
			.satisfies(line -> {
				assertThat(line.level()).isEqualTo(JobLine.Level.ERROR);
				assertThat(line.arguments()).containsExactly("a", "1");
			});
		CurrentActor.as(new Actor(UUID.randomUUID(), "Någon annan", Role.COORDINATOR, null),
				() -> assertThat(this.lines.of(this.repository.getJobExecution(id))).isEmpty());
	}

	private Job single(Work work) {
		return new JobBuilder(SecurityReportJob.NAME, this.repository).listener(this.actorOfJob)
			.start(new StepBuilder("work", this.repository).tasklet(tasklet(work), this.transactions).build())
			.build();
	}

	private Job partitioned(Work work) {
		return partitioned(work, PARTS);
	}

	private Job partitioned(Work work, int atOnce) {
		var threads = new SimpleAsyncTaskExecutor("part-");
		threads.setConcurrencyLimit(atOnce);
		Step part = new StepBuilder("work-part", this.repository).tasklet(tasklet(work), this.transactions)
			.listener(this.actorOfPart)
			.build();
		Partitioner parts = size -> {
			var contexts = new TreeMap<String, ExecutionContext>();
			for (var i = 0; i < size; i++) {
				contexts.put("part" + i, new ExecutionContext());
			}
			return contexts;
		};
		return new JobBuilder(SecurityReportJob.NAME, this.repository).listener(this.actorOfJob)
			.start(new StepBuilder("work", this.repository).partitioner("work", parts)
				.step(part)
				.gridSize(PARTS)
				.taskExecutor(threads)
				.build())
			.build();
	}

	private Tasklet tasklet(Work work) {
		return (contribution, chunk) -> {
			work.doIt(this.reports.of(chunk));
			return RepeatStatus.FINISHED;
		};
	}

	private long start(Job job) {
		try {
			return this.operator.start(job, parameters()).getId();
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JobParameters parameters() {
		return new JobParametersBuilder().addString(ActorOfJob.TENANT, this.tenant.toString())
			.addString("startedAt", UUID.randomUUID().toString())
			.addString(ActorOfJob.STARTED_BY, "Sara Holm", false)
			.toJobParameters();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(new Actor(this.tenant, "Sara Holm", Role.COORDINATOR, null), work);
	}

	private static void until(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
	}

	private static void pause() {
		await(new CountDownLatch(1), 20);
	}

	private static void await(CountDownLatch latch) {
		await(latch, 30_000);
	}

	private static void await(CountDownLatch latch, long millis) {
		try {
			latch.await(millis, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@FunctionalInterface
	private interface Work {

		void doIt(JobReport report);

	}

}
