package se.isms.core.risk;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * A risk of an analysis: what may happen, how likely and how bad, without measures
 * (inherent) and as it is now. Steps count from 1 on the scale of the analysis.
 */
public record Risk(@Id UUID id, UUID analysisId, String title, String threat, String vulnerability,
		boolean confidentiality, boolean integrity, boolean availability, boolean itOutage, @Nullable UUID ownerId,
		@Nullable Integer inherentLikelihood, @Nullable Integer inherentConsequence, @Nullable Integer likelihood,
		@Nullable Integer consequence, @Nullable Treatment treatment, State state,
		@Version @Nullable Integer version) implements Identified {

	/** What is to be done about it (reducera, undvika, dela, acceptera). */
	public enum Treatment {

		REDUCE, AVOID, SHARE, ACCEPT

	}

	/**
	 * The life of a risk (domain model: IDENTIFIERAD, VÄRDERAD, BEHANDLAS, ACCEPTERAD,
	 * UPPFÖLJD, AVSLUTAD).
	 */
	public enum State {

		IDENTIFIED, RATED, TREATED, ACCEPTED, FOLLOWED_UP, CLOSED

	}

}
