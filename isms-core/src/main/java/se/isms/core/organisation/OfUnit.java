package se.isms.core.organisation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Identified;

/** Something that a unit answers for, and perhaps somebody in it. */
public interface OfUnit extends Identified {

	UUID unitId();

	default @Nullable UUID ownerId() {
		return null;
	}

}
