package se.isms.web.security;

import java.util.HashMap;

import org.junit.jupiter.api.Test;

import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

class ThrottledSessionsTests {

	private final MapSessionRepository stored = new MapSessionRepository(new HashMap<>());

	private final ThrottledSessions<MapSession> sessions = new ThrottledSessions<>(this.stored);

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
	void whatIsKeptInASessionIsStoredAtOnce() {
		var session = this.sessions.createSession();
		session.setAttribute("language", "sv");

		this.sessions.save(session);

		var found = this.sessions.findById(session.getId());
		assertThat(found).isNotNull();
		assertThat(found.<String>getAttribute("language")).isEqualTo("sv");
	}

	@Test
	void sessionThatWasEndedIsNotFound() {
		var session = this.sessions.createSession();
		this.sessions.save(session);

		this.sessions.deleteById(session.getId());

		assertThat(this.sessions.findById(session.getId())).isNull();
	}

}
