package se.isms.batch;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.notice.RemindOfDuties;

/**
 * Reminds people of what falls due, by the dates of a day. Run again, it tells nothing
 * twice.
 */
@Configuration(proxyBeanMethods = false)
class RemindersJob {

	static final String NAME = "reminders";

	@Bean(NAME)
	Job remindersJob(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			RemindOfDuties reminders) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(remind(repository, transactions, reminders))
			.build();
	}

	private static Step remind(JobRepository repository, PlatformTransactionManager transactions,
			RemindOfDuties reminders) {
		return new StepBuilder("remind", repository).tasklet((contribution, chunk) -> {
			contribution.incrementWriteCount(reminders.days(Run.of(chunk).asOf().date()));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
