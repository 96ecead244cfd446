package se.isms.core.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface ReviewChoices extends ListCrudRepository<ReviewChoice, UUID> {

	List<ReviewChoice> findByReviewIdOrderByPartAscCodeAsc(UUID reviewId);

	Optional<ReviewChoice> findByReviewIdAndPartAndCode(UUID reviewId, ReviewChoice.Part part, String code);

}
