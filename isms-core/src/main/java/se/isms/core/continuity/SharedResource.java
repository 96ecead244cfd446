package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;

/**
 * Something that several plans may count on, and of which there is only so much (resurs):
 * reserve power, vehicles, Rakel sets, people who can do one thing.
 *
 * @param unitId who has it
 * @param capacity how many there are at once; none where nobody has counted
 * @param independent whether it works when all IT is gone
 * @param powerSource what it runs on, where it needs power
 */
public record SharedResource(@Id UUID id, UUID unitId, String name, Kind kind, @Nullable Integer capacity,
		boolean independent, @Nullable String powerSource, @Version @Nullable Integer version) implements OfUnit {

	/** What it is. */
	public enum Kind {

		PERSON, PREMISES, VEHICLE, POWER, COMMUNICATION, SUPPLY, CASH, IT

	}

}
