package se.isms.core.kit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;

/**
 * A kit (krispärm), ordered at one moment.
 *
 * @param unitId the department that it is for, none for the whole municipality
 * @param language sv or en
 * @param madeAt what its files say that they were made at
 * @param sealed whether all its files are there
 */
public record OfflineKit(@Id UUID id, @Nullable UUID unitId, String language, Instant madeAt, String orderedBy,
		boolean sealed, @Version @Nullable Integer version) implements Identified {

	/**
	 * Whether it gathers what departments hold, so that it is worth more than its parts.
	 */
	public boolean ofAll() {
		return this.unitId == null;
	}

	OfflineKit seal() {
		return new OfflineKit(this.id, this.unitId, this.language, this.madeAt, this.orderedBy, true, this.version);
	}

}
