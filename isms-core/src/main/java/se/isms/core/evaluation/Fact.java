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

	/**
	 * What rules may tell it by: facts with equal ones are judged once, however many they
	 * are. Itself where no other is like it.
	 */
	default Object alike() {
		return this;
	}

	/** Tells apart what a rule may find several times of one object. */
	default String discriminator() {
		return "";
	}

	/** The version of the object, 0 where it has none. */
	default int version() {
		return 0;
	}

}
