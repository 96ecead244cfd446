package se.isms.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Sessions of which it is noted once a minute that somebody still uses them, because
 * noting it with every page costs more than the page. One may end that much earlier.
 *
 * @param <S> the sessions that are stored
 */
final class ThrottledSessions<S extends Session> implements SessionRepository<ThrottledSessions.Throttled<S>> {

	/** How long a use is not noted again. */
	static final Duration PAUSE = Duration.ofMinutes(1);

	private final SessionRepository<S> stored;

	ThrottledSessions(SessionRepository<S> stored) {
		this.stored = stored;
	}

	@Override
	public Throttled<S> createSession() {
		return new Throttled<>(this.stored.createSession());
	}

	@Override
	public void save(Throttled<S> session) {
		this.stored.save(session.stored);
	}

	@Override
	public @Nullable Throttled<S> findById(String id) {
		var found = this.stored.findById(id);
		return (found != null) ? new Throttled<>(found) : null;
	}

	@Override
	public void deleteById(String id) {
		this.stored.deleteById(id);
	}

	/** What the repository does not see as changed, it does not write. */
	static final class Throttled<S extends Session> implements Session {

		private final S stored;

		private Throttled(S stored) {
			this.stored = stored;
		}

		@Override
		public void setLastAccessedTime(Instant time) {
			if (time.isAfter(getLastAccessedTime().plus(PAUSE))) {
				this.stored.setLastAccessedTime(time);
			}
		}

		@Override
		public Instant getLastAccessedTime() {
			return this.stored.getLastAccessedTime();
		}

		@Override
		public String getId() {
			return this.stored.getId();
		}

		@Override
		public String changeSessionId() {
			return this.stored.changeSessionId();
		}

		@Override
		public <T> @Nullable T getAttribute(String name) {
			return this.stored.getAttribute(name);
		}

		@Override
		public Set<String> getAttributeNames() {
			return this.stored.getAttributeNames();
		}

		@Override
		public void setAttribute(String name, Object value) {
			this.stored.setAttribute(name, value);
		}

		@Override
		public void removeAttribute(String name) {
			this.stored.removeAttribute(name);
		}

		@Override
		public Instant getCreationTime() {
			return this.stored.getCreationTime();
		}

		@Override
		public void setMaxInactiveInterval(Duration interval) {
			this.stored.setMaxInactiveInterval(interval);
		}

		@Override
		public Duration getMaxInactiveInterval() {
			return this.stored.getMaxInactiveInterval();
		}

		@Override
		public boolean isExpired() {
			return this.stored.isExpired();
		}

	}

}
