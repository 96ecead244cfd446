package se.isms.web.security;

import java.time.Duration;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottledSessionsTests {

	private final AtomicLong time = new AtomicLong();

	private final AtomicLong asked = new AtomicLong();

	private final MapSessionRepository stored = new MapSessionRepository(new HashMap<>()) {

		@Override
		public MapSession findById(String id) {
			ThrottledSessionsTests.this.asked.incrementAndGet();
			return super.findById(id);
		}

	};

	private final ThrottledSessions<MapSession> sessions = new ThrottledSessions<>(this.stored, this.time::get);

	@Test
	void useIsNotedOnceAMinute() {
		var session = this.sessions.createSession();
		var begun = session.getLastAccessedTime();

		session.setLastAccessedTime(begun.plus(ThrottledSessions.PAUSE));
		assertThat(session.getLastAccessedTime()).isEqualTo(begun);

		var later = begun.plus(ThrottledSessions.PAUSE).plusMillis(1);
		session.setLastAccessedTime(later);
		assertThat(session.getLastAccessedTime()).isEqualTo(later);
	}

	@Test
	void whatWasReadIsNotAskedForAgainForAWhile() {
		var id = begun();

		find(id);
		find(id);
		assertThat(this.asked).hasValue(1);

		later(ThrottledSessions.KNOWN);
		find(id);
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void whatIsKeptInASessionIsSeenByTheNextRequest() {
		var id = begun();
		find(id);

		var writing = find(id);
		writing.setAttribute("language", "sv");
		this.sessions.save(writing);
		assertThat(find(id).<String>getAttribute("language")).isEqualTo("sv");

		var removing = find(id);
		removing.removeAttribute("language");
		this.sessions.save(removing);
		assertThat(find(id).getAttributeNames()).isEmpty();
	}

	@Test
	void whatOneRequestHasNotSavedNoOtherSees() {
		var id = begun();

		find(id).setAttribute("language", "sv");

		assertThat(find(id).getAttributeNames()).isEmpty();
	}

	@Test
	void sessionThatWasEndedIsNotFound() {
		var id = begun();
		find(id);

		this.sessions.deleteById(id);

		assertThat(this.sessions.findById(id)).isNull();
	}

	@Test
	void sessionThatIsRenamedIsFoundUnderItsNewNameOnly() {
		var id = begun();
		var session = find(id);

		var renamed = session.changeSessionId();
		this.sessions.save(session);

		assertThat(find(renamed).getId()).isEqualTo(renamed).isNotEqualTo(id);
		assertThat(this.sessions.findById(id)).isNull();
	}

	@Test
	void sessionThatEndedElsewhereChangesForOneRequestOnly() {
		var id = begun();
		find(id);
		this.stored.deleteById(id);

		var last = find(id);
		last.setAttribute("language", "sv");
		this.sessions.save(last);
		assertThat(last.<String>getAttribute("language")).isEqualTo("sv");

		later(ThrottledSessions.KNOWN);
		assertThat(this.sessions.findById(id)).isNull();
	}

	@Test
	void sessionThatNobodyUsesEnds() {
		var session = this.sessions.createSession();
		session.setMaxInactiveInterval(Duration.ZERO);
		this.sessions.save(session);

		assertThat(this.sessions.findById(session.getId())).isNull();
	}

	private String begun() {
		var session = this.sessions.createSession();
		this.sessions.save(session);
		return session.getId();
	}

	private ThrottledSessions.Throttled<MapSession> find(String id) {
		return Objects.requireNonNull(this.sessions.findById(id));
	}

	private void later(Duration duration) {
		this.time.addAndGet(duration.toNanos());
	}

}
