package se.isms.rules.example;

import se.isms.core.review.InputFact;
import se.isms.core.review.ThemeFact;

/** Inputs and themes of the management's review. */
public final class ReviewExamples {

	private ReviewExamples() {
	}

	public static Example<InputFact> input() {
		return Example.like(new InputFact(Example.id(), null, "c) Förändrade behov", 2, false));
	}

	public static Example<ThemeFact> theme() {
		return Example.like(new ThemeFact(Example.id(), null, "KNOWLEDGE", 10, 0, false, 7, 95));
	}

}
