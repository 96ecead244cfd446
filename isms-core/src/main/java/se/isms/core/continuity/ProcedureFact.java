package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A manual procedure (reservrutin) that a plan leans on. Of several in the place of the
 * same information system, the one that holds best.
 *
 * @param label the process and the procedure
 * @param planId the plan
 * @param sustainableDays how long it can be kept up, none where nobody knows
 * @param reliefStated whether it is said who takes over after that
 * @param needsIt whether it needs IT that is gone when all IT is, itself or through what
 * it needs
 * @param lostThing what that is, none where nobody has named it
 * @param mentionedThing a word for IT in what it says, where it is said to need none and
 * has no device of its own
 * @param unpoweredThing a device of its own that it needs, and nobody has said what that
 * runs on
 */
public record ProcedureFact(UUID id, int version, UUID unitId, String label, UUID planId, String process,
		String procedure, @Nullable Integer sustainableDays, boolean reliefStated, boolean needsIt,
		@Nullable String lostThing, @Nullable String mentionedThing, @Nullable String unpoweredThing) implements Fact {
}
