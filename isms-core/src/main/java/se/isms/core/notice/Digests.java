package se.isms.core.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands digests out to be sent and keeps what became of them. An attempt is written down
 * before the mail server is asked, a second time just before it is given the last byte,
 * and a third time with its answer. So a killed process leaves behind how far it came:
 * what was not handed over is sent again, and only what was handed over without an answer
 * is unknown.
 */
@Service
@Transactional
public class Digests {

	/**
	 * Far longer than a mail server may take. After that the process is taken for dead.
	 */
	static final Duration LEASE = Duration.ofMinutes(10);

	private final JdbcClient db;

	Digests(JdbcClient db) {
		this.db = db;
	}

	/** The next digest to send, claimed for this attempt by nobody else. */
	public Optional<Letter> claim(Instant now, String site) {
		return this.db.sql("""
				update digest d
				   set state = 'SENDING', attempts = d.attempts + 1, leased_until = :lease, version = d.version + 1
				 where d.id = (
				       select w.id
				         from digest w
				        where w.state = 'WAITING'
				          and w.next_at <= :now
				        order by w.urgent desc, w.next_at, w.id
				        limit 1
				          for update skip locked)
				returning d.id, d.user_id, d.urgent, d.attempts, d.message_id
				""")
			.param("now", Notices.at(now))
			.param("lease", Notices.at(now.plus(LEASE)))
			.query(Claimed.class)
			.optional()
			.map(claimed -> begin(claimed, now, site));
	}

	/**
	 * Noted when the server has everything but the end of the message.
	 * @throws AttemptLost when the attempt took so long that it is not the current one
	 */
	public void handOver(Letter letter, Instant now) {
		var current = this.db.sql("""
				update digest_attempt a
				   set handing_over_at = :now
				  from digest d
				 where d.tenant_id = a.tenant_id
				   and d.id = a.digest_id
				   and d.state = 'SENDING'
				   and d.attempts = a.number
				   and a.digest_id = :digest
				   and a.number = :number
				   and a.ended_at is null
				""")
			.param("now", Notices.at(now))
			.param("digest", letter.digest())
			.param("number", letter.attempt())
			.update();
		if (current == 0) {
			throw new AttemptLost(letter);
		}
	}

	/** Keeps how an attempt ended, and decides what comes next. */
	public void end(Letter letter, Outcome outcome, String reply, Instant now) {
		note(letter.digest(), letter.attempt(), outcome, reply, now);
		var urgent = this.db.sql("select d.urgent from digest d where d.id = :id")
			.param("id", letter.digest())
			.query(Boolean.class)
			.single();
		move(letter.digest(), letter.attempt(), Next.after(outcome, letter.attempt(), urgent, now), reply);
	}

	/**
	 * Takes up what a process that ended left behind; says how many. What it had not
	 * handed over waits again; what it had is of unknown outcome.
	 */
	public int takeUp(Instant now) {
		var left = this.db.sql("""
				select d.id, d.attempts, d.urgent, a.handing_over_at is not null as handed_over
				  from digest d
				  join digest_attempt a on a.tenant_id = d.tenant_id and a.digest_id = d.id and a.number = d.attempts
				 where d.state = 'SENDING'
				   and d.leased_until < :now
				   for update of d skip locked
				""").param("now", Notices.at(now)).query(Left.class).list();
		for (var one : left) {
			var outcome = one.handedOver() ? Outcome.UNKNOWN : Outcome.TEMPORARY;
			note(one.id(), one.attempts(), outcome, "", now);
			var next = one.handedOver() ? Next.after(outcome, one.attempts(), one.urgent(), now)
					: Next.again(one.attempts(), now);
			move(one.id(), one.attempts(), next, "");
		}
		return left.size();
	}

	private Letter begin(Claimed claimed, Instant now, String site) {
		this.db.sql("""
				insert into digest_attempt (digest_id, number, started_at)
				values (:digest, :number, :now)
				""")
			.param("digest", claimed.id())
			.param("number", claimed.attempts())
			.param("now", Notices.at(now))
			.update();
		var reader = this.db.sql("""
				select a.language, s.email
				  from system.app_user a
				  left join notice_setting s on s.user_id = a.id
				 where a.id = :reader
				""").param("reader", claimed.userId()).query(Reader.class).single();
		var text = DigestText.of(Locale.forLanguageTag(reader.language()), lines(claimed.id()), claimed.urgent(), site);
		return new Letter(claimed.id(), claimed.attempts(), claimed.messageId(),
				(reader.email() != null) ? reader.email() : "", reader.language(), text.subject(), text.plain(),
				text.html(reader.language()), text.settings());
	}

	private List<DigestLine> lines(UUID digest) {
		return this.db.sql("""
				select n.id, n.kind, n.text_key, n.due_at
				  from notice_copy c
				  join notice n on n.tenant_id = c.tenant_id and n.id = c.notice_id
				 where c.digest_id = :digest
				 order by n.urgent desc, n.due_at nulls last, n.told_at, n.id
				""").param("digest", digest).query(DigestLine.class).list();
	}

	private void note(UUID digest, int attempt, Outcome outcome, String reply, Instant now) {
		this.db.sql("""
				update digest_attempt a
				   set ended_at = :now, outcome = :outcome, reply = :reply
				 where a.digest_id = :digest
				   and a.number = :number
				""")
			.param("now", Notices.at(now))
			.param("outcome", outcome.name())
			.param("reply", reply)
			.param("digest", digest)
			.param("number", attempt)
			.update();
	}

	/** Only the current attempt moves the digest, and what was sent stays sent. */
	private void move(UUID digest, int attempt, Next next, String reply) {
		this.db.sql("""
				update digest d
				   set state = :state, next_at = :at, reason = :reason, leased_until = null, version = d.version + 1
				 where d.id = :digest
				   and d.attempts = :number
				   and d.state <> 'SENT'
				""")
			.param("state", next.state().name())
			.param("at", Notices.at(next.at()))
			.param("reason", reply.isEmpty() ? null : reply)
			.param("digest", digest)
			.param("number", attempt)
			.update();
	}

	/** A digest that is being sent. */
	private record Claimed(UUID id, UUID userId, boolean urgent, int attempts, String messageId) {
	}

	/** A digest that a process left behind. */
	private record Left(UUID id, int attempts, boolean urgent, boolean handedOver) {
	}

	/** Who gets it. */
	private record Reader(String language, @Nullable String email) {
	}

	/** What becomes of a digest, and when it is looked at again. */
	private record Next(DigestState state, Instant at) {

		static Next after(Outcome outcome, int attempt, boolean urgent, Instant now) {
			return switch (outcome) {
				case ACCEPTED -> new Next(DigestState.SENT, now);
				case PERMANENT -> new Next(DigestState.DEAD, now);
				case TEMPORARY -> Backoff.exhausted(attempt) ? new Next(DigestState.DEAD, now)
						: new Next(DigestState.WAITING, now.plus(Backoff.after(attempt)));
				case UNKNOWN ->
					Backoff.repeats(urgent, attempt) ? new Next(DigestState.WAITING, now.plus(Backoff.after(attempt)))
							: new Next(DigestState.UNKNOWN, now);
			};
		}

		/** Nothing was sent: no reason to wait, unless it is what kills the process. */
		static Next again(int attempt, Instant now) {
			return Backoff.exhausted(attempt) ? new Next(DigestState.DEAD, now) : new Next(DigestState.WAITING, now);
		}

	}

}
