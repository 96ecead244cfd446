package se.isms.core.risk;

import se.isms.core.shared.Refused;

/** What the values of a matrix from the lowest to the highest are called. */
public record RiskLevel(int lowest, int highest, Words name, Tone tone) {

	/** How a level is coloured, besides its name. */
	public enum Tone {

		GREEN, YELLOW, ORANGE, RED;

		/** The colour of one of so many levels, the lowest first. */
		static Tone of(int place, int levels) {
			return (levels == 1) ? GREEN : values()[Math.round(place * (values().length - 1f) / (levels - 1))];
		}

	}

	public RiskLevel {
		if (lowest < 1 || highest < lowest || highest > RiskMatrix.GREATEST) {
			throw new Refused("refused.scale-level-bounds", lowest, highest, RiskMatrix.GREATEST).at("levels");
		}
		if (!name.complete()) {
			throw new Refused("refused.scale-level-name", lowest).at("levels");
		}
	}

	public boolean covers(int value) {
		return value >= this.lowest && value <= this.highest;
	}

}
