package se.isms.core.workshop;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How the votes on one question fell.
 *
 * @param counts how many chose each step, from step 1 on
 * @param names who chose each step, from step 1 on; empty where votes are anonymous
 */
public record Distribution(List<Integer> counts, List<List<String>> names) {

	/** Of anonymous votes. */
	public Distribution(List<Integer> counts) {
		this(counts, List.of());
	}

	/** Of votes on a scale with so many steps, and of those who stand for them. */
	static Distribution of(List<Ballot> ballots, ToIntFunction<Vote> question, int steps) {
		var votes = of(ballots.stream().map(ballot -> question.applyAsInt(ballot.vote())).toList(), steps);
		if (ballots.stream().allMatch(ballot -> ballot.by() == null)) {
			return votes;
		}
		return new Distribution(votes.counts,
				IntStream.rangeClosed(1, steps).mapToObj(step -> names(ballots, question, step)).toList());
	}

	private static List<String> names(List<Ballot> ballots, ToIntFunction<Vote> question, int step) {
		return ballots.stream()
			.filter(ballot -> ballot.by() != null && question.applyAsInt(ballot.vote()) == step)
			.map(ballot -> String.valueOf(ballot.by()))
			.toList();
	}

	/** Of anonymous votes on a scale with so many steps. */
	static Distribution of(List<Integer> votes, int steps) {
		return new Distribution(IntStream.rangeClosed(1, steps)
			.mapToObj(step -> (int) votes.stream().filter(vote -> vote == step).count())
			.toList());
	}

	/** How many voted. */
	public int votes() {
		return this.counts.stream().mapToInt(Integer::intValue).sum();
	}

	/** How many chose the step that most chose; 0 without votes. */
	public int most() {
		return this.counts.stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** The step in the middle; between two where as many chose higher as lower. */
	public double median() {
		return (nth((votes() + 1) / 2) + nth(votes() / 2 + 1)) / 2.0;
	}

	/** The lowest step that somebody chose; 0 without votes. */
	public int lowest() {
		return nth(1);
	}

	/** The highest step that somebody chose; 0 without votes. */
	public int highest() {
		return nth(votes());
	}

	/** Whether people are more than one step apart. */
	public boolean apart() {
		return highest() - lowest() > 1;
	}

	/**
	 * Whether a step is not what the middle of the votes says; both steps beside a middle
	 * between two are.
	 */
	public boolean differsFrom(int step) {
		return votes() > 0 && Math.abs(step - median()) >= 1;
	}

	/** The step to propose: the higher one of a middle between two. */
	public int proposed() {
		return (int) Math.ceil(median());
	}

	private int nth(int vote) {
		var passed = 0;
		for (var step = 1; step <= this.counts.size(); step++) {
			passed += this.counts.get(step - 1);
			if (vote >= 1 && passed >= vote) {
				return step;
			}
		}
		return 0;
	}

}
