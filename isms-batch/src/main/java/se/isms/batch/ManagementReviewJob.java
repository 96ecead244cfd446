package se.isms.batch;

import java.util.List;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.job.JobLine;
import se.isms.core.review.ReviewRegister;

/** Evaluates, and compiles the management review of a year from that one evaluation. */
@Configuration(proxyBeanMethods = false)
class ManagementReviewJob {

	static final String NAME = "management-review";

	@Bean(NAME)
	Job managementReview(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			ReviewRegister reviews, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(compile(repository, transactions, reviews, reports))
			.build();
	}

	private static Step compile(JobRepository repository, PlatformTransactionManager transactions,
			ReviewRegister reviews, StepReports reports) {
		return new StepBuilder("compile-review", repository).tasklet((contribution, chunk) -> {
			var run = Run.of(chunk);
			var review = reviews.compile(run.year(), run.id(), run.asOf());
			var figures = review.snapshot().indicators().size();
			contribution.incrementWriteCount(figures);
			reports.of(chunk)
				.line(JobLine.Level.INFO, "job.line.review", List.of(figures),
						new JobLine.Subject("review", Integer.toString(run.year())));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).transactionAttribute(Snapshot.ISOLATED).build();
	}

}
