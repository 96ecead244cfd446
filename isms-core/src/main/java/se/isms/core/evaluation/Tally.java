package se.isms.core.evaluation;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How many subjects of a department got which outcome from a rule. */
public record Tally(String rule, @Nullable UUID unitId, int pass, int fail, int notApplicable, int notEvaluated,
		int exempted) {

	public static Tally none(String rule, @Nullable UUID unitId) {
		return new Tally(rule, unitId, 0, 0, 0, 0, 0);
	}

	/** The outcomes of a rule over all departments. */
	public static Tally total(List<Tally> tallies, String rule) {
		return tallies.stream().filter(tally -> tally.rule().equals(rule)).reduce(none(rule, null), Tally::plus);
	}

	/** Those that could be judged: the denominator of every share. */
	public int evaluated() {
		return this.pass + this.fail + this.exempted;
	}

	public int applicable() {
		return evaluated() + this.notEvaluated;
	}

	public Tally plus(Tally other) {
		return new Tally(this.rule, this.unitId, this.pass + other.pass, this.fail + other.fail,
				this.notApplicable + other.notApplicable, this.notEvaluated + other.notEvaluated,
				this.exempted + other.exempted);
	}

}
