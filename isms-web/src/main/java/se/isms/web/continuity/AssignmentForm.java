package se.isms.web.continuity;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** An assignment of the management, and to whom it is given, as somebody fills it in. */
record AssignmentForm(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String givenBy,
		@NotBlank @Day String givenOn, @NotBlank @Day String deadlineOn, @NotBlank @Size(max = 10_000) String premise,
		@NotNull @Pattern(regexp = "ALL|PARTLY", message = "{form.choice}") String premiseItLoss,
		@NotBlank @WholeNumber(from = 1, to = 365) String premiseDays,
		@NotBlank @Size(max = 200) String decisionReference, List<@Chosen String> addressees,
		@WholeNumber String version) {

	/** Nobody ticked is an empty list. */
	AssignmentForm(String title, String givenBy, String givenOn, String deadlineOn, String premise,
			String premiseItLoss, String premiseDays, String decisionReference, @Nullable List<String> addressees,
			String version) {
		this.title = title;
		this.givenBy = givenBy;
		this.givenOn = givenOn;
		this.deadlineOn = deadlineOn;
		this.premise = premise;
		this.premiseItLoss = premiseItLoss;
		this.premiseDays = premiseDays;
		this.decisionReference = decisionReference;
		this.addressees = (addressees != null) ? List.copyOf(addressees) : List.of();
		this.version = version;
	}

}
