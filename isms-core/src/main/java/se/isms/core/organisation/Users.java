package se.isms.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who sign in. They are looked up by name before their tenant is known. */
@Service
@Transactional("systemTransactionManager")
public class Users {

	private final JdbcClient db;

	Users(JdbcClient db) {
		this.db = db;
	}

	public Optional<User> named(String username) {
		return this.db.sql("select * from system.app_user where username = :username and enabled")
			.param("username", username)
			.query(User.class)
			.optional();
	}

	/** Accounts that the first start may print, because everybody may know them. */
	public List<User> demo(UUID tenant) {
		return this.db.sql("select * from system.app_user where tenant_id = :tenant and demo order by username")
			.param("tenant", tenant)
			.query(User.class)
			.list();
	}

	/** Adds a user, or changes the one with that name. */
	public void save(User user) {
		this.db
			.sql("""
					insert into system.app_user (id, tenant_id, username, password_hash, name, role, department_id, language,
					       theme, enabled, demo)
					values (:id, :tenantId, :username, :passwordHash, :name, :role, :departmentId, :language, :theme, :enabled,
					        :demo)
					on conflict (username) do update
					   set password_hash = excluded.password_hash,
					       name = excluded.name,
					       role = excluded.role,
					       department_id = excluded.department_id,
					       language = excluded.language,
					       theme = excluded.theme,
					       enabled = excluded.enabled
					""")
			.param("id", user.id())
			.param("tenantId", user.tenantId())
			.param("username", user.username())
			.param("passwordHash", user.passwordHash())
			.param("name", user.name())
			.param("role", user.role().name())
			.param("departmentId", user.departmentId())
			.param("language", user.language())
			.param("theme", user.theme())
			.param("enabled", user.enabled())
			.param("demo", user.demo())
			.update();
	}

	/** Says who in the staff register a user is. */
	public void link(UUID user, UUID person) {
		this.db.sql("update system.app_user set person_id = :person where id = :user")
			.param("person", person)
			.param("user", user)
			.update();
	}

}
