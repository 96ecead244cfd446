package se.isms.batch;

import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
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
		var executor = new SimpleAsyncTaskExecutor("job-");
		// One job at a time in a process: they write the same tables.
		executor.setConcurrencyLimit(1);
		return executor;
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
