package se.isms.rules.incident;

import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Theme;
import se.isms.core.incident.IncidentFact;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;

import static se.isms.core.evaluation.Scope.ROW;
import static se.isms.core.evaluation.Severity.BLOCKER;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleSpec.rule;
import static se.isms.rules.Subject.each;

/** The rules of incidents. Their conditions stand in the DRL files of this package. */
public enum IncidentRule implements Rule {

	/** It is known when the municipality knew, and the times make sense. */
	IN_01(rule(Theme.INCIDENT, BLOCKER).inScope(ROW)
		.judging(each(IncidentFact.class).showing("occurredAt", "detectedAt", "awareAt", "closedAt", "personalData",
				"significant", "severity"))
		.after(Norm.of("ISO 27001 A.5.25"), Norm.csl("2:5"), Norm.csl("2:6"), Norm.gdpr("33"))),

	/** The authority has the notice of a significant incident within 24 hours. */
	IN_03(rule(Theme.INCIDENT, CRITICAL).inScope(ROW)
		.judging(each(IncidentFact.class).when((incident, terms) -> incident.possiblySignificant())
			.needing((incident, terms) -> incident.significant() != null && incident.awareAt() != null)
			.happening(IncidentFact::knownAt)
			.showing("significant", "awareAt", "earlyWarningAt"))
		.after(Norm.csl("2:5"), Norm.csl("4:3"))
		.isStatutory()),

	/** The authority has the notification of a significant incident within 72 hours. */
	IN_04(rule(Theme.INCIDENT, CRITICAL).inScope(ROW)
		.judging(each(IncidentFact.class).when((incident, terms) -> incident.possiblySignificant())
			.needing((incident, terms) -> incident.significant() != null && incident.awareAt() != null)
			.happening(IncidentFact::knownAt)
			.showing("significant", "awareAt", "notifiedAt"))
		.after(Norm.csl("2:6"))
		.isStatutory()),

	/**
	 * The authority has the final report within a month, or a situation report while the
	 * incident goes on.
	 */
	IN_05(rule(Theme.INCIDENT, CRITICAL).inScope(ROW)
		.judging(each(IncidentFact.class).when((incident, terms) -> incident.possiblySignificant())
			.needing((incident, terms) -> incident.significant() != null
					&& (incident.awareAt() != null || incident.notifiedAt() != null))
			.happening(IncidentFact::knownAt)
			.showing("significant", "awareAt", "notifiedAt", "situationAt", "handledAt", "finalAt"))
		.after(Norm.csl("2:7"), Norm.csl("2:8"))
		.isStatutory()),

	/** The data-protection authority knows of a personal-data breach within 72 hours. */
	IN_06(rule(Theme.DATA_PROTECTION, CRITICAL, MAJOR).inScope(ROW)
		.judging(each(IncidentFact.class).when((incident, terms) -> incident.personalData())
			.needing((incident, terms) -> incident.awareAt() != null)
			.happening(IncidentFact::knownAt)
			.showing("personalData", "awareAt", "imyNotifiedAt"))
		.after(Norm.gdpr("33"))
		.isStatutory()),

	/** A grave incident has an owner, and later a cause and lessons. */
	IN_10(rule(Theme.INCIDENT, MAJOR).inScope(ROW)
		.judging(each(IncidentFact.class).when((incident, terms) -> incident.severity() == null || incident.grave())
			.needing((incident, terms) -> incident.severity() != null)
			.showing("severity", "ownerValid", "handledAt", "causeStated", "lessonsStated"))
		.after(Norm.of("ISO 27001 A.5.27"), Norm.of("ISO 27001 10.2"))
		.reading("in.lessonsDays")),

	/** An incident can be counted. */
	IN_12(rule(Theme.INCIDENT, MINOR).inScope(ROW)
		.judging(each(IncidentFact.class).showing("category", "severity"))
		.after(Norm.of("ISO 27001 9.1"), Norm.of("ISO 27001 A.5.25")));

	private final RuleSpec spec;

	IncidentRule(RuleSpec spec) {
		this.spec = spec;
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

}
