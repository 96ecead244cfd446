package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * An exercise (övning), of one department or of the whole municipality. Without a result
 * it has exercised nothing.
 */
public record Exercise(@Id UUID id, String title, Scenario scenario, Kind kind, LocalDate heldOn, @Nullable UUID unitId,
		int participants, @Nullable String result, @Version @Nullable Integer version) implements Identified {

	public Exercise {
		if (participants < 0) {
			throw new Refused("refused.participants-negative", participants).at("participants");
		}
	}

	/** What is played. The first two are the premise of the plans. */
	public enum Scenario {

		IT_OUTAGE_30D, IT_ATTACK, SINGLE_SYSTEM, SUPPLIER

	}

	/** How it is played, from talk to the real thing. */
	public enum Kind {

		DISCUSSION, TABLETOP, PRACTICAL, LIVE

	}

}
