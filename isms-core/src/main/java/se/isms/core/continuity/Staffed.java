package se.isms.core.continuity;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

import static java.util.Objects.requireNonNull;

/** Work that takes people: how many there are, and how many it takes in each phase. */
public interface Staffed extends Fact {

	@Nullable Integer staffAvailable();

	@Nullable Integer mannedHours();

	@Nullable Integer mannedDays();

	@Nullable Integer staffFirstDay();

	@Nullable Integer staffFirstWeek();

	@Nullable Integer staffFirstMonth();

	@Nullable Integer staffAfterMonth();

	/** Whether somebody has said how many there are and how many it takes. */
	default boolean counted() {
		return staffAvailable() != null && Stream.of(Staffing.Phase.values()).allMatch(phase -> atOnce(phase) != null);
	}

	/** Whether everything is said that it takes to count. */
	default boolean stated() {
		return counted() && mannedHours() != null && mannedDays() != null;
	}

	/** The first phase in which there are too few; none where there are enough. */
	default Optional<Shortage> shortage(int share, int peak, int peakDays) {
		if (!stated()) {
			return Optional.empty();
		}
		var staffing = new Staffing(requireNonNull(staffAvailable()), requireNonNull(mannedHours()),
				requireNonNull(mannedDays()));
		var absence = new Staffing.Absence(share, peak, peakDays);
		return Stream.of(Staffing.Phase.values())
			.map(phase -> new Shortage(phase, staffing.needed(phase, requireNonNull(atOnce(phase))),
					staffing.available(phase, absence)))
			.filter(phase -> phase.needed() > phase.available())
			.findFirst();
	}

	private @Nullable Integer atOnce(Staffing.Phase phase) {
		return switch (phase) {
			case FIRST_DAY -> staffFirstDay();
			case FIRST_WEEK -> staffFirstWeek();
			case FIRST_MONTH -> staffFirstMonth();
			case AFTER_MONTH -> staffAfterMonth();
		};
	}

	/** That more people are needed in a phase than there are. */
	record Shortage(Staffing.Phase phase, long needed, long available) {
	}

}
