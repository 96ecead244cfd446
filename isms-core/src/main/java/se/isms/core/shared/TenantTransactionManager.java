package se.isms.core.shared;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.jdbc.datasource.ConnectionHolder;

/**
 * Begins each transaction with the tenant of the actor, so that row-level security sees
 * it. The setting ends with the transaction; a pooled connection carries nothing over.
 */
public class TenantTransactionManager extends JdbcTransactionManager {

	public TenantTransactionManager(DataSource dataSource) {
		super(dataSource);
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		var tenant = CurrentActor.get().tenant();
		super.doBegin(transaction, definition);
		var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
		if (holder == null) {
			throw new IllegalStateException("the transaction has no connection");
		}
		new JdbcTemplate(new SingleConnectionDataSource(holder.getConnection(), true))
			.queryForObject("select set_config('isms.tenant', ?, true)", String.class, tenant.toString());
	}

}
