package se.isms.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.security.SignedIn;

/** What tests of exceptions ask about in the sample, which itself has none. */
public record SampleExceptions(UserDetailsService users, JdbcClient db, TransactionTemplate transactions) {

	public static SampleExceptions in(UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		return new SampleExceptions(users, db, new TransactionTemplate(transactions));
	}

	/** A finding from which an exception can be asked for. */
	public UUID finding() {
		return find("""
				select id from finding
				 where rule = 'KP-02' and turn <> 'RESOLVED' and severity <> 'BLOCKER' order by id limit 1
				""");
	}

	/** One that is about several accounts together, so that none can. */
	public UUID folded() {
		return find("select id from finding where label = '' and turn <> 'RESOLVED' limit 1");
	}

	/** A day within the year that an exception may last. */
	public static String inMonths(int months) {
		return LocalDate.now(Dates.ZONE).plusMonths(months).toString();
	}

	/** One that is in force. */
	public void approve() {
		inTransaction(() -> this.db
			.sql("""
					insert into rule_exception (id, rule, subject_type, subject_id, discriminator, unit_id, label, reason, control,
					       valid_until, asked_by, asked_on, state, decided_by, decided_on, note, version)
					select gen_random_uuid(), rule, subject_type, subject_id, discriminator, unit_id, label, 'Byts i mars', 'Nätet',
					       current_date + 90, 'Eva Lind', current_date, 'APPROVED', 'Karin Dahl', current_date, '', 1
					  from finding
					 where id = :finding
					""")
			.param("finding", finding())
			.update());
	}

	/** As if it had been approved so long ago that its last day has passed. */
	public void end(String id) {
		inTransaction(() -> this.db.sql("""
				update rule_exception
				   set asked_on = asked_on - 200, decided_on = decided_on - 200, valid_until = current_date - 2
				 where id = :id
				""").param("id", UUID.fromString(id)).update());
	}

	/** All that were asked for. */
	public void forget() {
		inTransaction(() -> this.db.sql("delete from rule_exception").update());
	}

	private UUID find(String sql) {
		return inTransaction(() -> this.db.sql(sql).query(UUID.class).single());
	}

	private <T> T inTransaction(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(),
				() -> this.transactions.execute(status -> work.get()));
	}

}
