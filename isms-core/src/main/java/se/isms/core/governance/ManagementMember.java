package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import se.isms.core.shared.Refused;

/**
 * A person in the management, who by CSL 2 kap. 4 § shall be trained.
 *
 * @param reason why the person counts as management
 */
public record ManagementMember(@Id UUID id, UUID personId, String reason, LocalDate validFrom,
		@Nullable LocalDate validTo, @Nullable LocalDate trainedOn) {

	/** A later training replaces an earlier one; a planned one is none. */
	ManagementMember train(LocalDate on, LocalDate today) {
		if (on.isAfter(today)) {
			throw new Refused("refused.training-in-future", on).at("trainedOn");
		}
		if (this.trainedOn != null && on.isBefore(this.trainedOn)) {
			throw new Refused("refused.training-before-last", on, this.trainedOn).at("trainedOn");
		}
		return new ManagementMember(this.id, this.personId, this.reason, this.validFrom, this.validTo, on);
	}

}
