package se.isms.core.evaluation;

/** How much must be seen at once to judge: decides how the work may be divided. */
public enum Scope {

	ROW, UNIT, TENANT

}
