package se.isms.core.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something a rule can judge: a record, loaded set-based, that carries what the rule
 * needs.
 */
public interface Fact {

	/** Which object it is about. */
	UUID id();

	/** The department that answers for it; none where the whole municipality does. */
	@Nullable UUID unitId();

	/** How people know it. */
	String label();

	/** Tells apart what a rule may find several times of one object. */
	default String discriminator() {
		return "";
	}

	/** The version of the object, 0 where it has none. */
	default int version() {
		return 0;
	}

}
