package se.isms.web.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** A risk analysis as somebody types it. */
record AnalysisForm(@Chosen String unitId, @ChosenOrNone String processId, @ChosenOrNone String systemId,
		@ChosenOrNone String informationId, @NotBlank @Size(max = 200) String title,
		@NotNull @Pattern(regexp = "PLANNED|ONGOING|REVIEW", message = "{form.choice}") String state,
		@Day String performedOn, @Size(max = 200) String facilitator, @Size(max = 2000) String participants,
		@ChosenOrNone String scaleId, @WholeNumber String version) {
}
