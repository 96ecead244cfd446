package se.isms.core.asset;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * An agreement with a supplier: what it demands, and until when. What nobody has looked
 * up is unknown, not no.
 *
 * @param personalDataAgreement whether there is one (personuppgiftsbiträdesavtal)
 * @param incidentHours how soon the supplier must tell of an incident
 * @param incidentContact whom to reach there when something has happened, day and night
 * @param recoveryHours how soon what it delivers is back, as the supplier has committed
 * itself
 * @param exitClause whether it says how information comes back when it ends
 */
public record Agreement(@Id UUID id, UUID supplierId, String title, @Nullable Boolean securityRequirements,
		boolean personalData, @Nullable Boolean personalDataAgreement, @Nullable Integer incidentHours,
		@Nullable String incidentContact, @Nullable Integer recoveryHours, @Nullable Boolean exitClause,
		@Nullable LocalDate endsOn, boolean renewalDecided, @Version @Nullable Integer version) implements Identified {

	public Agreement {
		if (incidentHours != null && incidentHours < 1) {
			throw new Refused("refused.incident-hours-too-few", incidentHours).at("incidentHours");
		}
		if (recoveryHours != null && recoveryHours < 1) {
			throw new Refused("refused.recovery-hours-too-few", recoveryHours).at("recoveryHours");
		}
		incidentContact = (incidentContact == null || incidentContact.isBlank()) ? null : incidentContact.strip();
	}

}
