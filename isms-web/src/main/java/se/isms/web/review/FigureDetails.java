package se.isms.web.review;

import java.time.Instant;
import java.util.List;

import se.isms.web.evaluation.FindingResource;

/**
 * Where an indicator comes from.
 *
 * @param asOf when the review was compiled from the registers
 * @param rules what the rules behind it said then
 * @param findings what they found then, whatever has been mended since
 */
record FigureDetails(FigureResource figure, Instant asOf, List<RuleLine> rules, List<FindingResource> findings) {

	/** What a rule said of the municipality. */
	record RuleLine(String rule, String title, int pass, int fail, int notEvaluated, int exempted) {

	}

}
