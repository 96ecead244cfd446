package se.isms.web.asset;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The class of an information system or of information after KLASSA, 0 to 4 each. */
record ClassInput(@NotNull @Min(0) @Max(4) Integer confidentiality, @NotNull @Min(0) @Max(4) Integer integrity,
		@NotNull @Min(0) @Max(4) Integer availability) {
}
