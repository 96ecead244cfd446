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

import se.isms.core.review.ReviewRegister;

/** Evaluates, and compiles the management review of a year from that one evaluation. */
@Configuration(proxyBeanMethods = false)
class ManagementReviewJob {

	static final String NAME = "management-review";

	@Bean(NAME)
	Job managementReview(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			ReviewRegister reviews) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(compile(repository, transactions, reviews))
			.build();
	}

	private static Step compile(JobRepository repository, PlatformTransactionManager transactions,
			ReviewRegister reviews) {
		return new StepBuilder("compile-review", repository).tasklet((contribution, chunk) -> {
			var run = Run.of(chunk);
			var review = reviews.compile(run.year(), run.id(), run.asOf());
			contribution.incrementWriteCount(review.snapshot().indicators().size());
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).transactionAttribute(Snapshot.ISOLATED).build();
	}

}
