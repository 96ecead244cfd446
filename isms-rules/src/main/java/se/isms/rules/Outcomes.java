package se.isms.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Crowd;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Outcome;
import se.isms.core.evaluation.Tally;

/**
 * The outcomes of one rule for all subjects of one type. Each kind was judged once; one
 * pass over the subjects counts them and gathers those that fail.
 */
final class Outcomes<F extends Fact> {

	private final Rule rule;

	private final Subject<F> subject;

	private final Crowd<F> crowd;

	private final Map<String, String> thresholds;

	/** By department and outcome. */
	private final int[][] counts;

	private final List<Finding> findings = new ArrayList<>();

	Outcomes(Rule rule, Subject<F> subject, Crowd<F> crowd, Map<String, String> thresholds) {
		this.rule = rule;
		this.subject = subject;
		this.crowd = crowd;
		this.thresholds = thresholds;
		this.counts = new int[crowd.units().size()][Outcome.values().length];
	}

	/** What each kind was judged as, in the order of kinds, and whom exceptions cover. */
	Outcomes<F> of(Judged[] kinds, Set<Exempted> exempted) {
		var fold = this.rule.spec().folded() ? new Fold(this.rule, this.subject, kinds, this.crowd.units()) : null;
		var outcomes = ordinals(kinds);
		int size = this.crowd.facts().size();
		for (int i = 0; i < size; i++) {
			int kind = this.crowd.kindOf(i);
			int outcome = outcomes[kind];
			if (outcome == Outcome.FAIL.ordinal()) {
				outcome = fail(i, kinds[kind], exempted, fold).ordinal();
			}
			this.counts[this.crowd.unitOf(i)][outcome]++;
		}
		if (fold != null) {
			this.findings.addAll(fold.findings(this.thresholds));
		}
		return this;
	}

	/** Numbers of a byte, so that the outcomes of all kinds lie close to each other. */
	private static byte[] ordinals(Judged[] kinds) {
		var ordinals = new byte[kinds.length];
		for (int kind = 0; kind < kinds.length; kind++) {
			ordinals[kind] = (byte) kinds[kind].outcome().ordinal();
		}
		return ordinals;
	}

	private Outcome fail(int place, Judged kind, Set<Exempted> exempted, @Nullable Fold fold) {
		var fact = this.crowd.facts().get(place);
		var outcome = kind.stepFor(fact, exempted).outcome();
		if (outcome == Outcome.FAIL && fold != null) {
			fold.add(this.crowd.unitOf(place), this.crowd.kindOf(place));
		}
		else if (outcome == Outcome.FAIL) {
			this.findings.add(kind.findingOf(fact, this.thresholds));
		}
		return outcome;
	}

	List<Finding> findings() {
		return this.findings;
	}

	List<Tally> tallies() {
		return IntStream.range(0, this.counts.length).mapToObj(this::tally).toList();
	}

	private Tally tally(int unit) {
		var count = this.counts[unit];
		return new Tally(this.rule.id(), this.crowd.units().get(unit), count[Outcome.PASS.ordinal()],
				count[Outcome.FAIL.ordinal()], count[Outcome.NOT_APPLICABLE.ordinal()],
				count[Outcome.NOT_EVALUATED.ordinal()], count[Outcome.EXEMPTED.ordinal()]);
	}

}
