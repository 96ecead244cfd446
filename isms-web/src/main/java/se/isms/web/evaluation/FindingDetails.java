package se.isms.web.evaluation;

import java.util.List;
import java.util.Map;

/**
 * Why a finding is one: the rule and where it comes from, the facts and thresholds it was
 * judged by.
 */
record FindingDetails(FindingResource finding, String advice, RuleResource rule, List<String> arguments,
		Map<String, String> facts, Map<String, String> parameters, int version) {
}
