package se.isms.core.recovery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A system in the order in which systems come back, or that nobody has decided one. The
 * order stands above departments, so that none of them answers for it.
 *
 * @param decided whether there is a decided order at all
 * @param place of the system, none where it has come since the order was decided
 * @param sharing how many others have the same place
 * @param tieRule which of them comes first, none where nobody has said
 * @param before something that it needs and that does not come before it, none where all
 * does
 */
public record OrderFact(UUID id, int version, @Nullable UUID unitId, String label, boolean decided,
		@Nullable Integer place, int sharing, @Nullable String tieRule, @Nullable String before) implements Fact {

	/** Nobody has decided. */
	public static OrderFact undecided(UUID tenant) {
		return new OrderFact(tenant, 0, null, "Återställningsordning", false, null, 0, null, null);
	}

}
