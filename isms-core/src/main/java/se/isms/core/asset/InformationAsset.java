package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;

/**
 * Information that is worth protecting (informationsmängd), whichever systems it is in,
 * and its class: confidentiality, integrity and availability (K, R, T after KLASSA), 0 to
 * 4, none where nobody has classified.
 *
 * @param description which information it is
 * @param secrecyGround why it is secret (sekretessgrund), such as 26 kap. 1 § OSL; none
 * where nothing is said
 */
public record InformationAsset(@Id UUID id, UUID unitId, String name, String description, @Nullable UUID ownerId,
		@Nullable Integer confidentiality, @Nullable Integer integrity, @Nullable Integer availability,
		@Nullable LocalDate classifiedOn, PersonalData personalData, @Nullable String secrecyGround,
		@Version @Nullable Integer version) implements OfUnit {

	public InformationAsset {
		Classified.check(confidentiality, integrity, availability);
	}

	/**
	 * Whether it is about people; sensitive data are the special categories of GDPR art.
	 * 9.
	 */
	public enum PersonalData {

		NONE, ORDINARY, SENSITIVE

	}

	/** Classified as a whole on one day: all three, or it is no class. */
	InformationAsset classify(int confidentiality, int integrity, int availability, LocalDate today) {
		return new InformationAsset(this.id, this.unitId, this.name, this.description, this.ownerId, confidentiality,
				integrity, availability, today, this.personalData, this.secrecyGround, this.version);
	}

}
