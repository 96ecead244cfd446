package se.isms.web.evaluation;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.LocalRuleRegister;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;

/**
 * A rule of one's own.
 *
 * @param subject what it is about, such as Process; stays what it was when a rule is
 * changed
 * @param applies which of them, as a condition; all without it
 * @param condition of a finding
 * @param says what a finding says after the name of its subject
 * @param reason why it is decided
 */
record LocalRuleInput(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 200) String says,
		@NotBlank @Size(max = 1000) String advice, @Nullable @Size(max = 200) String source, @NotNull Theme theme,
		@NotNull Severity severity, @NotBlank @Size(max = 50) String subject,
		@Nullable @Size(max = LocalRuleRegister.LONGEST) String applies,
		@NotBlank @Size(max = LocalRuleRegister.LONGEST) String condition, @NotBlank @Size(max = 1000) String reason) {

	LocalRule rule(String id, int version) {
		return new LocalRule(id, version, this.title, this.says, this.advice,
				Objects.requireNonNullElse(this.source, ""), this.theme, this.severity, this.subject,
				Objects.requireNonNullElse(this.applies, ""), this.condition);
	}

}
