package se.isms.rules.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.LocalRule;
import se.isms.rules.Components;
import se.isms.rules.Rule;
import se.isms.rules.Terms;
import se.isms.rules.Verdicts;

/** The rules of a municipality's own, as they judge in one evaluation. */
public final class OwnRules {

	private final List<OwnRule<?>> rules;

	private OwnRules(List<OwnRule<?>> rules) {
		this.rules = rules;
	}

	/** Those that are about something that is still published. */
	public static OwnRules of(List<LocalRule> rules) {
		return new OwnRules(rules.stream()
			.<OwnRule<?>>flatMap(rule -> Publication.type(rule.subject()).map(type -> OwnRule.of(rule, type)).stream())
			.toList());
	}

	public Rule[] rules() {
		return this.rules.toArray(Rule[]::new);
	}

	/**
	 * Accounts are told apart by what the rules read of them: so few kinds of so many.
	 */
	public Map<Class<?>, Function<Fact, Object>> toldBy() {
		var names = new TreeSet<String>();
		this.rules.stream().filter(rule -> rule.isAbout(AccountFact.class)).map(OwnRule::reads).forEach(names::addAll);
		return Map.of(AccountFact.class, account -> values(account, names));
	}

	/** What they say of the facts. */
	public Verdicts fire(Facts facts, Terms terms) {
		var verdicts = new Verdicts();
		this.rules.forEach(rule -> rule.fire(facts, terms, verdicts));
		return verdicts;
	}

	private static Object values(Fact fact, Collection<String> names) {
		var values = new ArrayList<Object>();
		names.forEach(name -> values.add(Components.value(fact, name)));
		return values;
	}

}
