package se.isms.core.risk;

/**
 * What a step of a scale means.
 *
 * @param says what it takes to choose it; may be empty
 */
public record Anchor(Words name, Words says) {
}
