package se.isms.core.evaluation;

/** The areas of the heat map: the five groups of subjects, and what cuts across them. */
public enum Area {

	RISK("RA"), CONTINUITY("KP"), TWO_FACTOR("MF"), ACCESS("BH"), INCIDENT("IN"), GOVERNANCE("TV"), REVIEW("LG"),
	FOCUS("FO");

	private final String prefix;

	Area(String prefix) {
		this.prefix = prefix;
	}

	public static Area of(String rule) {
		for (var area : values()) {
			if (rule.startsWith(area.prefix + "-")) {
				return area;
			}
		}
		throw new IllegalArgumentException("no area for rule " + rule);
	}

}
