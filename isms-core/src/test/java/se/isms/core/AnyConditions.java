package se.isms.core;

import java.util.List;

import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.shared.Refused;

/** Where no rules are: reads every condition over processes but one. */
public final class AnyConditions implements Conditions {

	/** The one that cannot be read. */
	public static final String UNREADABLE = "process.";

	@Override
	public List<Published> published() {
		return List.of(new Published("Process", "process", List.of(new Field("criticality", Kind.NUMBER))));
	}

	@Override
	public List<Known> known(String subject, Facts facts) {
		return List.of();
	}

	@Override
	public void check(LocalRule rule) {
		if (rule.condition().equals(UNREADABLE)) {
			throw new Refused("refused.condition-unread", UNREADABLE.length(), "").at("condition");
		}
	}

}
