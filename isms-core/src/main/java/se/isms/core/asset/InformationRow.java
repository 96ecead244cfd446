package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of information.
 *
 * @param systems in how many information systems it is
 */
public record InformationRow(UUID id, String name, UUID unitId, String unit, @Nullable String owner,
		@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability,
		@Nullable LocalDate classifiedOn, InformationAsset.PersonalData personalData, @Nullable String secrecyGround,
		int systems) {
}
