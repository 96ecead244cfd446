package se.isms.web.review;

import java.time.Instant;
import java.util.List;

import se.isms.core.evaluation.Theme;
import se.isms.core.review.FocusArea;
import se.isms.core.review.ReviewSnapshot;

/** A review with all that it says. */
record ReviewDetails(ReviewResource review, Instant asOf, List<FigureResource> figures,
		List<ConclusionResource> conclusions, List<FocusArea> themes, List<Theme> focus,
		List<ReviewSnapshot.DepartmentLine> departments, List<ChoiceResource> choices,
		List<DecisionResource> decisions) {
}
