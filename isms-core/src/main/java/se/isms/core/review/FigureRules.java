package se.isms.core.review;

import java.util.List;
import java.util.Map;

/** The rules whose findings stand behind an indicator. */
public final class FigureRules {

	private static final Map<String, List<String>> RULES = Map.ofEntries(Map.entry("K-01", List.of("RA-01")),
			Map.entry("K-02", List.of("RA-01")), Map.entry("K-03", List.of("RA-06")),
			Map.entry("K-04", List.of("RA-10")),
			Map.entry("K-05",
					List.of("KP-01", "KP-02", "KP-04", "KP-05", "KP-06", "KP-08", "KP-09", "KP-10", "KP-11", "KP-12",
							"KP-13", "KP-15", "KP-16", "KP-22")),
			Map.entry("K-06", List.of("KP-22")), Map.entry("K-07", List.of("KP-01")),
			Map.entry("K-08", List.of("MF-01")), Map.entry("K-09", List.of("MF-02")),
			Map.entry("K-11", List.of("BH-01")), Map.entry("K-13", List.of("BH-04", "BH-05")),
			Map.entry("K-14", List.of("IN-01", "IN-12")),
			Map.entry("K-15", List.of("IN-03", "IN-04", "IN-05", "IN-06")), Map.entry("K-17", List.of("IN-10")),
			Map.entry("K-20", List.of("TV-06")), Map.entry("K-21", List.of("TV-06")),
			Map.entry("K-22", List.of("TV-01")), Map.entry("K-23", List.of("TV-08")),
			Map.entry("K-26", List.of("TV-12")), Map.entry("N-AUDIT", List.of("TV-03")),
			Map.entry("N-EX", List.of("KP-22")), Map.entry("N-ACC", List.of("RA-06")),
			Map.entry("N-PLAN", List.of("KP-01")));

	private FigureRules() {
	}

	/** The rules behind an indicator; none where it is only a count. */
	public static List<String> of(String indicator) {
		return RULES.getOrDefault(indicator, List.of());
	}

}
