package se.isms.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Norm;
import se.isms.core.shared.Dates;

/**
 * A type of subjects that a rule judges: to which of them it applies, what it needs to
 * know of them, and which of their facts it shows.
 *
 * @param happened when an event happened, so that no later law judges it
 * @param statute the one law this type stands on, where the rule's others do not carry it
 */
public record Subject<F extends Fact>(Class<F> type, BiPredicate<F, Terms> applies, BiPredicate<F, Terms> needs,
		List<String> shows, Function<F, @Nullable Instant> happened, @Nullable Norm statute) {

	private static final BiPredicate<?, Terms> ALL = (fact, terms) -> true;

	public static <F extends Fact> Subject<F> each(Class<F> type) {
		return new Subject<>(type, all(), all(), List.of(), fact -> null, null);
	}

	/** The rule is not about the others, as the text that begins with applies says. */
	public Subject<F> when(BiPredicate<F, Terms> condition) {
		return new Subject<>(this.type, condition, this.needs, this.shows, this.happened, this.statute);
	}

	/**
	 * Without this nobody can judge, as the text that begins with needs says: the outcome
	 * is NOT_EVALUATED.
	 */
	public Subject<F> needing(BiPredicate<F, Terms> condition) {
		return new Subject<>(this.type, this.applies, condition, this.shows, this.happened, this.statute);
	}

	/** Names of record components that "Varför?" lists. */
	public Subject<F> showing(String... components) {
		return new Subject<>(this.type, this.applies, this.needs, List.of(components), this.happened, this.statute);
	}

	/** An event is judged by what was in force when it happened. */
	public Subject<F> happening(Function<F, @Nullable Instant> moment) {
		return new Subject<>(this.type, this.applies, this.needs, this.shows, moment, this.statute);
	}

	/**
	 * Judged by this statute alone: not before it is in force, and without exceptions.
	 */
	public Subject<F> by(Norm law) {
		return new Subject<>(this.type, this.applies, this.needs, this.shows, this.happened, law);
	}

	/** Whether the rule is about some of this type only. */
	boolean isConditional() {
		return this.applies != ALL;
	}

	/** Whether it can happen that nobody can judge. */
	boolean isDemanding() {
		return this.needs != ALL;
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

	/**
	 * The day whose law counts: of the event, or of the judgement where there is none.
	 */
	LocalDate judgedOn(Fact fact, LocalDate today) {
		var moment = this.happened.apply(this.type.cast(fact));
		return (moment != null) ? moment.atZone(Dates.ZONE).toLocalDate() : today;
	}

	@SuppressWarnings("unchecked")
	private static <F extends Fact> BiPredicate<F, Terms> all() {
		return (BiPredicate<F, Terms>) ALL;
	}

}
