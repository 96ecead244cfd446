package se.isms.batch;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Starts the job that reminds, once a day for each municipality: the day is the identity
 * of the job, so of several processes one runs it.
 */
@Component
class DailyReminders {

	private static final Logger log = LoggerFactory.getLogger(DailyReminders.class);

	private final JobOperator operator;

	private final Job job;

	private final Map<UUID, LocalDate> reminded = new ConcurrentHashMap<>();

	DailyReminders(@Qualifier("waitingJobOperator") JobOperator operator, @Qualifier(RemindersJob.NAME) Job job) {
		this.operator = operator;
		this.job = job;
	}

	void remind(UUID tenant, LocalDate today) {
		if (today.equals(this.reminded.put(tenant, today))) {
			return;
		}
		try {
			this.operator.start(this.job,
					new JobParametersBuilder().addString(ActorOfJob.TENANT, tenant.toString())
						.addLong(Run.YEAR, (long) today.getYear())
						.addString(Run.AS_OF, today.toString())
						.toJobParameters());
		}
		catch (JobInstanceAlreadyCompleteException | JobExecutionAlreadyRunningException ex) {
			log.debug("The reminders of {} are another process's", today);
		}
		catch (JobExecutionException ex) {
			log.warn("The reminders of {} cannot be run", today, ex);
		}
	}

}
