package se.isms.rules;

import java.util.List;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Severity;

/** What a fired rule said of a subject, before anybody asked whether it applies. */
public record Verdict(Rule rule, Fact subject, Severity severity, String reason, List<String> arguments) {
}
