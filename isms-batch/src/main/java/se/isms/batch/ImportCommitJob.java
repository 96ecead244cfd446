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

import se.isms.core.ingest.Imports;
import se.isms.core.job.JobLine;

/**
 * Brings the checked rows of a file into the register, all or none, and then forgets the
 * file. The merge is one transaction and knows that it was done: restarted, it is done
 * once.
 */
@Configuration(proxyBeanMethods = false)
class ImportCommitJob {

	static final String NAME = "import-commit";

	@Bean(NAME)
	Job importCommit(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			Imports imports, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(merge(repository, transactions, imports, reports))
			.next(clear(repository, transactions, imports))
			.build();
	}

	private static Step merge(JobRepository repository, PlatformTransactionManager transactions, Imports imports,
			StepReports reports) {
		return new StepBuilder("merge-rows", repository).tasklet((contribution, chunk) -> {
			var report = reports.of(chunk);
			var batch = imports.commit(Run.object(chunk), report);
			contribution.incrementWriteCount(batch.added() + batch.changed());
			report.line(JobLine.Level.INFO, "job.line.import-committed",
					List.of(batch.added(), batch.changed(), batch.unchanged()),
					new JobLine.Subject("import", batch.id().toString()));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

	private static Step clear(JobRepository repository, PlatformTransactionManager transactions, Imports imports) {
		return new StepBuilder("clear-staging", repository).tasklet((contribution, chunk) -> {
			imports.clear(Run.object(chunk));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
