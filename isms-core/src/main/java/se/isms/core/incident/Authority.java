package se.isms.core.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import se.isms.core.shared.Dates;

/**
 * Who receives the reports of a track, from a day until a day: the receiver changes with
 * the law.
 *
 * @param verified whether somebody has looked up that it is so
 */
public record Authority(@Id UUID id, Track track, String name, @Nullable String portal, LocalDate validFrom,
		@Nullable LocalDate validTo, boolean verified) {

	boolean receivesOn(LocalDate day) {
		return Dates.covers(this.validFrom, this.validTo, day);
	}

}
