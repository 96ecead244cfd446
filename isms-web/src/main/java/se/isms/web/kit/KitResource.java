package se.isms.web.kit;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.kit.OfflineKit;

/**
 * A kit.
 *
 * @param unitId the department that it is for, none for the whole municipality
 * @param made whether all its files are there
 */
record KitResource(UUID id, @Nullable UUID unitId, String language, Instant madeAt, String orderedBy, boolean made,
		int version) {

	static KitResource of(OfflineKit kit) {
		return new KitResource(kit.id(), kit.unitId(), kit.language(), kit.madeAt(), kit.orderedBy(), kit.sealed(),
				Objects.requireNonNullElse(kit.version(), 0));
	}

}
