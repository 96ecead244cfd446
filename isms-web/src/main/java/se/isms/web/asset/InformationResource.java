package se.isms.web.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.InformationAsset;

/**
 * Information that is worth protecting.
 *
 * @param description which information it is
 * @param secrecyGround why it is secret, such as 26 kap. 1 § OSL
 */
record InformationResource(UUID id, UUID unitId, String name, String description, @Nullable UUID ownerId,
		@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability,
		@Nullable LocalDate classifiedOn, InformationAsset.PersonalData personalData, @Nullable String secrecyGround,
		int version) {
}
