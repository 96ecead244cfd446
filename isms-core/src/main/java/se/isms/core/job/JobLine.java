package se.isms.core.job;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line that a job has written down.
 *
 * @param key of a text in both languages, which {@code arguments} fill
 * @param subject what it is about; none where it is about nothing that can be opened
 */
public record JobLine(Instant at, Level level, String key, List<String> arguments, @Nullable Subject subject) {

	/** How much a line matters. */
	public enum Level {

		INFO, WARNING, ERROR

	}

	/** Something that has a page: its type, and which one of them. */
	public record Subject(String type, String id) {
	}

}
