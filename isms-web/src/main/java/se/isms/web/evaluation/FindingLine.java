package se.isms.web.evaluation;

import se.isms.core.evaluation.StoredFinding;

/** A finding with what it says in the reader's language. */
public record FindingLine(StoredFinding finding, String sentence) {
}
