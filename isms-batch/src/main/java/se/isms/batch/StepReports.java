package se.isms.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.job.JobLine;
import se.isms.core.job.JobReport;

/**
 * Lets steps tell how far they have come. What they tell is stored in transactions of its
 * own, so that others see it while the work is not done, and still see it when the work
 * was undone.
 */
@Component
class StepReports {

	/** More often nobody looks. */
	private static final Duration PAUSE = Duration.ofMillis(300);

	private final JdbcClient db;

	private final TransactionTemplate system;

	private final TransactionTemplate tenant;

	private final Clock clock;

	StepReports(JdbcClient db, @Qualifier("systemTransactionManager") PlatformTransactionManager system,
			PlatformTransactionManager transactionManager, Clock clock) {
		this.db = db;
		this.system = ofItsOwn(system);
		this.tenant = ofItsOwn(transactionManager);
		this.clock = clock;
	}

	JobReport of(ChunkContext chunk) {
		return of(chunk.getStepContext().getStepExecution());
	}

	JobReport of(StepExecution step) {
		return new StepReport(step);
	}

	private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
		var template = new TransactionTemplate(transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return template;
	}

	private final class StepReport implements JobReport {

		private final StepExecution step;

		private long total;

		private Instant told = Instant.EPOCH;

		StepReport(StepExecution step) {
			this.step = step;
		}

		@Override
		public void total(long rows) {
			this.total = rows;
		}

		@Override
		public void done(long rows) {
			var now = StepReports.this.clock.instant();
			if (this.told.plus(PAUSE).isBefore(now) || rows == this.total) {
				this.told = now;
				tell(rows);
				requireNotStopped();
			}
		}

		@Override
		public void line(JobLine.Level level, String key, List<?> arguments, JobLine.@Nullable Subject subject) {
			StepReports.this.tenant.executeWithoutResult(status -> StepReports.this.db.sql("""
					insert into job_line (id, job_execution_id, at, level, key, arguments, subject_type, subject)
					values (:id, :execution, :at, :level, :key, :arguments, :type, :subject)
					""")
				.param("id", UUID.randomUUID())
				.param("execution", this.step.getJobExecutionId())
				.param("at", OffsetDateTime.ofInstant(StepReports.this.clock.instant(), ZoneOffset.UTC))
				.param("level", level.name())
				.param("key", key)
				.param("arguments", arguments.stream().map(String::valueOf).toArray(String[]::new))
				.param("type", (subject != null) ? subject.type() : null)
				.param("subject", (subject != null) ? subject.id() : null)
				.update());
		}

		private void tell(long rows) {
			StepReports.this.system.executeWithoutResult(status -> StepReports.this.db.sql("""
					insert into system.job_meter (step_execution_id, done, total)
					values (:step, :done, :total)
					    on conflict (step_execution_id) do update
					   set done = excluded.done,
					       total = excluded.total
					""").param("step", this.step.getId()).param("done", rows).param("total", this.total).update());
		}

		/** The tables say it, whichever process it was that was asked. */
		private void requireNotStopped() {
			var stopping = StepReports.this.system.execute(status -> StepReports.this.db.sql("""
					select e.status = 'STOPPING'
					  from system.batch_job_execution e
					 where e.job_execution_id = :execution
					""").param("execution", this.step.getJobExecutionId()).query(Boolean.class).single());
			if (Boolean.TRUE.equals(stopping)) {
				throw new StopRequested();
			}
		}

	}

}
