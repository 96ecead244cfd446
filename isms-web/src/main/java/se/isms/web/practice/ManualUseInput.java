package se.isms.web.practice;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** From when to when work was done by hand, and in what other way than is written. */
record ManualUseInput(@NotNull UUID procedureId, @NotNull LocalDate beganOn, @Nullable LocalDate endedOn,
		@Size(max = 2000) @Nullable String deviation) {
}
