package se.isms.rules;

import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;

/**
 * A rule unit: the facts that the rules of one domain read, their thresholds, and where
 * they speak.
 */
public interface DomainRules extends RuleUnitData {

	/** The facts of this domain, put into its data sources. */
	void load(Facts facts);

	/** One of each kind: what a rule says of it holds for all that are like it. */
	static <F extends Fact> void load(Facts facts, Class<F> type, DataStore<? super F> store) {
		facts.crowd(type).kinds().forEach(store::add);
	}

}
