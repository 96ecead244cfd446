package se.isms.rules;

import se.isms.core.evaluation.Facts;

/** What the rules of a domain said, and the facts as they told them apart. */
record Fired(Facts facts, Verdicts verdicts) {
}
