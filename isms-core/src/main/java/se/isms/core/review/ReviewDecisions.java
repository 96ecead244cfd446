package se.isms.core.review;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ReviewDecisions extends ListCrudRepository<ReviewDecision, UUID> {

	List<ReviewDecision> findByReviewIdOrderByDueOn(UUID reviewId);

}
