package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.annotation.Id;

import se.isms.core.shared.Refused;

/**
 * A check of whether a control exists and works, and what shows it. Never changed: a
 * mistake is followed by another check.
 */
public record ControlCheck(@Id UUID id, UUID controlId, Method method, LocalDate checkedOn, boolean works,
		String evidence) {

	/** How it was checked. */
	public enum Method {

		AUDIT, TEST, MEASUREMENT, EXERCISE, INSPECTION

	}

	ControlCheck asOf(LocalDate today) {
		if (this.checkedOn.isAfter(today)) {
			throw new Refused("refused.check-in-future", this.checkedOn).at("checkedOn");
		}
		if (this.evidence.isBlank()) {
			throw new Refused("refused.check-without-evidence");
		}
		return this;
	}

}
