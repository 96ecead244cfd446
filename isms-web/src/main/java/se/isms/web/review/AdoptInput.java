package se.isms.web.review;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** When the management held the review, and where the decision is kept. */
record AdoptInput(@NotNull LocalDate heldOn, @NotBlank @Size(max = 100) String diaryNumber) {
}
