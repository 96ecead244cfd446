package se.isms.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.ListableStepLocator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;

/**
 * How far a job of Spring Batch has come, in core's words. A step in many parts is one
 * step: its parts are added up.
 */
@Component
class Progress {

	/** In the name of a part, before what tells it from the others. */
	private static final String PART = ":";

	private final JobRepository repository;

	private final Map<String, Job> jobs;

	private final JdbcClient db;

	private final Clock clock;

	Progress(JobRepository repository, Map<String, Job> jobs, JdbcClient db, Clock clock) {
		this.repository = repository;
		this.jobs = jobs;
		this.db = db;
		this.clock = clock;
	}

	JobProgress of(JobExecution execution) {
		var steps = execution.getStepExecutions();
		var whole = steps.stream()
			.filter(step -> !isPart(step))
			.max(Comparator.comparing(StepExecution::getId))
			.orElse(null);
		var names = stepNames(execution);
		var year = execution.getJobParameters().getLong(Run.YEAR);
		return new JobProgress(execution.getId(), kind(execution), (year != null) ? year.intValue() : 0,
				execution.getJobParameters().getString(Run.OBJECT), state(execution),
				(whole != null) ? whole.getStepName() : null, done(execution, names), names.size(),
				(whole != null) ? work(whole, steps) : JobProgress.Work.NONE, instant(execution.getStartTime()),
				instant(execution.getEndTime()), problem(execution));
	}

	static JobKind kind(JobExecution execution) {
		var name = execution.getJobInstance().getJobName();
		return BatchJobs.NAMES.entrySet()
			.stream()
			.filter(one -> one.getValue().equals(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no such job: " + name));
	}

	private Collection<String> stepNames(JobExecution execution) {
		var job = this.jobs.get(execution.getJobInstance().getJobName());
		return (job instanceof ListableStepLocator locator) ? locator.getStepNames() : List.of();
	}

	/** What an earlier run of the same job has done is done. */
	private int done(JobExecution execution, Collection<String> names) {
		return (int) names.stream()
			.map(name -> this.repository.getLastStepExecution(execution.getJobInstance(), name))
			.filter(step -> step != null && step.getStatus() == BatchStatus.COMPLETED)
			.count();
	}

	private JobProgress.Work work(StepExecution whole, Collection<StepExecution> all) {
		var parts = all.stream().filter(step -> isPart(step) && step.getId() > whole.getId()).toList();
		var counted = parts.isEmpty() ? List.of(whole) : parts;
		var meters = meters(whole.getJobExecutionId());
		var done = counted.stream().mapToLong(step -> done(step, meters.get(step.getId()))).sum();
		var known = counted.stream().mapToLong(step -> total(meters.get(step.getId()))).sum();
		return new JobProgress.Work(done, Math.max(known, total(meters.get(whole.getId()))), elapsed(whole));
	}

	private static long done(StepExecution step, @Nullable Meter meter) {
		return (meter != null) ? meter.done() : step.getWriteCount();
	}

	private static long total(@Nullable Meter meter) {
		return (meter != null) ? meter.total() : 0;
	}

	private Duration elapsed(StepExecution step) {
		var from = instant(step.getStartTime());
		var end = instant(step.getEndTime());
		return (from != null) ? Duration.between(from, (end != null) ? end : this.clock.instant()) : Duration.ZERO;
	}

	private Map<Long, Meter> meters(long execution) {
		return this.db.sql("""
				select m.step_execution_id as step, m.done, m.total
				  from system.job_meter m
				  join system.batch_step_execution s on s.step_execution_id = m.step_execution_id
				 where s.job_execution_id = :execution
				""")
			.param("execution", execution)
			.query(Meter.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Meter::step, Function.identity()));
	}

	/** The parts of a step are made after it. */
	private static boolean isPart(StepExecution step) {
		return step.getStepName().contains(PART);
	}

	private static JobProgress.State state(JobExecution execution) {
		return switch (execution.getStatus()) {
			case COMPLETED -> JobProgress.State.COMPLETED;
			case STARTING, STARTED -> JobProgress.State.RUNNING;
			case STOPPING -> JobProgress.State.STOPPING;
			case STOPPED -> JobProgress.State.STOPPED;
			case FAILED, ABANDONED, UNKNOWN -> JobProgress.State.FAILED;
		};
	}

	private static JobProgress.@Nullable Problem problem(JobExecution execution) {
		var exit = execution.getExitStatus();
		if (exit.getExitCode().equals(Refusal.EXIT_CODE)) {
			var parts = List.of(exit.getExitDescription().split("\n"));
			return new JobProgress.Problem(parts.get(0), parts.subList(1, parts.size()));
		}
		return (state(execution) == JobProgress.State.FAILED) ? new JobProgress.Problem("job.failed", List.of()) : null;
	}

	/** Spring Batch keeps the time of the machine. */
	private static @Nullable Instant instant(@Nullable LocalDateTime time) {
		return (time != null) ? time.atZone(ZoneId.systemDefault()).toInstant() : null;
	}

	/** What a step has told of itself. */
	record Meter(long step, long done, long total) {
	}

}
