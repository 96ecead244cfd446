package se.isms.core.evaluation;

/** The themes from which focus areas are chosen. A rule belongs to exactly one. */
public enum Theme {

	ACCESS, CLASSIFICATION, CONTINUITY, CULTURE, DATA_PROTECTION, FOLLOWUP, INCIDENT, KNOWLEDGE, PROCUREMENT, RISK

}
