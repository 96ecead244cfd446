package se.isms.web.workshop;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import se.isms.core.workshop.Vote;

/**
 * A vote in the round that is under way.
 *
 * @param round the round that was seen, from 1 on
 */
record VoteInput(@NotNull UUID scenarioId, @Min(1) int round, @Min(1) int likelihood, @Min(1) int consequence) {

	Vote vote() {
		return new Vote(this.likelihood, this.consequence);
	}

}
