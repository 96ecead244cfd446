package se.isms.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Step;
import se.isms.core.shared.Dates;

/**
 * A type of subjects that a rule judges: to which of them it applies, what hinders it
 * from judging them, and which of their facts it shows.
 *
 * @param happened when an event happened, so that no later law judges it
 * @param statute the one law this type stands on, where the rule's others do not carry it
 */
public record Subject<F extends Fact>(Class<F> type, BiPredicate<F, Terms> applies,
		BiFunction<F, Terms, @Nullable Step> hinders, List<String> shows, Function<F, @Nullable Instant> happened,
		@Nullable Norm statute) {

	private static final BiPredicate<?, Terms> ALL = (fact, terms) -> true;

	private static final BiFunction<?, Terms, @Nullable Step> NOTHING = (fact, terms) -> null;

	public static <F extends Fact> Subject<F> each(Class<F> type) {
		return new Subject<>(type, all(), nothing(), List.of(), fact -> null, null);
	}

	/** The rule is not about the others, as the text that begins with applies says. */
	public Subject<F> when(BiPredicate<F, Terms> condition) {
		return new Subject<>(this.type, condition, this.hinders, this.shows, this.happened, this.statute);
	}

	/**
	 * Without this nobody can judge, as the text that begins with needs says: the outcome
	 * is NOT_EVALUATED.
	 */
	public Subject<F> needing(BiPredicate<F, Terms> condition) {
		return hindered((fact, terms) -> condition.test(fact, terms) ? null : Step.NOT_KNOWN);
	}

	/** Where there is a step, it decides, and nobody judges. */
	public Subject<F> hindered(BiFunction<F, Terms, @Nullable Step> hindrance) {
		return new Subject<>(this.type, this.applies, hindrance, this.shows, this.happened, this.statute);
	}

	/** Names of record components that "Varför?" lists. */
	public Subject<F> showing(String... components) {
		return new Subject<>(this.type, this.applies, this.hinders, List.of(components), this.happened, this.statute);
	}

	/** An event is judged by what was in force when it happened. */
	public Subject<F> happening(Function<F, @Nullable Instant> moment) {
		return new Subject<>(this.type, this.applies, this.hinders, this.shows, moment, this.statute);
	}

	/**
	 * Judged by this statute alone: not before it is in force, and without exceptions.
	 */
	public Subject<F> by(Norm law) {
		return new Subject<>(this.type, this.applies, this.hinders, this.shows, this.happened, law);
	}

	/** Whether the rule is about some of this type only. */
	boolean isConditional() {
		return this.applies != ALL;
	}

	/** Whether it can happen that nobody can judge. */
	boolean isDemanding() {
		return this.hinders != NOTHING;
	}

	String name() {
		return this.type.getSimpleName().replace("Fact", "");
	}

	boolean appliesTo(Fact fact, Terms terms) {
		return this.applies.test(this.type.cast(fact), terms);
	}

	@Nullable Step hindrance(Fact fact, Terms terms) {
		return this.hinders.apply(this.type.cast(fact), terms);
	}

	/**
	 * The day whose law counts: of the event, or of the judgement where there is none.
	 */
	LocalDate judgedOn(Fact fact, LocalDate today) {
		var moment = this.happened.apply(this.type.cast(fact));
		return (moment != null) ? moment.atZone(Dates.ZONE).toLocalDate() : today;
	}

	@SuppressWarnings("unchecked")
	private static <F extends Fact> BiFunction<F, Terms, @Nullable Step> nothing() {
		return (BiFunction<F, Terms, @Nullable Step>) NOTHING;
	}

	@SuppressWarnings("unchecked")
	private static <F extends Fact> BiPredicate<F, Terms> all() {
		return (BiPredicate<F, Terms>) ALL;
	}

}
