package se.isms.core.evaluation;

import java.time.LocalDate;

/**
 * The thresholds that a municipality has decided, each time as a whole.
 *
 * @param version 0 until something is decided, then one more for each decision
 */
public record ParameterSet(int version, LocalDate validFrom, String author, String reason, Parameters parameters) {

	static final ParameterSet STANDARD = new ParameterSet(0, LocalDate.EPOCH, "", "", Parameters.standard());

}
