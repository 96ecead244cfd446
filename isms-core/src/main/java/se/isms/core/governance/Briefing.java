package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.annotation.Id;

/** A briefing on the work, held for those who lead. */
public record Briefing(@Id UUID id, String forum, Kind kind, LocalDate heldOn) {

	/** For whom it was held. */
	public enum Kind {

		MANAGEMENT_GROUP, BOARD, COMPANY_BOARD

	}

}
