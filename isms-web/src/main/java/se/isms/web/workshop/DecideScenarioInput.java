package se.isms.web.workshop;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;
import se.isms.core.workshop.Vote;

/**
 * What a room has agreed on.
 *
 * @param reason why it differs from the middle of the votes, where it does
 */
record DecideScenarioInput(@Min(1) int likelihood, @Min(1) int consequence, @Size(max = 2000) @Nullable String reason,
		Risk.@Nullable Treatment treatment, @Nullable UUID ownerId) {

	Vote agreed() {
		return new Vote(this.likelihood, this.consequence);
	}

	String why() {
		return Objects.requireNonNullElse(this.reason, "");
	}

}
