package se.isms.web.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A section owner's text: paragraphs, parted by an empty line. */
record AreaInput(@NotNull @Size(max = 100_000) String contribution) {
}
