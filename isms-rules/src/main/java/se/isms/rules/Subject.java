package se.isms.rules;

import java.util.List;
import java.util.function.BiPredicate;

import se.isms.core.evaluation.Fact;

/**
 * A type of subjects that a rule judges: to which of them it applies, what it needs to
 * know of them, and which of their facts it shows.
 */
public record Subject<F extends Fact>(Class<F> type, BiPredicate<F, Terms> applies, BiPredicate<F, Terms> needs,
		List<String> shows) {

	public static <F extends Fact> Subject<F> each(Class<F> type) {
		return new Subject<>(type, (fact, terms) -> true, (fact, terms) -> true, List.of());
	}

	/** The rule is not about the others. */
	public Subject<F> when(BiPredicate<F, Terms> condition) {
		return new Subject<>(this.type, condition, this.needs, this.shows);
	}

	/** Without this nobody can judge: the outcome is NOT_EVALUATED. */
	public Subject<F> needing(BiPredicate<F, Terms> condition) {
		return new Subject<>(this.type, this.applies, condition, this.shows);
	}

	/** Names of record components that "Varför?" lists. */
	public Subject<F> showing(String... components) {
		return new Subject<>(this.type, this.applies, this.needs, List.of(components));
	}

	String name() {
		return this.type.getSimpleName().replace("Fact", "");
	}

	boolean appliesTo(Fact fact, Terms terms) {
		return this.applies.test(this.type.cast(fact), terms);
	}

	boolean isJudgeable(Fact fact, Terms terms) {
		return this.needs.test(this.type.cast(fact), terms);
	}

}
