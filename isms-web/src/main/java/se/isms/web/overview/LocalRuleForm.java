package se.isms.web.overview;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.LocalRuleRegister;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;

/**
 * A rule of one's own as somebody writes it.
 *
 * @param reason only needed to decide: it can be tried out before anybody knows why
 */
record LocalRuleForm(String subject, @NotBlank @Size(max = 200) String title,
		@Size(max = LocalRuleRegister.LONGEST) String applies,
		@NotBlank @Size(max = LocalRuleRegister.LONGEST) String condition, @NotBlank @Size(max = 200) String says,
		@NotNull(message = "{form.choice}") @Pattern(regexp = "CRITICAL|MAJOR|MINOR|INFO",
				message = "{form.choice}") String severity,
		@NotNull(message = "{form.choice}") @Pattern(regexp = LocalRuleForm.THEMES,
				message = "{form.choice}") String theme,
		@NotBlank @Size(max = 1000) String advice, @Size(max = 200) String source, @Size(max = 1000) String reason,
		int version) {

	/** The names of the themes, as a pattern. */
	static final String THEMES = "ACCESS|CLASSIFICATION|CONTINUITY|CULTURE|DATA_PROTECTION|FOLLOWUP|INCIDENT|KNOWLEDGE|PROCUREMENT|RISK";

	LocalRuleForm {
		applies = Objects.requireNonNullElse(applies, "");
		source = Objects.requireNonNullElse(source, "");
		reason = Objects.requireNonNullElse(reason, "");
	}

	static LocalRuleForm empty(String subject) {
		return new LocalRuleForm(subject, "", "", "", "", Severity.MAJOR.name(), "", "", "", "", 0);
	}

	static LocalRuleForm of(LocalRule rule) {
		return new LocalRuleForm(rule.subject(), rule.title(), rule.applies(), rule.condition(), rule.says(),
				rule.severity().name(), rule.theme().name(), rule.advice(), rule.source(), "", rule.version());
	}

	LocalRule rule(String id) {
		return new LocalRule(id, this.version, this.title, this.says, this.advice, this.source,
				Theme.valueOf(this.theme), Severity.valueOf(this.severity), this.subject, this.applies, this.condition);
	}

	LocalRuleForm seeing(int newest) {
		return new LocalRuleForm(this.subject, this.title, this.applies, this.condition, this.says, this.severity,
				this.theme, this.advice, this.source, this.reason, newest);
	}

}
