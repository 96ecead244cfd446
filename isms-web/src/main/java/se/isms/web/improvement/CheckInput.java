package se.isms.web.improvement;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.improvement.ControlCheck;

/** What a check showed. */
record CheckInput(@NotNull ControlCheck.Method method, @NotNull LocalDate checkedOn, @NotNull Boolean works,
		@NotBlank @Size(max = 10000) String evidence) {
}
