package se.isms.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A value of a request that cannot be read: which, what was sent, and the key of a text
 * that says what was expected.
 */
public final class WrongValue extends RuntimeException {

	private final String field;

	private final @Nullable String value;

	private final String expected;

	private final transient List<Object> arguments;

	public WrongValue(String field, @Nullable String value, String expected, Object... arguments) {
		super(field + ": " + expected);
		this.field = field;
		this.value = value;
		this.expected = expected;
		this.arguments = List.of(arguments);
	}

	String field() {
		return this.field;
	}

	@Nullable String value() {
		return this.value;
	}

	String expected() {
		return this.expected;
	}

	List<Object> arguments() {
		return this.arguments;
	}

}
