package se.isms.rules;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import se.isms.core.asset.ProcessFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueTests {

	private static final UUID UNIT = UUID.randomUUID();

	@Test
	void judgesFactsWithoutSpring() {
		var process = new ProcessFact(UUID.randomUUID(), 0, UNIT, "Lön", 4, true, false);
		var unknown = new ProcessFact(UUID.randomUUID(), 0, UNIT, "Diarium", null, true, false);

		var evaluation = new DroolsEvaluator().evaluate(Facts.of(process, unknown), Policy.standard(),
				AsOf.endOf(LocalDate.of(2026, 11, 22)));

		assertThat(evaluation.findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.key().rule()).isEqualTo("KP-01");
			assertThat(finding.reason()).isEqualTo("MISSING");
			assertThat(finding.facts()).containsEntry("criticality", "4");
		});
		assertThat(evaluation.total("KP-01").notEvaluated()).isOne();
	}

}
