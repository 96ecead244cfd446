package se.isms.rules.review;

import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

import se.isms.core.evaluation.Facts;
import se.isms.core.review.InputFact;
import se.isms.core.review.ThemeFact;
import se.isms.rules.DomainRules;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** What the rules of the management's review read. */
public final class ReviewRules implements DomainRules {

	private final DataStore<InputFact> inputs = DataSource.createStore();

	private final DataStore<ThemeFact> themes = DataSource.createStore();

	private final Verdicts findings;

	private final Terms terms;

	public ReviewRules(Terms terms, Verdicts findings) {
		this.terms = terms;
		this.findings = findings;
	}

	@Override
	public void load(Facts facts) {
		DomainRules.load(facts, InputFact.class, this.inputs);
		DomainRules.load(facts, ThemeFact.class, this.themes);
	}

	public DataStore<InputFact> getInputs() {
		return this.inputs;
	}

	public DataStore<ThemeFact> getThemes() {
		return this.themes;
	}

	public Verdicts getFindings() {
		return this.findings;
	}

	public int getCount() {
		return this.terms.get("fo.count");
	}

	public int getMinScore() {
		return this.terms.get("fo.minScore");
	}

	/** Below this share, per cent, a theme is too little known to be ranked. */
	public int getKnownShare() {
		return 60;
	}

}
