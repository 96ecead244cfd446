package se.isms.core.notice;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/**
 * Who of those who sign in is who in the staff register. Only the coordinator says so.
 */
@Service
@Transactional
public class AccountRegister {

	private final JdbcClient db;

	private final Organisation organisation;

	private final Trail trail;

	AccountRegister(JdbcClient db, Organisation organisation, Trail trail) {
		this.db = db;
		this.organisation = organisation;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public List<AccountRow> accounts() {
		CurrentActor.get().require(Permission.COORDINATE);
		return this.db.sql("""
				select a.id, a.name, a.role, u.name as department, a.person_id, p.name || ', ' || p.title as person,
				       s.email is not null as mailed
				  from system.app_user a
				  left join unit u on u.id = a.department_id
				  left join person p on p.id = a.person_id
				  left join notice_setting s on s.user_id = a.id
				 where a.tenant_id = :tenant
				   and a.enabled
				 order by a.name collate "sv-SE-x-icu", a.id
				""").param("tenant", CurrentActor.get().tenant()).query(AccountRow.class).list();
	}

	@Transactional(readOnly = true)
	public AccountRow account(UUID id) {
		return accounts().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new);
	}

	/**
	 * Says who an account is.
	 * @param seen who it was when the one who says so looked
	 */
	public void link(UUID id, @Nullable UUID person, @Nullable UUID seen) {
		var before = account(id);
		if (person != null && this.organisation.person(person).isEmpty()) {
			throw new NotFound();
		}
		var changed = this.db.sql("""
				update system.app_user a
				   set person_id = :person::uuid
				 where a.id = :id
				   and a.person_id is not distinct from :seen::uuid
				""").param("person", person).param("id", id).param("seen", seen).update();
		if (changed == 0) {
			throw new OptimisticLockingFailureException("the account was changed meanwhile");
		}
		this.trail.record("change", "account-person", id, before, account(id));
	}

}
