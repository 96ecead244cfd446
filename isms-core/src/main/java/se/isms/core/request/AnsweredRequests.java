package se.isms.core.request;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;

/**
 * Answers the same request once, and again with the same answer. A request that was
 * refused is not kept: it may be tried again.
 */
@Service
@Transactional
public class AnsweredRequests {

	/** Who tries again does so within hours; a week covers a long weekend. */
	private static final Duration KEPT = Duration.ofDays(7);

	private final JdbcClient db;

	private final Clock clock;

	AnsweredRequests(JdbcClient db, Clock clock) {
		this.db = db;
		this.clock = clock;
	}

	/** Does the work and keeps its answer, all or nothing; or gives the answer kept. */
	public Answer once(Request request, Supplier<Answer> work) {
		var before = reserve(request);
		if (before.isPresent()) {
			return before.get();
		}
		var answer = work.get();
		keep(request, answer);
		return answer;
	}

	/**
	 * For work that cannot be part of a transaction: the answer kept, or none, and then
	 * the key is taken until it is answered or released.
	 */
	public Optional<Answer> reserve(Request request) {
		forgetOld();
		return insert(request) ? Optional.empty() : Optional.of(kept(request));
	}

	/** Keeps the answer of a key that was taken. */
	public void keep(Request request, Answer answer) {
		this.db.sql("""
				update answered_request
				   set status = :status,
				       location = :location,
				       etag = :etag,
				       body = :body
				 where actor = :actor
				   and key = :key
				""")
			.param("status", answer.status())
			.param("location", answer.location())
			.param("etag", answer.etag())
			.param("body", answer.body())
			.param("actor", CurrentActor.get().name())
			.param("key", request.key())
			.update();
	}

	/** Gives back a key whose work came to nothing. */
	public void release(Request request) {
		this.db.sql("""
				delete from answered_request
				 where actor = :actor
				   and key = :key
				   and status is null
				""").param("actor", CurrentActor.get().name()).param("key", request.key()).update();
	}

	/** Who comes second with a key waits here until the first has answered. */
	private boolean insert(Request request) {
		return this.db.sql("""
				insert into answered_request (actor, key, request, at)
				values (:actor, :key, :digest, :now)
				on conflict do nothing
				""")
			.param("actor", CurrentActor.get().name())
			.param("key", request.key())
			.param("digest", request.digest())
			.param("now", now())
			.update() == 1;
	}

	private Answer kept(Request request) {
		var kept = this.db.sql("""
				select request as digest, status, location, etag, body
				  from answered_request
				 where actor = :actor
				   and key = :key
				""")
			.param("actor", CurrentActor.get().name())
			.param("key", request.key())
			.query(Kept.class)
			.optional()
			.orElseThrow(() -> new Refused("refused.key-in-use"));
		if (!kept.digest().equals(request.digest())) {
			throw new KeyReused();
		}
		return kept.answer().orElseThrow(() -> new Refused("refused.key-in-use"));
	}

	private void forgetOld() {
		this.db.sql("""
				delete from answered_request
				 where at < :old
				""").param("old", now().minus(KEPT)).update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private record Kept(String digest, @Nullable Integer status, @Nullable String location, @Nullable String etag,
			@Nullable String body) {

		Optional<Answer> answer() {
			return (this.status != null) ? Optional.of(new Answer(this.status, this.location, this.etag, this.body))
					: Optional.empty();
		}

	}

}
