package se.isms.web.review;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewChoice;
import se.isms.core.review.ReviewDecision;

/** Between reviews and what the API says of them. */
@Mapper
interface ReviewMapper {

	ReviewResource resource(ManagementReview review);

	ChoiceResource resource(ReviewChoice choice);

	DecisionResource resource(ReviewDecision decision);

	ReviewDecision decision(UUID id, UUID reviewId, @Nullable Integer version, DecisionInput input);

}
