package se.isms.core.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The adoption check (GATE): what would be found of one object if what somebody is typing
 * were saved and adopted. It is saved, judged by the same rules on the same facts as in
 * the standing evaluation, and taken back.
 */
@Service
public class Gate {

	private final Evaluations evaluations;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Gate(Evaluations evaluations, PlatformTransactionManager transactions, Clock clock) {
		this.evaluations = evaluations;
		this.transactions = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * The findings of the object itself; of what it belongs to others judge.
	 * @param save what saving would do; what it refuses is thrown on
	 */
	public List<Finding> findings(UUID subject, Runnable save) {
		return Objects.requireNonNull(this.transactions.execute(status -> {
			status.setRollbackOnly();
			save.run();
			return judge(subject);
		}));
	}

	/**
	 * What keeps an object from being adopted as it is stored: the blockers of itself and
	 * of its parts.
	 */
	public List<Finding> blockers(UUID subject) {
		return findings(subject).stream().filter(finding -> finding.severity() == Severity.BLOCKER).toList();
	}

	/** What is found of an object as it is stored, and of its parts. */
	public List<Finding> findings(UUID subject) {
		return Objects.requireNonNull(this.transactions.execute(status -> judged(subject).toList()));
	}

	private List<Finding> judge(UUID subject) {
		return judged(subject).filter(finding -> finding.key().subjectId().equals(subject)).toList();
	}

	private Stream<Finding> judged(UUID subject) {
		var asOf = new AsOf(this.clock.instant());
		return this.evaluations.judge(this.evaluations.draft(asOf, subject), asOf).findings().stream();
	}

}
