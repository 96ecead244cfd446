package se.isms.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions that ask the database no more often than they need to, because asking it with
 * every page costs more than the page. That somebody still uses a session is noted once a
 * minute; the session may end that much earlier. What was read is known for two seconds,
 * unless it is changed here; what another process has changed or ended is seen that much
 * later.
 *
 * @param <S> the sessions that are stored
 */
final class ThrottledSessions<S extends Session> implements SessionRepository<ThrottledSessions.Throttled<S>> {

	/** How long a use is not noted again. */
	static final Duration PAUSE = Duration.ofMinutes(1);

	/** How long what was read is known. */
	static final Duration KNOWN = Duration.ofSeconds(2);

	private static final int MOST = 10_000;

	private final SessionRepository<S> stored;

	private final Cache<String, MapSession> known;

	ThrottledSessions(SessionRepository<S> stored, Ticker ticker) {
		this.stored = stored;
		this.known = Caffeine.newBuilder().expireAfterWrite(KNOWN).maximumSize(MOST).ticker(ticker).build();
	}

	@Override
	public Throttled<S> createSession() {
		return new Throttled<>(this.stored, this.stored.createSession());
	}

	@Override
	public void save(Throttled<S> session) {
		if (session.stored != null) {
			this.stored.save(session.stored);
			this.known.invalidate(session.found);
		}
	}

	@Override
	public @Nullable Throttled<S> findById(String id) {
		var read = this.known.get(id, this::read);
		if (read == null || read.isExpired()) {
			return null;
		}
		return new Throttled<>(this.stored, new MapSession(read));
	}

	/** Within the cache, so that what is saved meanwhile is not overwritten in it. */
	private @Nullable MapSession read(String id) {
		var found = this.stored.findById(id);
		return (found != null) ? new MapSession(found) : null;
	}

	@Override
	public void deleteById(String id) {
		this.stored.deleteById(id);
		this.known.invalidate(id);
	}

	/**
	 * A session of one request. What the repository does not see as changed, it does not
	 * write; what is only read, it is not asked for.
	 */
	static final class Throttled<S extends Session> implements Session {

		private final SessionRepository<S> repository;

		private final MapSession view;

		private final String found;

		private @Nullable S stored;

		private Throttled(SessionRepository<S> repository, S stored) {
			this(repository, new MapSession(stored));
			this.stored = stored;
		}

		private Throttled(SessionRepository<S> repository, MapSession view) {
			this.repository = repository;
			this.view = view;
			this.found = view.getId();
		}

		/** What has ended meanwhile changes for this request only. */
		private void change(Consumer<Session> change) {
			if (this.stored == null) {
				this.stored = this.repository.findById(this.found);
			}
			if (this.stored != null) {
				change.accept(this.stored);
			}
			change.accept(this.view);
		}

		@Override
		public void setLastAccessedTime(Instant time) {
			if (time.isAfter(getLastAccessedTime().plus(PAUSE))) {
				change(session -> session.setLastAccessedTime(time));
			}
		}

		@Override
		public Instant getLastAccessedTime() {
			return this.view.getLastAccessedTime();
		}

		@Override
		public String getId() {
			return this.view.getId();
		}

		@Override
		public String changeSessionId() {
			change(session -> {
				if (session != this.view) {
					this.view.setId(session.changeSessionId());
				}
			});
			return getId();
		}

		@Override
		public <T> @Nullable T getAttribute(String name) {
			return this.view.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return this.view.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, Object value) {
			change(session -> session.setAttribute(name, value));
		}

		@Override
		public void removeAttribute(String name) {
			change(session -> session.removeAttribute(name));
		}

		@Override
		public Instant getCreationTime() {
			return this.view.getCreationTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			change(session -> session.setMaxInactiveInterval(interval));
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return this.view.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return this.view.isExpired();
		}

	}

}
