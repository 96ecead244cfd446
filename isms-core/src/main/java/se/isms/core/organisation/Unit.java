package se.isms.core.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * A unit of the tree: department (förvaltning), company, federation, or a smaller one
 * within them.
 */
public record Unit(@Id UUID id, @Nullable UUID parentId, UUID departmentId, UUID legalEntityId, Kind kind, String name,
		String shortName, @Nullable String board, int headcount, boolean controller,
		@Version @Nullable Integer version) implements Identified {

	/** What a unit is. All but the last answer for their own work. */
	public enum Kind {

		DEPARTMENT, COMPANY, FEDERATION, SUBUNIT

	}

}
