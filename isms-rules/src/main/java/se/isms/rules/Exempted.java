package se.isms.rules;

import java.util.UUID;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.RuleException;

/** What an exception from a rule is about. */
record Exempted(UUID subject, String discriminator) {

	static Exempted of(RuleException exception) {
		return new Exempted(exception.subjectId(), exception.discriminator());
	}

	static Exempted of(Fact fact) {
		return new Exempted(fact.id(), fact.discriminator());
	}

}
