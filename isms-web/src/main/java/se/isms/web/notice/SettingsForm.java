package se.isms.web.notice;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.web.form.WholeNumber;

/**
 * What somebody wants by mail, as it is typed.
 *
 * @param mailed the kinds that are ticked
 */
record SettingsForm(@Size(max = 200) String email,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "DAILY|WEEKLY|NEVER",
				message = "{form.choice}") String rhythm,
		List<String> mailed,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "sv|en", message = "{form.choice}") String language,
		@WholeNumber String version) {

	SettingsForm(String email, String rhythm, @Nullable List<String> mailed, String language, String version) {
		this.email = email;
		this.rhythm = rhythm;
		this.mailed = (mailed != null) ? List.copyOf(mailed) : List.of();
		this.language = language;
		this.version = version;
	}

}
