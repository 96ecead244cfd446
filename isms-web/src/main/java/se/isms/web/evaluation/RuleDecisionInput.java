package se.isms.web.evaluation;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import se.isms.core.evaluation.RuleChange;

/**
 * A decision on a rule.
 *
 * @param active whether it judges
 * @param thresholds by key, those that change; a day as the number of days since 1970
 */
record RuleDecisionInput(@NotNull Boolean active, @NotNull Map<String, Integer> thresholds,
		@NotBlank @Size(max = 1000) String reason) {

	RuleChange change(String rule) {
		return new RuleChange(rule, this.active, this.thresholds);
	}

}
