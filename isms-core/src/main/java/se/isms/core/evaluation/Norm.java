package se.isms.core.evaluation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A place in a law or standard, and since when it is in force (none: always, for our
 * purpose).
 */
public record Norm(String reference, @Nullable LocalDate inForceFrom) {

	/** Since when cybersäkerhetslagen (2025:1506) is in force. */
	public static final LocalDate CYBERSECURITY_ACT = LocalDate.of(2026, 1, 15);

	/** Since when the General Data Protection Regulation applies. */
	public static final LocalDate DATA_PROTECTION = LocalDate.of(2018, 5, 25);

	public static Norm csl(String place) {
		return new Norm("CSL " + place, CYBERSECURITY_ACT);
	}

	public static Norm gdpr(String article) {
		return new Norm("GDPR " + article, DATA_PROTECTION);
	}

	public static Norm of(String reference) {
		return new Norm(reference, null);
	}

}
