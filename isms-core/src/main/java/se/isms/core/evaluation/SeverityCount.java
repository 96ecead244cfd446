package se.isms.core.evaluation;

/** How many open findings have a severity. */
public record SeverityCount(Severity severity, int count) {
}
