package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * What is printed at interval so that it is there when the IT is gone (underlag på
 * papper). Only that it is printed is known here, never what stands on it.
 *
 * @param what such as lists of visits
 * @param printedBy the role that prints it
 * @param vulnerable whether it is about medication, alarms or clients at risk
 * @param places where it lies, one on each line
 * @param followedOn when somebody last confirmed that it is done
 */
public record PaperRoutine(@Id UUID id, UUID planId, String what, String printedBy, int everyDays, boolean vulnerable,
		String places, @Nullable LocalDate followedOn, @Nullable String followedBy,
		@Version @Nullable Integer version) implements Identified {

	/** It is looked at every quarter, with some days to get to it (KP-11). */
	public static final int FOLLOWED_DAYS = 100;

	private static final int YEAR = 365;

	public PaperRoutine {
		if (everyDays < 1 || everyDays > YEAR) {
			throw new Refused("refused.routine-days", everyDays, YEAR).at("everyDays");
		}
		places = places.lines()
			.map(String::strip)
			.filter(line -> !line.isEmpty())
			.distinct()
			.collect(Collectors.joining("\n"));
	}

	/** The places, one by one. */
	public List<String> placeList() {
		return this.places.lines().toList();
	}

	/** It was looked at, and it is done. */
	PaperRoutine follow(LocalDate day, String by) {
		return new PaperRoutine(this.id, this.planId, this.what, this.printedBy, this.everyDays, this.vulnerable,
				this.places, day, by, this.version);
	}

}
