package se.isms.core.shared;

import java.util.List;

/**
 * A rule of the business stops what somebody wants. The key names a text in both
 * languages that says what is wrong and what to do; the arguments fill it.
 */
public class Refused extends RuntimeException {

	private final String key;

	private final transient List<Object> arguments;

	public Refused(String key, Object... arguments) {
		super(key + List.of(arguments));
		this.key = key;
		this.arguments = List.of(arguments);
	}

	public String key() {
		return this.key;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

}
