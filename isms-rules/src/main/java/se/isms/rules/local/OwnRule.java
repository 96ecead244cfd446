package se.isms.rules.local;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.cel.common.CelValidationException;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Step;
import se.isms.rules.Rule;
import se.isms.rules.RuleSpec;
import se.isms.rules.Subject;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/**
 * A rule of a municipality's own in one evaluation: asked once of each kind of facts.
 *
 * @param <F> what it is about
 */
final class OwnRule<F extends Fact> implements Rule {

	/** The reason of every finding: that the condition holds. */
	static final String REASON = "LOCAL";

	/** Accounts are many: their findings are told by the department. */
	private static final Class<?> FOLDED = AccountFact.class;

	private final LocalRule rule;

	private final Class<F> type;

	/** To which of them it applies; none where to all. */
	private final @Nullable Condition applies;

	/** None where what it reads is no longer there: then nobody can judge by it. */
	private final @Nullable Condition condition;

	/** What became of facts of which nobody asked whether they pass. */
	private final Map<Fact, Step> undecided = new IdentityHashMap<>();

	private final Set<String> reads;

	/** Asked for each kind of facts. */
	private final RuleSpec spec;

	private OwnRule(LocalRule rule, Class<F> type, @Nullable Condition applies, @Nullable Condition condition) {
		this.rule = rule;
		this.type = type;
		this.applies = applies;
		this.condition = condition;
		this.reads = Stream.of(applies, condition)
			.flatMap(Stream::ofNullable)
			.flatMap(one -> one.reads().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		this.spec = specified();
	}

	static <F extends Fact> OwnRule<F> of(LocalRule rule, Class<F> type) {
		var reader = ConditionReader.of(type);
		try {
			var applies = rule.applies().isEmpty() ? null : reader.read(rule.applies());
			return new OwnRule<>(rule, type, applies, reader.read(rule.condition()));
		}
		catch (CelValidationException ex) {
			return new OwnRule<>(rule, type, null, null);
		}
	}

	@Override
	public String name() {
		return this.rule.id();
	}

	@Override
	public RuleSpec spec() {
		return this.spec;
	}

	private RuleSpec specified() {
		var definition = this.rule.definition();
		var specified = RuleSpec.rule(this.rule.theme(), this.rule.severity())
			.judging(Subject.each(this.type)
				.when((fact, terms) -> this.undecided.get(fact) != Step.NOT_ABOUT_IT)
				.hindered((fact, terms) -> this.undecided.get(fact))
				.showing(this.reads.stream().filter(name -> !name.equals("label")).toArray(String[]::new)))
			.after(definition.norms().toArray(Norm[]::new));
		return (this.type == FOLDED) ? specified.isFolded() : specified;
	}

	boolean isAbout(Class<? extends Fact> asked) {
		return this.type == asked;
	}

	/** The facts that its conditions read, by name. */
	Set<String> reads() {
		return this.reads;
	}

	/** Asks its conditions of one of each kind. */
	void fire(Facts facts, Terms terms, Verdicts verdicts) {
		for (var fact : facts.crowd(this.type).kinds()) {
			var step = ask(fact, terms);
			if (step == Step.FAILED) {
				verdicts.add(about(fact, this.rule.severity(), REASON, this.rule.says(), this.rule.version()));
			}
			else if (step != Step.PASSED) {
				this.undecided.put(fact, step);
			}
		}
	}

	private Step ask(Fact fact, Terms terms) {
		if (this.condition == null) {
			return Step.UNREAD;
		}
		var applies = (this.applies != null) ? this.applies.ask(fact, terms) : Answer.YES;
		if (applies == Answer.NO) {
			return Step.NOT_ABOUT_IT;
		}
		return (applies == Answer.YES) ? step(this.condition.ask(fact, terms)) : step(applies);
	}

	private static Step step(Answer answer) {
		return switch (answer) {
			case YES -> Step.FAILED;
			case NO -> Step.PASSED;
			case UNKNOWN -> Step.NOT_KNOWN;
			case STOPPED -> Step.STOPPED;
		};
	}

}
