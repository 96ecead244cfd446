package se.isms.batch;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

/** Lets a job act for the one who started it, in that one's tenant. */
@Component
class ActorOfJob implements JobExecutionListener {

	private static final Logger log = LoggerFactory.getLogger(ActorOfJob.class);

	static final String TENANT = "tenant";

	static final String STARTED_BY = "startedBy";

	/** Who works for one department lets a job do no more. */
	static final String DEPARTMENT = "department";

	@Override
	public void beforeJob(JobExecution execution) {
		CurrentActor.set(actor(execution.getJobParameters()));
	}

	@Override
	public void afterJob(JobExecution execution) {
		var failures = execution.getAllFailureExceptions();
		if (execution.getStatus() == BatchStatus.STOPPED) {
			CurrentActor.set(null);
			return;
		}
		Refusal.in(failures)
			.ifPresentOrElse(refused -> execution.setExitStatus(Refusal.exit(refused)), () -> failures
				.forEach(failure -> log.error("The job {} failed", execution.getJobInstance().getJobName(), failure)));
		CurrentActor.set(null);
	}

	static Actor actor(JobParameters parameters) {
		var by = parameters.getString(STARTED_BY);
		var department = parameters.getString(DEPARTMENT);
		return new Actor(tenant(parameters), (by != null) ? by : "isms", Role.SYSTEM,
				(department != null) ? UUID.fromString(department) : null);
	}

	static UUID tenant(JobParameters parameters) {
		var tenant = parameters.getString(TENANT);
		if (tenant == null) {
			throw new IllegalStateException("a job without a tenant");
		}
		return UUID.fromString(tenant);
	}

}
