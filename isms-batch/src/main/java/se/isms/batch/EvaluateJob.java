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

import se.isms.core.evaluation.Evaluations;
import se.isms.core.job.JobLine;

/** Judges everything by all rules and stores the difference to what was known. */
@Configuration(proxyBeanMethods = false)
class EvaluateJob {

	static final String NAME = "evaluate";

	@Bean(NAME)
	Job evaluate(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			Evaluations evaluations, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(judge(repository, transactions, evaluations, reports))
			.build();
	}

	private static Step judge(JobRepository repository, PlatformTransactionManager transactions,
			Evaluations evaluations, StepReports reports) {
		return new StepBuilder("judge", repository).tasklet((contribution, chunk) -> {
			var run = Run.of(chunk);
			var result = evaluations.run(run.id(), run.asOf());
			var found = result.evaluation().findings().size();
			contribution.incrementWriteCount(found);
			reports.of(chunk)
				.line(JobLine.Level.INFO, "job.line.evaluated", List.of(found), new JobLine.Subject("findings", ""));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).transactionAttribute(Snapshot.ISOLATED).build();
	}

}
