package se.isms.web.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An exercise as somebody fills it in. */
record ExerciseForm(@NotBlank @Size(max = 200) String title,
		@NotNull @Pattern(regexp = "IT_OUTAGE_30D|IT_ATTACK|SINGLE_SYSTEM|SUPPLIER",
				message = "{form.choice}") String scenario,
		@NotNull @Pattern(regexp = "DISCUSSION|TABLETOP|PRACTICAL|LIVE", message = "{form.choice}") String kind,
		@NotBlank @Day String heldOn, @ChosenOrNone String unitId,
		@NotBlank @WholeNumber(to = 200_000) String participants, @Size(max = 2000) String result,
		@WholeNumber String version) {
}
