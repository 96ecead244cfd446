package se.isms.rules.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.cel.common.CelErrorCode;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.shared.Dates;
import se.isms.rules.Components;
import se.isms.rules.Terms;

/**
 * A condition that is ready to be asked.
 *
 * @param variable how it calls the fact
 * @param reads the facts that it reads, by name
 */
record Condition(CelRuntime.Program program, String variable, Set<String> reads) {

	Answer ask(Fact fact, Terms terms) {
		try {
			return Boolean.TRUE.equals(this.program.eval(known(fact, terms))) ? Answer.YES : Answer.NO;
		}
		catch (CelEvaluationException ex) {
			return (ex.getErrorCode() == CelErrorCode.ITERATION_BUDGET_EXCEEDED) ? Answer.STOPPED : Answer.UNKNOWN;
		}
	}

	/** What is not known is left out, so that nothing can be concluded from it. */
	private Map<String, Object> known(Fact fact, Terms terms) {
		var values = new HashMap<String, Object>();
		this.reads.forEach(name -> {
			var value = value(Components.value(fact, name));
			if (value != null) {
				values.put(name, value);
			}
		});
		return Map.of(this.variable, values, "today", start(terms.today()), "now", terms.now());
	}

	private static @Nullable Object value(@Nullable Object value) {
		if (value instanceof Integer number) {
			return number.longValue();
		}
		return (value instanceof LocalDate day) ? start(day) : value;
	}

	static Instant start(LocalDate day) {
		return day.atStartOfDay(Dates.ZONE).toInstant();
	}

}
