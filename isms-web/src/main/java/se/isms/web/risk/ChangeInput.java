package se.isms.web.risk;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.SignificantChange;

/** What has changed. */
record ChangeInput(@NotNull UUID unitId, SignificantChange.@NotNull Kind kind, @NotBlank @Size(max = 200) String title,
		@NotNull LocalDate changedOn, @Nullable UUID processId, @Nullable UUID systemId) {
}
