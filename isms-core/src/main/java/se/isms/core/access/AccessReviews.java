package se.isms.core.access;

import java.util.UUID;

import org.springframework.data.repository.ListCrudRepository;

interface AccessReviews extends ListCrudRepository<AccessReview, UUID> {

	boolean existsBySystemIdAndCompletedOnIsNull(UUID system);

}
