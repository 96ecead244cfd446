package se.isms.web.review;

import java.util.List;

import se.isms.core.review.Criterion;
import se.isms.core.review.Grade;

/**
 * What is concluded on a criterion: the grade that was proposed, and the one that stands.
 */
record ConclusionResource(Criterion criterion, Grade proposed, Grade grade, List<String> caps, List<String> evidence) {
}
