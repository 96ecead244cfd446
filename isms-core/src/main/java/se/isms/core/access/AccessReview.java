package se.isms.core.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Refused;

/**
 * A review of who may do what in an information system (behörighetsgranskning). Only a
 * completed one counts.
 *
 * @param items how many permissions it looks at
 * @param undecided how many of them nobody has decided on
 */
public record AccessReview(@Id UUID id, UUID systemId, LocalDate startedOn, @Nullable LocalDate completedOn, int items,
		int undecided, @Version @Nullable Integer version) {

	public AccessReview {
		if (items < 0 || undecided < 0 || undecided > items) {
			throw new Refused("refused.review-items-out-of-range", undecided, items).at("undecided");
		}
	}

	/** Begins with everything undecided. */
	static AccessReview start(UUID id, UUID system, int items, LocalDate today) {
		if (items < 1) {
			throw new Refused("refused.review-of-nothing").at("items");
		}
		return new AccessReview(id, system, today, null, items, items, null);
	}

	/** Completed once; what is left undecided stays visible. */
	AccessReview complete(int leftUndecided, LocalDate today) {
		if (this.completedOn != null) {
			throw new Refused("refused.review-already-completed", this.completedOn);
		}
		return new AccessReview(this.id, this.systemId, this.startedOn, today, this.items, leftUndecided, this.version);
	}

}
