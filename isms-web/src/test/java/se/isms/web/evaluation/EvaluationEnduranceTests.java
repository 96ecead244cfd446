package se.isms.web.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Policy;
import se.isms.core.evaluation.RuleChange;
import se.isms.core.evaluation.RuleRun;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long an evaluation of the sample takes: figures for docs/benchmarks.md. What is
 * asserted is what came of it, not the time.
 */
@WebTest
@Tag("endurance")
class EvaluationEnduranceTests {

	private static final int RUNS = 30;

	private final Evaluations evaluations;

	private final Evaluator evaluator;

	private final Clock clock;

	private final List<String> figures = new ArrayList<>();

	@Autowired
	EvaluationEnduranceTests(Evaluations evaluations, Evaluator evaluator, Clock clock) {
		this.evaluations = evaluations;
		this.evaluator = evaluator;
		this.clock = clock;
	}

	@Test
	void sampleIsJudgedTriedOutAndStored() throws IOException {
		var asOf = new AsOf(this.clock.instant());
		var run = acting(() -> this.evaluations.run(UUID.randomUUID(), asOf));
		var expected = this.evaluator.evaluate(run.facts(), Policy.standard(), asOf);

		var judged = measure("all rules of the product in the engine, " + run.facts().size() + " facts",
				() -> this.evaluator.evaluate(run.facts(), Policy.standard(), asOf));
		var stored = measure("facts read, judged and findings stored",
				() -> acting(() -> this.evaluations.run(UUID.randomUUID(), asOf)));
		var wider = new RuleChange("KP-01", true, Map.of("kp.critical", 2));
		var differences = measure("what another threshold would find",
				() -> acting(() -> this.evaluations.whatIf(wider)));

		assertThat(judged).hasSize(RUNS).containsOnly(expected);
		assertThat(stored).extracting(RuleRun::evaluation)
			.extracting(Evaluation::findings)
			.hasSize(RUNS)
			.allSatisfy(findings -> assertThat(findings).isEqualTo(run.evaluation().findings()));
		assertThat(differences).hasSize(RUNS).allSatisfy(difference -> assertThat(difference.appearing()).isNotEmpty());
		Files.writeString(Path.of("target/evaluation-figures.txt"), String.join("\n", this.figures) + "\n");
	}

	/** As many times to warm up as are counted. */
	private <T> List<T> measure(String what, Supplier<T> work) {
		for (var warm = 0; warm < RUNS; warm++) {
			assertThat(work.get()).isNotNull();
		}
		var results = new ArrayList<T>();
		var took = new ArrayList<Long>();
		for (var counted = 0; counted < RUNS; counted++) {
			var began = System.nanoTime();
			results.add(work.get());
			took.add((System.nanoTime() - began) / 1_000_000);
		}
		Collections.sort(took);
		this.figures.add("%s: %d (%d to %d) ms".formatted(what, took.get(RUNS / 2), took.get(0), took.get(RUNS - 1)));
		return results;
	}

	private static <T> T acting(Supplier<T> work) {
		return CurrentActor.as(Actor.system(SampleMunicipality.tenant(SampleSize.standard())), work);
	}

}
