package se.isms.rules.example;

import java.util.UUID;

import se.isms.core.evaluation.ExceptionFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Exceptions. */
public final class ExceptionExamples {

	private ExceptionExamples() {
	}

	/** From a finding that nothing is known of. */
	public static Example<ExceptionFact> exception() {
		return Example.like(new ExceptionFact(Example.id(), 1, DEPARTMENT, "KP-02 Hemtjänst", new UUID(9, 9),
				TODAY.plusMonths(3), true, true, 0, false));
	}

}
