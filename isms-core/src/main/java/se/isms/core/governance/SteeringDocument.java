package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A steering document (styrdokument), with its text. */
public record SteeringDocument(@Id UUID id, String name, Kind kind, String body, @Nullable LocalDate decidedOn,
		@Nullable LocalDate validUntil) {

	/** Policy, riktlinje or plan. */
	public enum Kind {

		POLICY, GUIDELINE, PLAN

	}

}
