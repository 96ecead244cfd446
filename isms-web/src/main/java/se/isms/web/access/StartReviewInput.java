package se.isms.web.access;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The information system to review, and how many permissions the review looks at. */
record StartReviewInput(@NotNull UUID systemId, @NotNull @Min(1) @Max(1_000_000) Integer items) {
}
