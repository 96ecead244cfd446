package se.isms.core.organisation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A person in the staff register. Known by employee number, never by personal identity
 * number.
 *
 * @param upn the name that they sign in with, as far as the register has it
 */
public record Person(@Id UUID id, String employeeNo, String name, String title, UUID unitId, LocalDate employedFrom,
		@Nullable LocalDate employedTo, @Nullable String upn, @Version @Nullable Integer version) {
}
