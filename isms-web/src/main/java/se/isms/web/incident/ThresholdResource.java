package se.isms.web.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.incident.Sector;

/**
 * From where on an incident is significant in a sector.
 *
 * @param limitedHours operation was limited for more hours than these
 * @param alternativeHours the same where alternative procedures were used
 * @param persons protected information of at least so many natural persons
 * @param costPercent it costs more than this share of the turnover or appropriation of
 * the year before
 * @param endUsers hours count where it affects at least so many end users
 * @param endUsersPercent or at least this share of them
 * @param also what else is enough and when hours count, in words
 * @param validTo the last day; none as long as nobody knows of an end
 * @param verified whether somebody has looked it up
 * @param note what was looked up
 */
record ThresholdResource(UUID id, Sector sector, int limitedHours, int alternativeHours, @Nullable Integer persons,
		@Nullable Integer costPercent, @Nullable Integer endUsers, @Nullable Integer endUsersPercent,
		@Nullable String also, String source, LocalDate validFrom, @Nullable LocalDate validTo, boolean verified,
		@Nullable String note, int version) {
}
