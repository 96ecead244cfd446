package se.isms.core.governance;

import java.time.LocalDate;
import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * How many of a department have completed a training programme.
 */
public record TrainingFact(UUID id, UUID unitId, String label, String programme, LocalDate launchedOn, int months,
		int completed, int population) implements Fact {

	public int share() {
		return (this.population == 0) ? 0 : (int) (100L * this.completed / this.population);
	}

}
