package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * A risk analysis as rules see it.
 *
 * @param itOutageCovered whether a scenario is about all IT being gone for a month
 * @param scaleRetiredOn from when on no new analysis uses its scale
 */
public record AnalysisFact(UUID id, int version, UUID unitId, String label, boolean adopted,
		@Nullable LocalDate adoptedOn, boolean itOutageCovered, @Nullable LocalDate scaleRetiredOn) implements Fact {

	public boolean adoptedBy(LocalDate day) {
		return this.adopted && !Dates.missing(this.adoptedOn, day);
	}

	public boolean validOn(LocalDate day, int months) {
		return adoptedBy(day) && !Dates.olderThan(this.adoptedOn, months, day);
	}

}
