package se.isms.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import se.isms.core.evaluation.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static se.isms.rules.example.RiskExamples.risk;
import static se.isms.rules.risk.RiskRule.RA_11;

class VerdictsTests {

	private final Verdicts verdicts = new Verdicts();

	@Test
	void keepTheSeverestReason() {
		var risk = risk().build();
		var worst = RA_11.about(risk, Severity.BLOCKER, "Z");

		List.of(RA_11.about(risk, Severity.MAJOR, "A"), worst, RA_11.about(risk, Severity.MINOR, "B"))
			.forEach(this.verdicts::add);

		assertThat(this.verdicts.of(RA_11)).containsExactly(entry(risk, worst));
	}

	@Test
	void orderEquallySevereReasonsByWhatTheySay() {
		var risk = risk().build();
		var first = RA_11.about(risk, Severity.MAJOR, "A", 1);

		List.of(RA_11.about(risk, Severity.MAJOR, "B"), RA_11.about(risk, Severity.MAJOR, "A", 2), first)
			.forEach(this.verdicts::add);

		assertThat(this.verdicts.of(RA_11)).containsExactly(entry(risk, first));
	}

	@Test
	void keepSubjectsApart() {
		this.verdicts.add(RA_11.about(risk().build(), Severity.MAJOR, "A"));

		assertThat(this.verdicts.of(RA_11).get(risk().build())).isNull();
	}

}
