package se.isms.web.recovery;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.TieRule;

/**
 * An order in which information systems come back.
 *
 * @param tieRule which comes first of those at the same place; needed where there are any
 */
record OrderInput(@Nullable TieRule tieRule, @NotNull @Size(max = 5000) List<@Valid @NotNull PlaceInput> places) {

	/**
	 * Where a system stands.
	 *
	 * @param place from 1; several may have the same
	 * @param reason why it stands otherwise than computed
	 */
	record PlaceInput(@NotNull UUID systemId, @NotNull @Positive Integer place,
			@Size(max = 500) @Nullable String reason) {
	}

}
