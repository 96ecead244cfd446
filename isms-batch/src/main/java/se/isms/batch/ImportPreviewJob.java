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
 * Reads a file, checks every row, and compares it with the register. Restarted, it reads
 * from the start: the rows that were staged went with the transaction.
 */
@Configuration(proxyBeanMethods = false)
class ImportPreviewJob {

	static final String NAME = "import-preview";

	@Bean(NAME)
	Job importPreview(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			Imports imports, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(check(repository, transactions, imports, reports))
			.build();
	}

	private static Step check(JobRepository repository, PlatformTransactionManager transactions, Imports imports,
			StepReports reports) {
		return new StepBuilder("check-rows", repository).tasklet((contribution, chunk) -> {
			var report = reports.of(chunk);
			var batch = imports.preview(Run.object(chunk), report);
			contribution.incrementWriteCount(batch.rowCount());
			report.line((batch.wrong() > 0) ? JobLine.Level.WARNING : JobLine.Level.INFO, "job.line.import-previewed",
					List.of(batch.rowCount(), batch.added(), batch.changed(), batch.unchanged(), batch.wrong()),
					new JobLine.Subject("import", batch.id().toString()));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
