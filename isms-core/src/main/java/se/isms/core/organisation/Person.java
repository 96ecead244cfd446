package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A person in the staff register. Known by employee number, never by personal identity
 * number.
 */
public record Person(@Id UUID id, String employeeNo, String name, String title, UUID unitId, LocalDate employedFrom,
		@Nullable LocalDate employedTo, @Version @Nullable Integer version) {
}
