package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a department has no critical processes, and who says so. */
record NoneInput(@NotBlank @Size(max = 2000) String reason, @NotNull UUID confirmedBy) {
}
