package se.isms.web.security;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;

import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionInterceptorTests {

	private final PermissionInterceptor interceptor = new PermissionInterceptor();

	@ParameterizedTest
	@CsvSource({ "AUDITOR,read,true", "AUDITOR,write,false", "CONTRIBUTOR,write,true", "CONTRIBUTOR,nobody,false",
			"COORDINATOR,nobody,false" })
	void handlerAsksForWhatItDeclares(Role role, String handler, boolean allowed) throws Exception {
		assertThat(lets(role, new Entries(), handler)).isEqualTo(allowed);
	}

	@ParameterizedTest
	@CsvSource({ "CONTRIBUTOR,read,false", "CONTRIBUTOR,write,false", "COORDINATOR,write,true" })
	void handlerThatIsInheritedAsksForWhatItsPageDeclares(Role role, String handler, boolean allowed) throws Exception {
		assertThat(lets(role, new Coordinated(), handler)).isEqualTo(allowed);
	}

	private boolean lets(Role role, Object page, String handler) throws Exception {
		var method = new HandlerMethod(page, Entries.class.getDeclaredMethod(handler));
		return CurrentActor.as(new Actor(UUID.randomUUID(), "Eva Lind", role, null), () -> {
			try {
				return this.interceptor.preHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), method);
			}
			catch (AccessDeniedException ex) {
				return false;
			}
		});
	}

	/** Pages whose handlers others inherit. */
	static class Entries {

		@Requires(Permission.READ)
		void read() {
		}

		@Requires(Permission.CONTRIBUTE)
		void write() {
		}

		void nobody() {
		}

	}

	/** Pages that are the coordinator's. */
	@Requires(Permission.COORDINATE)
	static class Coordinated extends Entries {

	}

}
