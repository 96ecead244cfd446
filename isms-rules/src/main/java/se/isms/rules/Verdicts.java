package se.isms.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.isms.core.evaluation.Fact;

/** Collects what rules say and keeps the severest reason per rule and subject. */
public final class Verdicts {

	private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::severity)
		.thenComparing(Verdict::reason)
		.thenComparing(verdict -> String.join("|", verdict.arguments()));

	private final Map<Key, Verdict> severest = new HashMap<>();

	public void add(Verdict verdict) {
		this.severest.merge(new Key(verdict.rule(), verdict.subject()), verdict, Verdicts::severer);
	}

	Optional<Verdict> of(Rule rule, Fact subject) {
		return Optional.ofNullable(this.severest.get(new Key(rule, subject)));
	}

	/**
	 * Equally severe reasons are ordered by name, so that the order of firing cannot
	 * matter.
	 */
	private static Verdict severer(Verdict one, Verdict other) {
		return (ORDER.compare(one, other) <= 0) ? one : other;
	}

	private record Key(Rule rule, Fact subject) {
	}

}
