package se.isms.core.evaluation;

/**
 * The areas of the heat map: the five groups of subjects, and what cuts across them, and
 * rules of one's own.
 */
public enum Area {

	RISK("RA"), CONTINUITY("KP"), TWO_FACTOR("MF"), ACCESS("BH"), INCIDENT("IN"), GOVERNANCE("TV"), REVIEW("LG"),
	FOCUS("FO"), LOCAL("LOK");

	private final String prefix;

	Area(String prefix) {
		this.prefix = prefix;
	}

	/** The id of a rule of this area. */
	String id(int number) {
		return "%s-%02d".formatted(this.prefix, number);
	}

	boolean holds(String rule) {
		return rule.startsWith(this.prefix + "-");
	}

	public static Area of(String rule) {
		for (var area : values()) {
			if (area.holds(rule)) {
				return area;
			}
		}
		throw new IllegalArgumentException("no area for rule " + rule);
	}

}
