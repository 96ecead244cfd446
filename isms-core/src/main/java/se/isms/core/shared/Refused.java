package se.isms.core.shared;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A rule of the business stops what somebody wants. The key names a text in both
 * languages that says what is wrong and what to do; the arguments fill it.
 */
public class Refused extends RuntimeException {

	private final String key;

	private final @Nullable String field;

	private final transient List<Object> arguments;

	public Refused(String key, Object... arguments) {
		this(key, null, List.of(arguments));
	}

	private Refused(String key, @Nullable String field, List<Object> arguments) {
		super(key + arguments);
		this.key = key;
		this.field = field;
		this.arguments = arguments;
	}

	/** The same, because of what one field holds. */
	public Refused at(String name) {
		return new Refused(this.key, name, this.arguments);
	}

	/** The field that is to be changed, where it is one. */
	public Optional<String> field() {
		return Optional.ofNullable(this.field);
	}

	public String key() {
		return this.key;
	}

	public List<Object> arguments() {
		return this.arguments;
	}

}
