package se.isms.core.evaluation;

import java.util.List;
import java.util.Optional;

import se.isms.core.shared.Refused;

/**
 * The conditions that a municipality may write: over which facts, and whether one can be
 * read.
 */
public interface Conditions {

	/** What rules of one's own can be about, in the order of the names of the types. */
	List<Published> published();

	/**
	 * What can be asked of a type of subjects; none where rules of one's own cannot be
	 * about it.
	 */
	default Optional<Published> published(String subject) {
		return published().stream().filter(type -> type.subject().equals(subject)).findFirst();
	}

	/**
	 * @throws Refused at the field whose condition cannot be read, with the number of the
	 * character where it fails, and what stands there
	 */
	void check(LocalRule rule);

	/**
	 * How much of what can be asked of a type of subjects is known, in the order of its
	 * fields.
	 */
	List<Known> known(String subject, Facts facts);

	/**
	 * A type of subjects, and what is known of each.
	 *
	 * @param subject such as Process
	 * @param variable how a condition calls one of them
	 */
	record Published(String subject, String variable, List<Field> fields) {
	}

	/** A fact of a subject, by the name that a condition calls it. */
	record Field(String name, Kind kind) {
	}

	/**
	 * A field, and of how many of all subjects it is known.
	 *
	 * @param values what texts say, where that is one of a few things
	 */
	record Known(Field field, int known, int total, List<String> values) {
	}

	/** What can be asked of a fact. */
	enum Kind {

		NUMBER, TRUTH, TEXT, DAY, MOMENT

	}

}
