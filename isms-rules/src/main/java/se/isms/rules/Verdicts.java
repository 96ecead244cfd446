package se.isms.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import se.isms.core.evaluation.Fact;

/** Collects what rules say and keeps the severest reason per rule and subject. */
public final class Verdicts {

	private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::severity)
		.thenComparing(Verdict::reason)
		.thenComparing(verdict -> String.join("|", verdict.arguments()));

	/** By the fact itself and not by what it holds, which is long to compare. */
	private final Map<Rule, Map<Fact, Verdict>> severest = new HashMap<>();

	public void add(Verdict verdict) {
		this.severest.computeIfAbsent(verdict.rule(), rule -> new IdentityHashMap<>())
			.merge(verdict.subject(), verdict, Verdicts::severer);
	}

	/** By subject: the same fact, not one that is equal. */
	Map<Fact, Verdict> of(Rule rule) {
		return Collections.unmodifiableMap(this.severest.getOrDefault(rule, Map.of()));
	}

	/**
	 * Equally severe reasons are ordered by name, so that the order of firing cannot
	 * matter.
	 */
	private static Verdict severer(Verdict one, Verdict other) {
		return (ORDER.compare(one, other) <= 0) ? one : other;
	}

}
