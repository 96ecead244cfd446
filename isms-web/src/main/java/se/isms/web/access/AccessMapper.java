package se.isms.web.access;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

import se.isms.core.access.AccessReview;
import se.isms.core.access.Account;
import se.isms.core.access.MfaRollout;

/** Between accounts and reviews and what the API says of them. */
@Mapper
interface AccessMapper {

	AccountResource resource(Account account);

	AccessReviewResource resource(AccessReview review);

	RolloutResource resource(MfaRollout rollout);

	Account account(UUID id, @Nullable Integer version, AccountInput input);

	MfaRollout rollout(UUID id, @Nullable Integer version, RolloutInput input);

}
