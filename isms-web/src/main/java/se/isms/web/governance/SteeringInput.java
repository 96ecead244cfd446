package se.isms.web.governance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.governance.SteeringDocument;

/** What a steering document says. */
record SteeringInput(@NotBlank @Size(max = 200) String name, @NotNull SteeringDocument.Kind kind,
		@NotBlank @Size(max = 100000) String body, @Nullable LocalDate decidedOn, @Nullable LocalDate validUntil) {
}
