package se.isms.web.asset;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** A supplier as somebody fills it in. */
record SupplierForm(@NotBlank @Size(max = 200) String name, @ChosenOrNone String ownerId, @WholeNumber String version) {
}
