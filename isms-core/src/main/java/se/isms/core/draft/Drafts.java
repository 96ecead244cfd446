package se.isms.core.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.ClassificationMarking;
import se.isms.core.shared.Classified;
import se.isms.core.shared.Refused;

/** Keeps one draft for each form of each person. */
@Service
@Transactional
public class Drafts {

	/** How much one form may hold, in characters of JSON. */
	static final int LIMIT = 200_000;

	/** Drafts that nobody has come back to are forgotten. */
	static final Duration KEPT_FOR = Duration.ofDays(30);

	private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient db;

	private final JsonMapper json;

	private final Clock clock;

	private final List<Unkept> unkept;

	Drafts(JdbcClient db, JsonMapper json, Clock clock, List<Unkept> unkept) {
		this.db = db;
		this.json = json;
		this.clock = clock;
		this.unkept = List.copyOf(unkept);
	}

	/**
	 * Keeps what stands in a form, in place of what was kept of it before, without what
	 * is {@link Unkept}.
	 * @throws Classified where a field is marked so; then nothing is kept
	 */
	public void keep(String username, String path, Map<String, List<String>> fields) {
		fields.values().forEach(ClassificationMarking::refuse);
		var text = this.json.writeValueAsString(withoutRefused(fields));
		if (text.length() > LIMIT) {
			throw new Refused("refused.draft-too-long", LIMIT);
		}
		forgetOld(username);
		this.db.sql("""
				insert into draft (username, path, fields, kept_at)
				values (:username, :path, :fields::jsonb, :now)
				on conflict (tenant_id, username, path) do update
				   set fields = excluded.fields,
				       kept_at = excluded.kept_at
				""")
			.param("username", username)
			.param("path", path)
			.param("fields", text)
			.param("now", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	@Transactional(readOnly = true)
	public Optional<Draft> find(String username, String path) {
		return this.db.sql("""
				select d.fields::text, d.kept_at
				  from draft d
				 where d.username = :username
				   and d.path = :path
				""")
			.param("username", username)
			.param("path", path)
			.query((row, number) -> new Draft(path, this.json.readValue(row.getString("fields"), FIELDS),
					row.getObject("kept_at", OffsetDateTime.class).toInstant()))
			.optional();
	}

	public void discard(String username, String path) {
		this.db.sql("""
				delete from draft
				 where username = :username
				   and path = :path
				""").param("username", username).param("path", path).update();
	}

	private Map<String, List<String>> withoutRefused(Map<String, List<String>> fields) {
		var kept = new HashMap<>(fields);
		for (var one : this.unkept) {
			kept.computeIfPresent(one.field(),
					(field, texts) -> texts.stream().anyMatch(one.refused()) ? List.of("") : texts);
		}
		return kept;
	}

	private void forgetOld(String username) {
		this.db.sql("""
				delete from draft
				 where username = :username
				   and kept_at < :before
				""")
			.param("username", username)
			.param("before", OffsetDateTime.ofInstant(this.clock.instant().minus(KEPT_FOR), ZoneOffset.UTC))
			.update();
	}

}
