package se.isms.web.asset;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import se.isms.core.asset.InformationAsset;

/**
 * What information is said to be; its class is set by classifying it.
 *
 * @param description which information it is
 * @param secrecyGround why it is secret, such as 26 kap. 1 § OSL
 */
record InformationInput(@NotNull UUID unitId, @NotBlank @Size(max = 200) String name,
		@NotBlank @Size(max = 2000) String description, @Nullable UUID ownerId,
		@NotNull InformationAsset.PersonalData personalData, @Size(max = 200) @Nullable String secrecyGround) {
}
