package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;

/** The rows of exceptions. One's own department's, where one has one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RuleExceptions {

	private final JdbcClient db;

	RuleExceptions(JdbcClient db) {
		this.db = db;
	}

	/** Those that are to be decided first, then those that end first. */
	List<ExceptionRow> all(LocalDate today) {
		return select(null, today);
	}

	Optional<ExceptionRow> find(UUID id, LocalDate today) {
		return select(id, today).stream().findFirst();
	}

	private List<ExceptionRow> select(@Nullable UUID id, LocalDate today) {
		return this.db
			.sql("""
					select x.id, x.rule, x.subject_type, x.subject_id, x.unit_id, u.name as unit, x.label, x.reason, x.control,
					       x.valid_until, x.asked_by, x.asked_on,
					       case when x.state = 'APPROVED' and x.valid_until < :today then 'EXPIRED' else x.state end as state,
					       x.decided_by, x.decided_on, x.note, x.withdrawn_by, x.withdrawn_on, x.withdrawal, x.version
					  from rule_exception x
					  left join unit u on u.id = x.unit_id
					 where (:department::uuid is null or x.unit_id = :department)
					   and (:id::uuid is null or x.id = :id)
					 order by x.state <> 'ASKED', x.state <> 'APPROVED', x.valid_until, x.id
					""")
			.param("department", CurrentActor.get().department())
			.param("id", id)
			.param("today", today)
			.query(ExceptionRow.class)
			.list();
	}

	/** Asks for one from what a finding is about. */
	void addFrom(StoredFinding finding, Wanted wanted) {
		add("finding", finding.id(), wanted);
	}

	/** Asks for one from what another is about. */
	void addFrom(ExceptionRow earlier, Wanted wanted) {
		add("rule_exception", earlier.id(), wanted);
	}

	private void add(String table, UUID like, Wanted wanted) {
		try {
			this.db
				.sql("""
						insert into rule_exception (id, rule, subject_type, subject_id, discriminator, unit_id, label, reason,
						       control, valid_until, asked_by, asked_on, state, version)
						select :id, f.rule, f.subject_type, f.subject_id, f.discriminator, f.unit_id, f.label, :reason,
						       :control, :until, :by, :on, 'ASKED', 0
						  from %s f
						 where f.id = :like
						"""
					.formatted(table))
				.param("id", wanted.id())
				.param("like", like)
				.param("reason", wanted.reason())
				.param("control", wanted.control())
				.param("until", wanted.until())
				.param("by", CurrentActor.get().name())
				.param("on", wanted.on())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.exception-there");
		}
	}

	void decide(UUID id, ExceptionRow.State state, String note, LocalDate on, int seen) {
		moved(id,
				this.db.sql("""
						update rule_exception
						   set state = :state, decided_by = :by, decided_on = :on, note = :note, version = version + 1
						 where id = :id and version = :seen
						""")
					.param("state", state.name())
					.param("by", CurrentActor.get().name())
					.param("on", on)
					.param("note", note)
					.param("id", id)
					.param("seen", seen)
					.update());
	}

	void withdraw(UUID id, String why, LocalDate on, int seen) {
		moved(id,
				this.db
					.sql("""
							update rule_exception
							   set state = 'WITHDRAWN', withdrawn_by = :by, withdrawn_on = :on, withdrawal = :why, version = version + 1
							 where id = :id and version = :seen
							""")
					.param("by", CurrentActor.get().name())
					.param("on", on)
					.param("why", why)
					.param("id", id)
					.param("seen", seen)
					.update());
	}

	private static void moved(UUID id, int rows) {
		if (rows == 0) {
			throw new OptimisticLockingFailureException("exception " + id);
		}
	}

	/** What somebody asks for, and when. */
	record Wanted(UUID id, String reason, String control, LocalDate until, LocalDate on) {
	}

}
