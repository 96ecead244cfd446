package se.isms.web.continuity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Evaluator;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.Policy;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The plans of the sample show what rules find of plans, and what a good one is. */
@WebTest
class SamplePlansTests {

	private static final List<String> OF_SECTIONS = List.of("KP-04", "KP-14", "KP-15", "KP-16", "KP-17", "KP-18",
			"KP-20", "KP-21");

	private final List<FactSource> sources;

	private final Evaluator evaluator;

	private final PlatformTransactionManager transactions;

	private final Clock clock;

	@Autowired
	SamplePlansTests(List<FactSource> sources, Evaluator evaluator, PlatformTransactionManager transactions,
			Clock clock) {
		this.sources = sources;
		this.evaluator = evaluator;
		this.transactions = transactions;
		this.clock = clock;
	}

	@Test
	void eachRuleOfSectionsPassesSomeOfThemAndFindsOthers() {
		var asOf = new AsOf(this.clock.instant());
		var on = OF_SECTIONS.stream().collect(Collectors.toMap(Function.identity(), rule -> true));

		var evaluation = this.evaluator.evaluate(facts(asOf), new Policy(Parameters.standard(), on, List.of()), asOf);

		assertThat(OF_SECTIONS).allSatisfy(rule -> {
			assertThat(evaluation.total(rule).pass()).as(rule).isPositive();
			assertThat(evaluation.total(rule).fail()).as(rule).isPositive();
		});
		assertThat(reasons(evaluation)).as("found reasons").hasSizeGreaterThan(15);
	}

	private static Map<String, Long> reasons(Evaluation evaluation) {
		return evaluation.findings()
			.stream()
			.filter(found -> OF_SECTIONS.contains(found.key().rule()))
			.collect(Collectors.groupingBy(found -> found.key().rule() + " " + found.reason(), Collectors.counting()));
	}

	private Facts facts(AsOf asOf) {
		var facts = CurrentActor.as(Actor.system(SampleMunicipality.tenant(SampleSize.standard())),
				() -> new TransactionTemplate(this.transactions).execute(
						status -> this.sources.stream().<Fact>flatMap(source -> source.facts(asOf).stream()).toList()));
		return Facts.of(Objects.requireNonNull(facts));
	}

}
