package se.isms.core.notice;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.trail.Trail;

/** What each reader has chosen to get by mail. */
@Service
@Transactional
public class SettingsRegister {

	private static final TypeReference<Set<NoticeKind>> KINDS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	private final Readers readers;

	private final Trail trail;

	SettingsRegister(JdbcClient db, JsonMapper json, Readers readers, Trail trail) {
		this.db = db;
		this.json = json;
		this.readers = readers;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public NoticeSettings settings(String username) {
		return stored(this.readers.id(username));
	}

	/** Chooses anew; the version is the one that was seen. */
	public NoticeSettings save(String username, NoticeSettings wanted) {
		var reader = this.readers.id(username);
		var before = stored(reader);
		var checked = wanted.checked();
		var saved = this.db.sql("""
				insert into notice_setting as s (user_id, email, rhythm, muted, version)
				values (:reader, :email, :rhythm, :muted::jsonb, 1)
				on conflict (tenant_id, user_id) do update
				   set email = excluded.email,
				       rhythm = excluded.rhythm,
				       muted = excluded.muted,
				       version = s.version + 1
				 where s.version = :version
				""")
			.param("reader", reader)
			.param("email", checked.email())
			.param("rhythm", checked.rhythm().name())
			.param("muted", this.json.writeValueAsString(checked.muted()))
			.param("version", checked.version())
			.update();
		if (saved == 0) {
			throw new OptimisticLockingFailureException("the settings were changed meanwhile");
		}
		this.db.sql("update system.app_user set language = :language where id = :reader")
			.param("language", checked.language())
			.param("reader", reader)
			.update();
		var after = stored(reader);
		this.trail.record("change", "notice-settings", reader, before, after);
		return after;
	}

	/** Every day, of everything, to nobody: what holds until somebody has chosen. */
	private NoticeSettings stored(UUID reader) {
		return this.db.sql("""
				select s.email, coalesce(s.rhythm, 'DAILY') as rhythm, coalesce(s.muted, '[]')::text as muted,
				       a.language, coalesce(s.version, 0) as version
				  from system.app_user a
				  left join notice_setting s on s.user_id = a.id
				 where a.id = :reader
				""").param("reader", reader).query(Row.class).single().settings(this.json);
	}

	/** Settings as the database has them. */
	private record Row(@Nullable String email, NoticeSettings.Rhythm rhythm, String muted, String language,
			int version) {

		NoticeSettings settings(JsonMapper json) {
			return new NoticeSettings(this.email, this.rhythm, json.readValue(this.muted, KINDS), this.language,
					this.version);
		}

	}

}
