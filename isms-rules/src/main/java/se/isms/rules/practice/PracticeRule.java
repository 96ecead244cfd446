package se.isms.rules.practice;

import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.practice.ActivationFact;
import se.isms.core.practice.AftermathFact;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/**
 * The rules of what comes after. Their conditions stand in the DRL file of this package.
 */
public enum PracticeRule implements Rule {

	/**
	 * What happens changes the picture of risks and the plans. Which process an incident
	 * stopped is not registered: a plan of its department counts.
	 */
	TV_09(rule(Theme.FOLLOWUP, MAJOR).inScope(ROW)
		.judging(
				each(AftermathFact.class).when((incident, terms) -> incident.severity() == null || incident.grave())
					.needing((incident, terms) -> incident.severity() != null)
					.showing("severity", "handledOn", "outageMinutes", "planned", "activated", "followed"),
				each(ActivationFact.class).when((activation, terms) -> activation.procedure() != null)
					.needing((activation, terms) -> activation.enduranceDays() != null)
					.showing("beganOn", "endedOn", "procedure", "manualDays", "enduranceDays"))
		.after(Norm.of("ISO 27001 6.1"), Norm.of("ISO 27001 8.2"), Norm.of("ISO 27001 10.2"))
		.reading("tv.feedbackDays"));

	private final RuleSpec spec;

	PracticeRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
