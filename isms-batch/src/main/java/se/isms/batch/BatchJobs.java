package se.isms.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobLine;
import se.isms.core.job.JobProgress;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;

/** Core's jobs as Spring Batch runs them. */
@Component
class BatchJobs implements Jobs {

	static final Map<JobKind, String> NAMES = Map.of(JobKind.EVALUATE, EvaluateJob.NAME, JobKind.MANAGEMENT_REVIEW,
			ManagementReviewJob.NAME, JobKind.SECURITY_REPORT, SecurityReportJob.NAME, JobKind.REMINDERS,
			RemindersJob.NAME, JobKind.IMPORT_PREVIEW, ImportPreviewJob.NAME, JobKind.IMPORT_COMMIT,
			ImportCommitJob.NAME, JobKind.IMPORT_UNDO, ImportUndoJob.NAME, JobKind.OFFLINE_KIT, OfflineKitJob.NAME);

	private final JobOperator operator;

	private final JobOperator waiting;

	private final JobRepository repository;

	private final Map<String, Job> jobs;

	private final Progress progress;

	private final JobLines lines;

	private final JdbcClient db;

	private final Clock clock;

	BatchJobs(@Qualifier("jobOperator") JobOperator operator, @Qualifier("waitingJobOperator") JobOperator waiting,
			JobRepository repository, Map<String, Job> jobs, Progress progress, JobLines lines, JdbcClient db,
			Clock clock) {
		this.operator = operator;
		this.waiting = waiting;
		this.repository = repository;
		this.jobs = jobs;
		this.progress = progress;
		this.lines = lines;
		this.db = db;
		this.clock = clock;
	}

	@Override
	public long start(JobRequest request) {
		return launch(this.operator, request).getId();
	}

	@Override
	public JobProgress run(JobRequest request) {
		var execution = CurrentActor.as(CurrentActor.get(), () -> launch(this.waiting, request));
		throwWhatStopped(execution);
		return progress(execution.getId());
	}

	@Override
	public JobProgress progress(long id) {
		return this.progress.of(execution(id));
	}

	@Override
	public List<JobLine> lines(long id) {
		return this.lines.of(execution(id));
	}

	@Override
	public Optional<JobProgress> newest(String object) {
		return this.db.sql("""
				select max(o.job_execution_id)
				  from system.batch_job_execution_params o
				  join system.batch_job_execution_params t on t.job_execution_id = o.job_execution_id
				 where o.parameter_name = :name
				   and o.parameter_value = :object
				   and t.parameter_name = :tenantName
				   and t.parameter_value = :tenant
				having count(*) > 0
				""")
			.param("name", Run.OBJECT)
			.param("object", object)
			.param("tenantName", ActorOfJob.TENANT)
			.param("tenant", CurrentActor.get().tenant().toString())
			.query(Long.class)
			.optional()
			.map(this::progress);
	}

	@Override
	public List<JobProgress> recent() {
		return this.db.sql("""
				select job_execution_id
				  from system.batch_job_execution_params
				 where parameter_name = :name
				   and parameter_value = :tenant
				 order by job_execution_id desc
				 limit 20
				""")
			.param("name", ActorOfJob.TENANT)
			.param("tenant", CurrentActor.get().tenant().toString())
			.query(Long.class)
			.list()
			.stream()
			.map(this::progress)
			.toList();
	}

	/**
	 * Noted where every process sees it. The operator of Spring Batch notes it as stopped
	 * already, while it still works.
	 */
	@Override
	@Transactional("systemTransactionManager")
	public void stop(long id) {
		requireMay(execution(id));
		var noted = this.db.sql("""
				update system.batch_job_execution
				   set status = 'STOPPING',
				       version = version + 1
				 where job_execution_id = :id
				   and status in ('STARTING', 'STARTED')
				""").param("id", id).update();
		if (noted == 0) {
			throw new Refused("refused.job-not-running", id);
		}
	}

	@Override
	public long restart(long id) {
		var execution = execution(id);
		requireMay(execution);
		if (!this.progress.of(execution).restartable()) {
			throw new Refused("refused.job-not-restartable", id);
		}
		try {
			return this.operator.start(job(Progress.kind(execution)), execution.getJobParameters()).getId();
		}
		catch (JobExecutionException ex) {
			throw new Refused("refused.job-not-restartable", id);
		}
	}

	/** Who does not run jobs for the whole municipality runs own ones. */
	private static void requireMay(JobExecution execution) {
		var actor = CurrentActor.get();
		actor.require(Progress.kind(execution).permission());
		if (!actor.name().equals(execution.getJobParameters().getString(ActorOfJob.STARTED_BY))) {
			actor.require(Permission.COMPILE);
		}
	}

	private Job job(JobKind kind) {
		var job = this.jobs.get(NAMES.get(kind));
		if (job == null) {
			throw new IllegalStateException("no job " + kind);
		}
		return job;
	}

	private JobExecution execution(long id) {
		var execution = isOfTenant(id) ? this.repository.getJobExecution(id) : null;
		if (execution == null) {
			throw new NotFound();
		}
		return execution;
	}

	// Asked first, because the repository fails for an execution that is not there.
	private boolean isOfTenant(long id) {
		return this.db.sql("""
				select exists (
				    select from system.batch_job_execution_params
				     where job_execution_id = :id
				       and parameter_name = :name
				       and parameter_value = :tenant)
				""")
			.param("id", id)
			.param("name", ActorOfJob.TENANT)
			.param("tenant", CurrentActor.get().tenant().toString())
			.query(Boolean.class)
			.single();
	}

	private JobExecution launch(JobOperator by, JobRequest request) {
		CurrentActor.get().require(request.kind().permission());
		try {
			return by.start(job(request.kind()), parameters(request));
		}
		catch (JobExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void throwWhatStopped(JobExecution execution) {
		var failures = execution.getAllFailureExceptions();
		Refusal.in(failures).ifPresent(refused -> {
			throw refused;
		});
		if (!failures.isEmpty()) {
			throw new IllegalStateException("the job " + execution.getId() + " failed", failures.get(0));
		}
	}

	/** The moment of the start tells one run of the same job from the next. */
	private JobParameters parameters(JobRequest request) {
		var actor = CurrentActor.get();
		var parameters = new JobParametersBuilder().addString(ActorOfJob.TENANT, actor.tenant().toString())
			.addLong(Run.YEAR, (long) request.year())
			.addString(Run.AS_OF, request.asOf().toString())
			.addString("startedAt", this.clock.instant().toString())
			.addString(ActorOfJob.STARTED_BY, actor.name(), false);
		if (request.object() != null) {
			parameters.addString(Run.OBJECT, request.object());
		}
		if (actor.department() != null) {
			parameters.addString(ActorOfJob.DEPARTMENT, actor.department().toString(), false);
		}
		return parameters.toJobParameters();
	}

}
