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
import se.isms.core.kit.KitRegister;

/**
 * Prints an offline kit: each plan in a transaction of its own, so that a run that was
 * stopped goes on with the next, then the sheets, and last the list of files. It knows no
 * password: the kit gets one when it is taken out.
 */
@Configuration(proxyBeanMethods = false)
class OfflineKitJob {

	static final String NAME = "offline-kit";

	@Bean(NAME)
	Job offlineKit(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			KitRegister kits, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(plans(repository, transactions, kits, reports))
			.next(sheets(repository, transactions, kits))
			.next(seal(repository, transactions, kits, reports))
			.build();
	}

	private static Step plans(JobRepository repository, PlatformTransactionManager transactions, KitRegister kits,
			StepReports reports) {
		return new StepBuilder("print-plans", repository).tasklet((contribution, chunk) -> {
			var printed = kits.printNext(Run.object(chunk));
			contribution.incrementWriteCount(1);
			var report = reports.of(chunk);
			report.total(printed.total());
			report.done(printed.done());
			return RepeatStatus.continueIf(!printed.all());
		}).transactionManager(transactions).build();
	}

	private static Step sheets(JobRepository repository, PlatformTransactionManager transactions, KitRegister kits) {
		return new StepBuilder("print-sheets", repository).tasklet((contribution, chunk) -> {
			contribution.incrementWriteCount(kits.printSheets(Run.object(chunk)));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

	private static Step seal(JobRepository repository, PlatformTransactionManager transactions, KitRegister kits,
			StepReports reports) {
		return new StepBuilder("seal", repository).tasklet((contribution, chunk) -> {
			var kit = kits.seal(Run.object(chunk));
			reports.of(chunk)
				.line(JobLine.Level.INFO, "job.line.kit", List.of(kits.count(kit.id())),
						new JobLine.Subject("kit", kit.id().toString()));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
