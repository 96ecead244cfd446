package se.isms.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/** Those of the tenant who sign in. Reads within the transaction of the caller. */
@Component
class Readers {

	private final JdbcClient db;

	private final Delegations delegations;

	Readers(JdbcClient db, Delegations delegations) {
		this.db = db;
		this.delegations = delegations;
	}

	/** Who receives what on a day, in two statements. */
	Receiving receiving(LocalDate today) {
		return new Receiving(accounts(), this.delegations.findByToOnGreaterThanEqual(today), today);
	}

	List<Account> accounts() {
		return this.db.sql("""
				select a.id, a.name, a.role, a.department_id, a.person_id
				  from system.app_user a
				 where a.tenant_id = :tenant
				   and a.enabled
				 order by a.name, a.id
				""").param("tenant", CurrentActor.get().tenant()).query(Account.class).list();
	}

	/** The account with a name, which must be of this tenant. */
	UUID id(String username) {
		return this.db.sql("""
				select a.id
				  from system.app_user a
				 where a.username = :username
				   and a.tenant_id = :tenant
				   and a.enabled
				""")
			.param("username", username)
			.param("tenant", CurrentActor.get().tenant())
			.query(UUID.class)
			.optional()
			.orElseThrow(NotFound::new);
	}

}
