package se.isms.core.workshop;

/** What somebody thinks of a scenario: steps from 1 on the scale of the analysis. */
public record Vote(int likelihood, int consequence) {
}
