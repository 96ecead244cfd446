package se.isms.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
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
import se.isms.core.organisation.UnitFact;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(PlannedRules.class)
class AbandonedJobsTests {

	private static final int YEAR = 2022;

	private static final LocalDate DAY = LocalDate.of(YEAR, 12, 31);

	@Autowired
	private AbandonedJobs abandoned;

	@Autowired
	private Jobs jobs;

	@Autowired
	private FindingRegister findings;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private JobRepository repository;

	@Autowired
	@Qualifier("waitingJobOperator")
	private JobOperator operator;

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

	@ParameterizedTest
	@EnumSource(names = { "STARTING", "STARTED" })
	void whatAKilledProcessLeftIsRunAgain(BatchStatus status) {
		var left = leaveBehind(status);

		this.abandoned.takeUp();

		assertThat(coordinating(() -> this.jobs.progress(left.getId())).state()).isEqualTo(JobProgress.State.FAILED);
		assertThat(newest().state()).isEqualTo(JobProgress.State.COMPLETED);
		assertThat(this.repository.getJobExecution(newest().id()).getJobInstance()).isEqualTo(left.getJobInstance());
		assertThat(coordinating(() -> this.findings.newestRun()))
			.hasValueSatisfying(run -> assertThat(run.id()).isEqualTo(runOf(left)));
		assertThat(open()).isNotEmpty();
	}

	@Test
	void whatSomebodyStoppedIsNotRunAgain() {
		var left = leaveBehind(BatchStatus.STOPPING);

		this.abandoned.takeUp();

		assertThat(newest().id()).isEqualTo(left.getId());
		assertThat(newest().ended()).isTrue();
		assertThat(open()).isEmpty();
	}

	@Test
	void whatSomebodyStoppedStaysSoAtTheNextStart() {
		var left = leaveBehind(BatchStatus.STOPPING);

		this.abandoned.takeUp();
		this.abandoned.takeUp();

		assertThat(newest().id()).isEqualTo(left.getId());
	}

	@Test
	void whatWasMarkedAsFailedBeforeTheProcessEndedIsRunAgain() {
		var left = leaveBehind(BatchStatus.STARTED);
		this.operator.recover(left);

		this.abandoned.takeUp();

		assertThat(newest().id()).isGreaterThan(left.getId());
		assertThat(newest().state()).isEqualTo(JobProgress.State.COMPLETED);
	}

	@Test
	void whatKeepsKillingTheProcessIsGivenUp() {
		var first = leaveBehind(BatchStatus.STARTED);
		var parameters = first.getJobParameters();
		this.operator.recover(first);
		this.operator.recover(leaveBehind(BatchStatus.STARTED, parameters));
		var third = leaveBehind(BatchStatus.STARTED, parameters);

		this.abandoned.takeUp();

		assertThat(newest().id()).isEqualTo(third.getId());
		assertThat(newest().state()).isEqualTo(JobProgress.State.FAILED);
	}

	@Test
	void whatHasEndedIsLeftAlone() {
		run(JobKind.EVALUATE);
		var before = coordinating(() -> this.jobs.recent());

		this.abandoned.takeUp();

		assertThat(coordinating(() -> this.jobs.recent())).isEqualTo(before);
	}

	private JobExecution leaveBehind(BatchStatus status) {
		return leaveBehind(status,
				new JobParametersBuilder().addString(ActorOfJob.TENANT, this.tenant.toString())
					.addLong(Run.YEAR, (long) YEAR)
					.addString(Run.AS_OF, DAY.toString())
					.addString("startedAt", "2023-01-01T00:00:00Z")
					.addString(ActorOfJob.STARTED_BY, "Sara Holm", false)
					.toJobParameters());
	}

	/** As the tables stand when a process dies in the step. */
	private JobExecution leaveBehind(BatchStatus status, JobParameters parameters) {
		var known = this.repository.getJobInstance(EvaluateJob.NAME, parameters);
		var instance = (known != null) ? known : this.repository.createJobInstance(EvaluateJob.NAME, parameters);
		var execution = this.repository.createJobExecution(instance, parameters, new ExecutionContext());
		if (status != BatchStatus.STARTING) {
			execution.setStartTime(execution.getCreateTime());
			var step = this.repository.createStepExecution("judge", execution);
			step.setStartTime(execution.getCreateTime());
			step.setStatus(BatchStatus.STARTED);
			this.repository.update(step);
		}
		execution.setStatus(status);
		this.repository.update(execution);
		return execution;
	}

	private void findEveryDepartment() {
		this.rules.in(this.tenant, facts -> PlannedRules
			.found(facts.of(UnitFact.class).stream().map(unit -> PlannedRules.finding(unit, Severity.MAJOR)).toList()));
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

}
