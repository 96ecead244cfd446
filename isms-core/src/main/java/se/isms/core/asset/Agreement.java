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
 */
public record Agreement(@Id UUID id, UUID supplierId, String title, @Nullable Boolean securityRequirements,
		boolean personalData, @Nullable Boolean personalDataAgreement, @Nullable Integer incidentHours,
		@Nullable Boolean exitClause, @Nullable LocalDate endsOn, boolean renewalDecided,
		@Version @Nullable Integer version) implements Identified {

	public Agreement {
		if (incidentHours != null && incidentHours < 1) {
			throw new Refused("refused.incident-hours-too-few", incidentHours).at("incidentHours");
		}
	}

}
