package se.isms.core.incident;

import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Dates;
import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * Something that a regulation lays down, from a day until a day, and whether somebody has
 * read it there. It is a row and no constant, because regulations change, and because
 * some are known from others only.
 */
public interface Regulation extends Identified {

	/** Where it stands, or who says that it does. */
	String source();

	LocalDate validFrom();

	/** The last day; none as long as nobody knows of an end. */
	@Nullable LocalDate validTo();

	/** Whether somebody has looked it up. */
	boolean verified();

	/** What was looked up; there is one where it is verified. */
	@Nullable String note();

	/** Whether it is in force on a day, the first and the last included. */
	default boolean appliesOn(LocalDate day) {
		return Dates.covers(validFrom(), validTo(), day);
	}

	/** Whether both are in force on some day. */
	default boolean meets(Regulation other) {
		return appliesOn(other.validFrom()) || other.appliesOn(validFrom());
	}

	/**
	 * Refuses an end before the start, and what is called verified without saying how.
	 */
	default void require(@Nullable Regulation before) {
		if (validTo() != null && validTo().isBefore(validFrom())) {
			throw new Refused("refused.regulation-ends-before-start", validFrom()).at("validTo");
		}
		if (verified() && (note() == null || note().isBlank())) {
			throw new Refused("refused.verified-without-note").at("note");
		}
		if (verified() && before != null && before.verified() && Objects.equals(note(), before.note())
				&& !equals(before)) {
			throw new Refused("refused.verified-anew").at("note");
		}
	}

}
