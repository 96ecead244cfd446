package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/**
 * A change after which a risk analysis may not hold any longer (ISO 27001 8.2), as
 * somebody notes it. What the system knows by itself is not noted again.
 *
 * @param processId the process that changed, where it is one
 * @param systemId the system that changed, where it is one
 */
public record SignificantChange(@Id UUID id, UUID unitId, @Nullable UUID processId, @Nullable UUID systemId, Kind kind,
		String title, LocalDate changedOn, @Version @Nullable Integer version) implements OfUnit {

	/** What has changed. */
	public enum Kind {

		NEW_SYSTEM, NEW_SUPPLIER, RAISED_CLASS, INCIDENT, REORGANISATION

	}

	/** It has happened, to one thing. */
	SignificantChange asOf(LocalDate today) {
		if (this.changedOn.isAfter(today)) {
			throw new Refused("refused.change-in-future", this.changedOn).at("changedOn");
		}
		if (this.processId != null && this.systemId != null) {
			throw new Refused("refused.change-two-objects").at("systemId");
		}
		return this;
	}

}
