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

/** Takes back everything that an import brought into the register. */
@Configuration(proxyBeanMethods = false)
class ImportUndoJob {

	static final String NAME = "import-undo";

	@Bean(NAME)
	Job importUndo(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions, Imports imports,
			StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(undo(repository, transactions, imports, reports))
			.build();
	}

	private static Step undo(JobRepository repository, PlatformTransactionManager transactions, Imports imports,
			StepReports reports) {
		return new StepBuilder("undo-import", repository).tasklet((contribution, chunk) -> {
			var batch = imports.undo(Run.object(chunk));
			contribution.incrementWriteCount(batch.added() + batch.changed());
			reports.of(chunk)
				.line(JobLine.Level.INFO, "job.line.import-undone", List.of(batch.added(), batch.changed()),
						new JobLine.Subject("import", batch.id().toString()));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
