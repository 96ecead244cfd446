package se.isms.rules;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Severity;

/** What a fired rule said of a subject, before anybody asked whether it applies. */
public record Verdict(Rule rule, Fact subject, Severity severity, String reason, List<String> arguments) {

	/** The reason for a date that counts as missing: there is none, or it is to come. */
	public static String absence(@Nullable LocalDate date) {
		return (date == null) ? "MISSING" : "FUTURE_DATE";
	}

}
