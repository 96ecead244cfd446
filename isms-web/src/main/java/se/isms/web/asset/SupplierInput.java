package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** What a supplier is said to be. */
record SupplierInput(@NotBlank @Size(max = 200) String name, @Nullable UUID ownerId) {
}
