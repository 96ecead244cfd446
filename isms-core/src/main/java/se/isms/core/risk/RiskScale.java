package se.isms.core.risk;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Refused;

/**
 * A version of a scale. What was rated on it stays comparable, so it is never changed: a
 * new version is made and the old one retired.
 *
 * @param key what the versions of one scale share
 * @param number of the version, from 1
 */
public record RiskScale(UUID id, UUID key, int number, ScaleDefinition definition, LocalDate madeOn,
		@Nullable LocalDate retiredOn, int version) {

	/** Whether a new analysis may use it. */
	public boolean usable() {
		return this.retiredOn == null;
	}

	RiskScale retire(LocalDate today) {
		if (this.retiredOn != null) {
			throw new Refused("refused.scale-retired", this.definition.name(), this.retiredOn);
		}
		return new RiskScale(this.id, this.key, this.number, this.definition, this.madeOn, today, this.version + 1);
	}

}
