package se.isms.web.governance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.governance.Briefing;

/** What briefing was held. */
record BriefingInput(@NotBlank @Size(max = 200) String forum, @NotNull Briefing.Kind kind, @NotNull LocalDate heldOn) {
}
