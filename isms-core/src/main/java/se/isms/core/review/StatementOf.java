package se.isms.core.review;

import java.util.Map;
import java.util.Optional;

/** Which input an indicator speaks to. */
final class StatementOf {

	private static final Map<String, Input> INPUTS = Map.ofEntries(Map.entry("K-01", Input.F),
			Map.entry("K-02", Input.F), Map.entry("K-03", Input.F), Map.entry("K-04", Input.D),
			Map.entry("K-05", Input.F), Map.entry("K-06", Input.F), Map.entry("K-07", Input.F),
			Map.entry("K-08", Input.D), Map.entry("K-09", Input.D), Map.entry("K-11", Input.D),
			Map.entry("K-13", Input.D), Map.entry("K-14", Input.D), Map.entry("K-15", Input.D),
			Map.entry("K-17", Input.D), Map.entry("K-19", Input.D), Map.entry("K-20", Input.D),
			Map.entry("K-21", Input.D), Map.entry("K-22", Input.D), Map.entry("K-23", Input.D),
			Map.entry("K-26", Input.D), Map.entry("N-ACT", Input.D), Map.entry("N-AUDIT", Input.D),
			Map.entry("N-PLAN", Input.F));

	private StatementOf() {
	}

	static Optional<Statement> indicator(String id) {
		return Optional.ofNullable(INPUTS.get(id)).map(input -> Statement.of(input, "statement." + id));
	}

}
