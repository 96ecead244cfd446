package se.isms.core.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;
import se.isms.core.trail.Trail;

/**
 * The secret addresses under which calendars fetch deadlines. A secret is told once, when
 * it is made; only its digest is kept, so nobody can read it here.
 */
@Service
public class CalendarAddresses {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private final JdbcClient db;

	private final Readers readers;

	private final Trail trail;

	private final Clock clock;

	CalendarAddresses(JdbcClient db, Readers readers, Trail trail, Clock clock) {
		this.db = db;
		this.readers = readers;
		this.trail = trail;
		this.clock = clock;
	}

	/** When the reader's address was made, if there is one. */
	@Transactional(readOnly = true)
	public Optional<Instant> made(String username) {
		return this.db.sql("select c.made_at from system.calendar_address c where c.user_id = :reader")
			.param("reader", this.readers.id(username))
			.query(Instant.class)
			.optional();
	}

	/** Makes a new address, which ends the one before; the secret is not told again. */
	@Transactional
	public String make(String username) {
		var reader = this.readers.id(username);
		delete(reader);
		var bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		this.db.sql("""
				insert into system.calendar_address (secret_hash, tenant_id, user_id, made_at)
				values (:hash, :tenant, :reader, :now)
				""")
			.param("hash", hash(secret))
			.param("tenant", CurrentActor.get().tenant())
			.param("reader", reader)
			.param("now", Notices.at(this.clock.instant()))
			.update();
		this.trail.record("create", "calendar-address", reader, null, Map.of("made", true));
		return secret;
	}

	/** Ends the address: whoever has it gets nothing from now on. */
	@Transactional
	public void revoke(String username) {
		var reader = this.readers.id(username);
		if (delete(reader) > 0) {
			this.trail.record("cancel", "calendar-address", reader, Map.of("made", true), null);
		}
	}

	/** Whose address it is. Asked before anybody is known. */
	@Transactional(value = "systemTransactionManager", readOnly = true)
	public Optional<Reader> reader(String secret) {
		return this.db.sql("""
				select a.id, a.tenant_id, a.name, a.role, a.department_id, a.language
				  from system.calendar_address c
				  join system.app_user a on a.id = c.user_id and a.tenant_id = c.tenant_id
				 where c.secret_hash = :hash
				   and a.enabled
				""").param("hash", hash(secret)).query(Reader.class).optional();
	}

	private int delete(UUID reader) {
		return this.db.sql("delete from system.calendar_address where user_id = :reader")
			.param("reader", reader)
			.update();
	}

	private static byte[] hash(String secret) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whose calendar it is, and what that one may see. */
	public record Reader(UUID id, UUID tenantId, String name, Role role, @Nullable UUID departmentId, String language) {

		public Actor actor() {
			return new Actor(this.tenantId, this.name, this.role, this.departmentId);
		}

	}

}
