package se.isms.batch;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.DefaultTransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttribute;

/** How steps that read the whole municipality read it: as it was at one moment. */
final class Snapshot {

	static final TransactionAttribute ISOLATED = isolated();

	private Snapshot() {
	}

	private static TransactionAttribute isolated() {
		var attribute = new DefaultTransactionAttribute();
		attribute.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		return attribute;
	}

}
