package se.isms.batch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;

/** How far a job of Spring Batch has come, in core's words. */
final class Progress {

	private static final Map<String, JobKind> KINDS = Map.of(EvaluateJob.NAME, JobKind.EVALUATE,
			ManagementReviewJob.NAME, JobKind.MANAGEMENT_REVIEW, SecurityReportJob.NAME, JobKind.SECURITY_REPORT,
			RemindersJob.NAME, JobKind.REMINDERS);

	/** Each job has one step so far. */
	private static final int STEPS = 1;

	private Progress() {
	}

	static JobProgress of(JobExecution execution) {
		var steps = execution.getStepExecutions();
		var newest = steps.stream().max(Comparator.comparing(StepExecution::getId));
		var done = (int) steps.stream().filter(step -> !step.getStatus().isRunning()).count();
		var year = execution.getJobParameters().getLong(Run.YEAR);
		return new JobProgress(execution.getId(), kind(execution), (year != null) ? year.intValue() : 0,
				state(execution), newest.map(StepExecution::getStepName).orElse(null), done, STEPS,
				instant(execution.getStartTime()), instant(execution.getEndTime()), problem(execution));
	}

	private static JobKind kind(JobExecution execution) {
		var kind = KINDS.get(execution.getJobInstance().getJobName());
		if (kind == null) {
			throw new IllegalStateException("no such job: " + execution.getJobInstance().getJobName());
		}
		return kind;
	}

	private static JobProgress.State state(JobExecution execution) {
		return switch (execution.getStatus()) {
			case COMPLETED -> JobProgress.State.COMPLETED;
			case STARTING, STARTED, STOPPING -> JobProgress.State.RUNNING;
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

}
