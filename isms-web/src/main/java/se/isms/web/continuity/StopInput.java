package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a plan decides to let be while a system is gone. */
record StopInput(@NotNull UUID systemId, @NotNull @Min(1) @Max(365) Integer untilDay,
		@NotBlank @Size(max = 500) String reason, @NotBlank @Size(max = 200) String decidedBy) {
}
