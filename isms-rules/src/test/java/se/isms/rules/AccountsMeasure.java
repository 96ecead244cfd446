package se.isms.rules;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Facts;
import se.isms.rules.example.Example;

/**
 * Measures the rules of accounts against a plain loop that finds the same, for
 * docs/benchmarks.md: run it with -Xmx512m, so that it fails where it needs more.
 */
public final class AccountsMeasure {

	private static final int ACCOUNTS = 1_000_000;

	private static final int WARM = 8;

	private static final int RUNS = 15;

	private static final AsOf TODAY = AsOf.endOf(Example.TODAY);

	private AccountsMeasure() {
	}

	public static void main(String[] arguments) {
		var out = System.out;
		var directory = ManyAccounts.of(ACCOUNTS, 7);
		var rules = new DroolsEvaluator();
		Function<Facts, Evaluation> engine = facts -> rules.evaluate(facts, AccountsByHand.policy(), TODAY);
		Function<Facts, Evaluation> loop = facts -> AccountsByHand.evaluate(facts, TODAY);
		same(directory, engine, loop, out);
		var engines = new ArrayList<Double>();
		var loops = new ArrayList<Double>();
		for (int run = -WARM; run < RUNS; run++) {
			var fast = milliseconds(directory, loop);
			var judged = milliseconds(directory, engine);
			if (run >= 0) {
				loops.add(fast);
				engines.add(judged);
			}
		}
		out.printf("plain loop %s ms, rules %s ms, joins in both%n", spread(loops), spread(engines));
	}

	private static double milliseconds(ManyAccounts directory, Function<Facts, Evaluation> judge) {
		long before = System.nanoTime();
		var evaluation = judge.apply(directory.facts());
		long after = System.nanoTime();
		if (evaluation.findings().isEmpty()) {
			throw new IllegalStateException("nothing was found");
		}
		return (after - before) / 1e6;
	}

	private static void same(ManyAccounts directory, Function<Facts, Evaluation> engine,
			Function<Facts, Evaluation> loop, PrintStream out) {
		var facts = directory.facts();
		var judged = AccountsByHand.of(engine.apply(facts));
		if (!judged.equals(loop.apply(facts))) {
			throw new IllegalStateException("the rules and the loop differ");
		}
		out.printf("%d accounts, %d findings, at most %d MB%n", facts.of(AccountFact.class).size(),
				judged.findings().size(), Runtime.getRuntime().maxMemory() >> 20);
	}

	private static String spread(List<Double> values) {
		var sorted = values.stream().sorted().toList();
		return "%.0f (%.0f to %.0f)".formatted(sorted.get(sorted.size() / 2), sorted.get(0),
				sorted.get(sorted.size() - 1));
	}

}
