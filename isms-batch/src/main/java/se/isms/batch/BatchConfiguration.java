package se.isms.batch;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Jobs with a repository in the schema "system". Its transactions know no tenant; those
 * of the steps do.
 */
@AutoConfiguration(before = BatchAutoConfiguration.class)
@ComponentScan
class BatchConfiguration extends JdbcDefaultBatchConfiguration {

	private final PlatformTransactionManager transactions;

	BatchConfiguration(@Qualifier("systemTransactionManager") PlatformTransactionManager transactions) {
		this.transactions = transactions;
	}

	@Override
	protected PlatformTransactionManager getTransactionManager() {
		return this.transactions;
	}

	@Override
	protected String getTablePrefix() {
		return "system.batch_";
	}

	@Override
	protected TaskExecutor getTaskExecutor() {
		var executor = new ThreadPoolTaskExecutor();
		// One job at a time in a process: they write the same tables. The others wait,
		// not
		// their callers.
		executor.setCorePoolSize(1);
		executor.setMaxPoolSize(1);
		executor.setThreadNamePrefix("job-");
		executor.setDaemon(true);
		executor.initialize();
		return executor;
	}

	/**
	 * At the start of the service; a command beside it would take the service's running
	 * jobs for dead, and so would a second node: there {@code isms.jobs.recover} is
	 * false.
	 */
	@Bean
	@ConditionalOnWebApplication
	ApplicationRunner takesUpAbandonedJobs(@Value("${isms.jobs.recover:true}") boolean recover,
			AbandonedJobs abandoned) {
		return arguments -> {
			if (recover) {
				abandoned.takeUp();
			}
		};
	}

	/** For callers that wait, such as the command line. */
	@Bean
	JobOperatorFactoryBean waitingJobOperator(JobRepository repository) {
		var operator = new JobOperatorFactoryBean();
		operator.setJobRepository(repository);
		operator.setTransactionManager(this.transactions);
		operator.setTaskExecutor(new SyncTaskExecutor());
		return operator;
	}

}
