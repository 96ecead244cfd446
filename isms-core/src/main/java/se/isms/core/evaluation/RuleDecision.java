package se.isms.core.evaluation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a municipality has decided about a rule that makes it judge otherwise than at
 * first: what whoever reads its findings has to know.
 *
 * @param about the subject of an exception; empty for a rule as a whole
 * @param author who decided
 * @param decidedOn the day of the decision
 * @param until the last day of an exception
 */
public record RuleDecision(String rule, Kind kind, String about, String reason, String author, LocalDate decidedOn,
		@Nullable LocalDate until) {

	/** What was decided. */
	public enum Kind {

		SWITCHED_OFF, SWITCHED_ON, EXCEPTION

	}

}
