package se.isms.web.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.web.form.Day;
import se.isms.web.form.WholeNumber;

/** What the management states when it adopts. */
public record AdoptForm(@NotBlank @Day String day, @NotBlank @Size(max = 60) String diaryNumber,
		@NotBlank @WholeNumber String version) {

	/** A form that asks for everything but the version, which it brings along. */
	public static AdoptForm of(int version) {
		return new AdoptForm("", "", String.valueOf(version));
	}

}
