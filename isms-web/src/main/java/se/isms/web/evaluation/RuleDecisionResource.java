package se.isms.web.evaluation;

import java.util.Map;

/**
 * What is decided on a rule.
 *
 * @param active whether it judges
 * @param thresholds those that it reads, by key; a day as the number of days since 1970
 */
record RuleDecisionResource(String rule, boolean active, Map<String, Integer> thresholds) {
}
