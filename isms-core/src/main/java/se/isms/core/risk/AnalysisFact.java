package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;

/**
 * A risk analysis as rules see it.
 *
 * @param objectId what it is about: the department, a process, a system or information
 * @param itOutageCovered whether a scenario is about all IT being gone for a month
 * @param scaleRetiredOn from when on no new analysis uses its scale
 * @param classifiable whether it is about a system or information, which get classified
 * @param confidentiality K of what it is about, 0 to 4; none of what is not classifiable,
 * and where nobody has classified
 * @param confidentialityCovered whether a risk in it is about confidentiality
 */
public record AnalysisFact(UUID id, int version, UUID unitId, UUID objectId, String label, boolean adopted,
		@Nullable LocalDate adoptedOn, boolean itOutageCovered, @Nullable LocalDate scaleRetiredOn,
		boolean classifiable, @Nullable Integer confidentiality, @Nullable Integer integrity,
		@Nullable Integer availability, boolean confidentialityCovered, boolean integrityCovered,
		boolean availabilityCovered) implements Fact {

	private static final int SERIOUS = 3;

	public boolean adoptedBy(LocalDate day) {
		return this.adopted && !Dates.missing(this.adoptedOn, day);
	}

	public boolean validOn(LocalDate day, int months) {
		return adoptedBy(day) && !Dates.olderThan(this.adoptedOn, months, day);
	}

	public boolean classified() {
		return this.confidentiality != null && this.integrity != null && this.availability != null;
	}

	/**
	 * The aspects of what it is about that are serious (3 or more) and that no risk in it
	 * is about, by their letters; empty where there are none.
	 */
	public String uncovered() {
		return Stream
			.of(uncovered("K", this.confidentiality, this.confidentialityCovered),
					uncovered("R", this.integrity, this.integrityCovered),
					uncovered("T", this.availability, this.availabilityCovered))
			.filter(letter -> !letter.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String uncovered(String letter, @Nullable Integer level, boolean covered) {
		return (level != null && level >= SERIOUS && !covered) ? letter : "";
	}

}
