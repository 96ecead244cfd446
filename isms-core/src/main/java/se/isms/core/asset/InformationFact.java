package se.isms.core.asset;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * Information as rules see it.
 *
 * @param confidentiality K, 0 to 4; none where nobody has classified
 */
public record InformationFact(UUID id, int version, UUID unitId, String label, @Nullable Integer confidentiality,
		@Nullable Integer integrity, @Nullable Integer availability) implements Fact, Classified {
}
