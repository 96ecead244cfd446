package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A process as an answer to an assignment sees it.
 *
 * @param own whether it is the department's today
 * @param critical whether the register says that it is critical for the department today
 * @param confirmed whether it stands in the list that was confirmed
 * @param added it has become critical since, or came to the department
 * @param gone it was critical when the list was confirmed and is not any more
 */
public record ListedProcess(UUID id, String name, @Nullable Integer criticality, boolean own, boolean critical,
		boolean confirmed, boolean added, boolean gone, Plan plan) {

	/** How far its continuity plan has come. */
	public enum Plan {

		ADOPTED, DRAFT, NONE

	}

}
