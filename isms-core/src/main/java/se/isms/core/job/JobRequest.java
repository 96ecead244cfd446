package se.isms.core.job;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * A job to run.
 *
 * @param year the reporting year
 * @param asOf by the dates of the end of this day is judged
 * @param object the identifier of what it works on, for the kinds that work on an object
 */
public record JobRequest(JobKind kind, int year, LocalDate asOf, @Nullable String object) {

	public JobRequest {
		if (kind.aboutAnObject() != (object != null)) {
			throw new Refused("refused.job-starts-elsewhere", kind);
		}
	}

	public JobRequest(JobKind kind, int year, LocalDate asOf) {
		this(kind, year, asOf, null);
	}

	/** A job about an object; the day only tells when. */
	public static JobRequest about(JobKind kind, String object, LocalDate today) {
		return new JobRequest(kind, today.getYear(), today, object);
	}

}
