package se.isms.web.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.WholeNumber;

/** A supplier as somebody fills it in. */
record SupplierForm(@NotBlank @Size(max = 200) String name,
		@Pattern(regexp = "|[0-9a-f-]{36}", message = "{form.choice}") String ownerId, @WholeNumber String version) {
}
