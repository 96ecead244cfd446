package se.isms.core.evaluation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** How many subjects of a department got which outcome from a rule. */
public record Tally(String rule, @Nullable UUID unitId, int pass, int fail, int notApplicable, int notEvaluated,
		int exempted) {

	public static Tally none(String rule, @Nullable UUID unitId) {
		return new Tally(rule, unitId, 0, 0, 0, 0, 0);
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
