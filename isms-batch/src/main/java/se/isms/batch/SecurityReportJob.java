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
			ReportRegister register, StepReports reports) {
		return new JobBuilder(NAME, repository).listener(actor)
			.start(write(repository, transactions, register, reports))
			.build();
	}

	private static Step write(JobRepository repository, PlatformTransactionManager transactions,
			ReportRegister register, StepReports reports) {
		return new StepBuilder("write-report", repository).tasklet((contribution, chunk) -> {
			var year = Run.of(chunk).year();
			contribution.incrementWriteCount(register.compile(year).blocks().size());
			reports.of(chunk)
				.line(JobLine.Level.INFO, "job.line.report", List.of(),
						new JobLine.Subject("report", Integer.toString(year)));
			return RepeatStatus.FINISHED;
		}).transactionManager(transactions).build();
	}

}
