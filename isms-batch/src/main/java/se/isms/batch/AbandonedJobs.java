package se.isms.batch;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Jobs that a killed process left behind: the tables say that they run, and nobody runs
 * them. They are marked as failed and run again, with the same id and so with the same
 * result.
 */
@Component
class AbandonedJobs {

	private static final Logger log = LoggerFactory.getLogger(AbandonedJobs.class);

	/** What has been tried so often may be what kills the process. */
	private static final int MOST_ATTEMPTS = 3;

	private final JobOperator operator;

	private final JobRepository repository;

	private final Map<String, Job> jobs;

	AbandonedJobs(@Qualifier("waitingJobOperator") JobOperator operator, JobRepository repository,
			Map<String, Job> jobs) {
		this.operator = operator;
		this.repository = repository;
		this.jobs = jobs;
	}

	/** Returns when they have run, so that nothing else meets them half done. */
	void takeUp() {
		this.jobs.values()
			.forEach(job -> this.repository.findRunningJobExecutions(job.getName())
				.forEach(execution -> takeUp(job, execution)));
	}

	private void takeUp(Job job, JobExecution execution) {
		// Somebody wanted it to stop, and it has.
		var wanted = execution.getStatus() != BatchStatus.STOPPING;
		this.operator.recover(execution);
		if (wanted && this.repository.getJobExecutions(execution.getJobInstance()).size() < MOST_ATTEMPTS) {
			log.info("Running {} again, which a process that ended left behind", job.getName());
			restart(job, execution);
		}
	}

	private void restart(Job job, JobExecution execution) {
		try {
			this.operator.start(job, execution.getJobParameters());
		}
		catch (JobExecutionException ex) {
			log.warn("The job {} cannot be run again", job.getName(), ex);
		}
	}

}
