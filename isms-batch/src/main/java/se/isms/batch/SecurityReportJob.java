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

import se.isms.core.report.ReportRegister;

/**
 * Writes the yearly report of the security organisation, section 1.4 from the adopted
 * review.
 */
@Configuration(proxyBeanMethods = false)
class SecurityReportJob {

	static final String NAME = "security-report";

	@Bean(NAME)
	Job securityReport(JobRepository repository, ActorOfJob actor, PlatformTransactionManager transactions,
			ReportRegister reports) {
		return new JobBuilder(NAME, repository).listener(actor).start(write(repository, transactions, reports)).build();
	}

	private static Step write(JobRepository repository, PlatformTransactionManager transactions,
			ReportRegister reports) {
		return new StepBuilder("write-report", repository).tasklet((contribution, chunk) -> {
			var document = reports.compile(Run.of(chunk).year());
			contribution.incrementWriteCount(document.blocks().size());
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
