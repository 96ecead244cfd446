package se.isms.web.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.Track;

/**
 * Who receives the reports of a law.
 *
 * @param validTo the last day; none as long as nobody knows of an end
 * @param verified whether somebody has looked it up
 * @param note what was looked up
 */
record AuthorityResource(UUID id, Track track, String name, @Nullable String portal, String source, LocalDate validFrom,
		@Nullable LocalDate validTo, boolean verified, @Nullable String note, int version) {
}
