package se.isms.web.report;

import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** A section owner's contribution as somebody types it. */
record AreaForm(@Size(max = 100_000) String contribution, @WholeNumber String version) {
}
