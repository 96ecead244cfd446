package se.isms.web.edit;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

/** Who types, by the name that is unique in the installation. */
final class Person {

	private Person() {
	}

	static String of(HttpServletRequest request) {
		return Objects.requireNonNull(request.getRemoteUser(), "nobody has signed in");
	}

}
