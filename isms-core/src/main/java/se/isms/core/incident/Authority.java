package se.isms.core.incident;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Who receives the reports of a track, from a day until a day: the receiver changes with
 * the law.
 *
 * @param portal where reports are submitted, if that is known
 */
public record Authority(@Id UUID id, Track track, String name, @Nullable String portal, String source,
		LocalDate validFrom, @Nullable LocalDate validTo, boolean verified, @Nullable String note,
		@Version @Nullable Integer version) implements Regulation {
}
