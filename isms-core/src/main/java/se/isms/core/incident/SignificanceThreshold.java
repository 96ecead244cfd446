package se.isms.core.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * From where on an incident is significant (betydande incident, CSL 2 kap. 5 §) in a
 * sector, from a day until a day. Any one of them is enough. People assess; nothing is
 * decided by this.
 *
 * @param limitedHours operation was limited for more hours than these, 1 or more
 * @param alternativeHours the same where alternative procedures were used
 * @param persons protected information of at least so many natural persons
 * @param costPercent it costs more than this share of the turnover or appropriation of
 * the year before, 1 to 100
 * @param endUsers hours count where it affects at least so many end users
 * @param endUsersPercent or at least this share of them, 1 to 100
 * @param also what else is enough and when hours count, in words
 */
public record SignificanceThreshold(@Id UUID id, Sector sector, int limitedHours, int alternativeHours,
		@Nullable Integer persons, @Nullable Integer costPercent, @Nullable Integer endUsers,
		@Nullable Integer endUsersPercent, @Nullable String also, String source, LocalDate validFrom,
		@Nullable LocalDate validTo, boolean verified, @Nullable String note,
		@Version @Nullable Integer version) implements Regulation {
}
