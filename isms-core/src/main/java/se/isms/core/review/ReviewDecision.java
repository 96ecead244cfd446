package se.isms.core.review;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A decision of the management, ISO 27001 9.3.3: what, who, when, with what. */
public record ReviewDecision(@Id UUID id, UUID reviewId, String text, String owner, LocalDate dueOn, String resource,
		Status status, @Version @Nullable Integer version) {

	/** How far a decision has come. */
	public enum Status {

		OPEN, DONE, OVERDUE, CANCELLED

	}

	/** Says the same as before, of the same review; only its status may be another. */
	boolean follows(ReviewDecision before) {
		return before.equals(new ReviewDecision(this.id, this.reviewId, this.text, this.owner, this.dueOn,
				this.resource, before.status, before.version));
	}

}
