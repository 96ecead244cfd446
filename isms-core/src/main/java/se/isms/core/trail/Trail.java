package se.isms.core.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;

/**
 * Writes the audit trail, in the transaction of the change: no audit, no change. The
 * digest covers a salt and the values, so that values can be erased and the row still be
 * proven.
 */
@Component
public class Trail {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient db;

	private final JsonMapper json;

	private final Clock clock;

	Trail(JdbcClient db, JsonMapper json, Clock clock) {
		this.db = db;
		this.json = json;
		this.clock = clock;
	}

	/** Something was created (no before), changed, or ended (no after). */
	@Transactional(propagation = Propagation.MANDATORY)
	public void record(String action, String subjectType, UUID subject, @Nullable Object before,
			@Nullable Object after) {
		var id = UUID.randomUUID();
		var salt = RANDOM.generateSeed(16);
		var was = (before != null) ? this.json.writeValueAsString(before) : null;
		var is = (after != null) ? this.json.writeValueAsString(after) : null;
		this.db.sql("""
				insert into trail_entry (id, at, actor, action, subject_type, subject_id, salt, digest)
				values (:id, :at, :actor, :action, :type, :subject, :salt, :digest)
				""")
			.param("id", id)
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("actor", CurrentActor.get().name())
			.param("action", action)
			.param("type", subjectType)
			.param("subject", subject)
			.param("salt", salt)
			.param("digest", digest(salt, was + "\n" + is))
			.update();
		this.db.sql("""
				insert into trail_value (entry_id, before, after)
				values (:id, :before::jsonb, :after::jsonb)
				""").param("id", id).param("before", was).param("after", is).update();
	}

	private static byte[] digest(byte[] salt, String values) {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			sha.update(salt);
			return sha.digest(values.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
