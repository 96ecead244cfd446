package se.isms.web.incident;

import java.time.Instant;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.core.incident.RegulatoryReport;
import se.isms.core.incident.Track;
import se.isms.web.form.Moment;
import se.isms.web.form.Typed;

/**
 * A report to an authority as somebody types it.
 *
 * @param what the law and the stage, such as CSL-FINAL
 */
record ReportForm(
		@NotNull(message = "{form.choice}") @Pattern(
				regexp = "CSL-(EARLY_WARNING|NOTIFICATION|SITUATION|FINAL)|IMY-(NOTIFICATION|FINAL)",
				message = "{form.choice}") String what,
		@NotBlank @Moment String submittedAt, @Size(max = 200) String reference) {

	Track track() {
		return Track.valueOf(this.what.substring(0, 3));
	}

	RegulatoryReport.Stage stage() {
		return RegulatoryReport.Stage.valueOf(this.what.substring(4));
	}

	Instant moment() {
		return Objects.requireNonNull(Typed.moment(this.submittedAt));
	}

}
