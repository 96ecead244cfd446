package se.isms.web.continuity;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import se.isms.web.form.Chosen;
import se.isms.web.form.ChosenOrNone;
import se.isms.web.form.WholeNumber;

/** What a department answers to an assignment, as somebody fills it in. */
record AnswerForm(
		@NotNull(message = "{form.choice}") @Pattern(regexp = "LIST|NONE", message = "{form.choice}") String answer,
		List<@Chosen String> processes, @Size(max = 1000) String reason,
		@NotBlank(message = "{form.choice}") @ChosenOrNone String confirmedBy,
		@NotBlank(message = "{form.whole-number}") @WholeNumber String version) {

	/** Nothing ticked is an empty list. */
	AnswerForm(String answer, @Nullable List<String> processes, String reason, String confirmedBy, String version) {
		this.answer = answer;
		this.processes = (processes != null) ? List.copyOf(processes) : List.of();
		this.reason = reason;
		this.confirmedBy = confirmedBy;
		this.version = version;
	}

}
