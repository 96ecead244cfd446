package se.isms.core.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs the protocol of a workshop, because a risk that was decided in it is
 * theirs.
 *
 * @param name and title, as the protocol prints them
 * @param risks those that this person owns today, as they were told; none where they have
 * another owner since it was signed
 * @param signedAt when it was signed; nothing as long as it is not
 */
public record Signature(UUID workshopId, UUID personId, String name, String title, List<String> risks,
		@Nullable Instant signedAt) {

	public boolean signed() {
		return this.signedAt != null;
	}

}
