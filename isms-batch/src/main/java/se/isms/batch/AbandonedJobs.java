package se.isms.batch;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
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

	private final JdbcClient db;

	AbandonedJobs(@Qualifier("waitingJobOperator") JobOperator operator, JobRepository repository,
			Map<String, Job> jobs, JdbcClient db) {
		this.operator = operator;
		this.repository = repository;
		this.jobs = jobs;
		this.db = db;
	}

	/** Returns when they have run, so that nothing else meets them half done. */
	void takeUp() {
		this.jobs.values().forEach(job -> {
			this.repository.findRunningJobExecutions(job.getName()).forEach(this::markAsFailed);
			recovered(job).forEach(execution -> restart(job, execution));
		});
	}

	/** What somebody wanted to stop has stopped, and says so. */
	private void markAsFailed(JobExecution execution) {
		if (execution.getStatus() == BatchStatus.STOPPING) {
			execution.setExitStatus(ExitStatus.STOPPED);
		}
		this.operator.recover(execution);
	}

	/**
	 * Those marked as failed that never said how they ended and have not been run since,
	 * also where the process that marked them has ended before it could run them.
	 */
	private List<JobExecution> recovered(Job job) {
		return this.db.sql("""
				select e.job_execution_id
				  from system.batch_job_execution e
				  join system.batch_job_instance i on i.job_instance_id = e.job_instance_id
				 where i.job_name = :name
				   and e.status = 'FAILED'
				   and e.exit_code = 'UNKNOWN'
				   and not exists (
				       select from system.batch_job_execution n
				        where n.job_instance_id = e.job_instance_id
				          and n.job_execution_id > e.job_execution_id)
				   and (select count(*) from system.batch_job_execution n
				         where n.job_instance_id = e.job_instance_id) < :most
				 order by e.job_execution_id
				""")
			.param("name", job.getName())
			.param("most", MOST_ATTEMPTS)
			.query(Long.class)
			.list()
			.stream()
			.map(this.repository::getJobExecution)
			.filter(Objects::nonNull)
			.toList();
	}

	private void restart(Job job, JobExecution execution) {
		log.info("Running {} again, which a process that ended left behind", job.getName());
		try {
			this.operator.start(job, execution.getJobParameters());
		}
		catch (JobExecutionException ex) {
			log.warn("The job {} cannot be run again", job.getName(), ex);
		}
	}

}
