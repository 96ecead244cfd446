package se.isms.core.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A cell that cannot be imported. Cheap to throw: a file may be full of them. */
public class WrongCell extends RuntimeException {

	private final String reason;

	private final transient List<Object> arguments;

	private final @Nullable String suggestion;

	/**
	 * A cell that cannot be imported.
	 * @param reason the end of the key of a text, after "import.reason."
	 * @param suggestion what might have been meant
	 */
	public WrongCell(String reason, @Nullable String suggestion, Object... arguments) {
		super(reason, null, false, false);
		this.reason = reason;
		this.suggestion = suggestion;
		this.arguments = List.of(arguments);
	}

	String reason() {
		return this.reason;
	}

	List<Object> arguments() {
		return this.arguments;
	}

	@Nullable String suggestion() {
		return this.suggestion;
	}

}
