package se.isms.core.evaluation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place in a law or standard, and since when it is in force (none: always, for our
 * purpose).
 */
public record Norm(String reference, @Nullable LocalDate inForceFrom) {

	/** Cybersäkerhetslagen (2025:1506), in force since 15 January 2026. */
	public static Norm csl(String place) {
		return new Norm("CSL " + place, LocalDate.of(2026, 1, 15));
	}

	public static Norm of(String reference) {
		return new Norm(reference, null);
	}

}
