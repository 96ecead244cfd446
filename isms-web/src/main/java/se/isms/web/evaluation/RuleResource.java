package se.isms.web.evaluation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Scope;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;

/**
 * A rule of the catalogue.
 *
 * @param own of a rule of one's own: its condition and what belongs to that
 */
record RuleResource(String id, String title, String advice, Area area, Theme theme, Scope scope, int stage,
		List<String> subjects, List<Severity> severities, List<Norm> norms, @Nullable LocalDate inForceFrom,
		List<String> parameters, boolean statutory, boolean extended, @Nullable LocalRule own) {
}
