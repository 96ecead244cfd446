package se.isms.web.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in the staff register.
 *
 * @param employeeNo never a personal identity number
 * @param employedTo the last day, included; none until further notice
 * @param upn the name that they sign in with
 */
record PersonInput(@NotBlank @Size(max = 50) String employeeNo, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 200) String title, @NotNull UUID unitId, @NotNull LocalDate employedFrom,
		@Nullable LocalDate employedTo, @Size(min = 1, max = 320) @Nullable String upn) {
}
