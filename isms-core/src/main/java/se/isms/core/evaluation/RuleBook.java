package se.isms.core.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules that judge a municipality: those of the product, and its own. */
@Component
public class RuleBook {

	private final RuleCatalogue standard;

	private final Policies policies;

	RuleBook(RuleCatalogue standard, Policies policies) {
		this.standard = standard;
		this.policies = policies;
	}

	/** All of them as they stand now, in one statement. */
	@Transactional(readOnly = true)
	public RuleCatalogue catalogue() {
		return with(this.policies.localRules());
	}

	/** Those of the product, and these. */
	RuleCatalogue with(List<LocalRule> own) {
		return own.isEmpty() ? this.standard : new Both(this.standard, own);
	}

	/** Those of the product are known without asking the database. */
	@Transactional(readOnly = true)
	public Optional<RuleDefinition> rule(String id) {
		return about(id).rule(id);
	}

	@Transactional(readOnly = true)
	public String title(String rule, Locale language) {
		return about(rule).title(rule, language);
	}

	/** Whether it is a rule of the product that is off at first. */
	boolean isExtended(String rule) {
		return this.standard.rule(rule).map(RuleDefinition::extended).orElse(false);
	}

	/** A catalogue that knows this rule, if there is one. */
	@Transactional(readOnly = true)
	public RuleCatalogue about(String rule) {
		return Area.LOCAL.holds(rule) ? catalogue() : this.standard;
	}

	private record Both(List<RuleDefinition> rules, RuleCatalogue standard,
			Map<String, LocalRule> own) implements RuleCatalogue {

		Both(RuleCatalogue standard, List<LocalRule> own) {
			this(Stream.concat(standard.rules().stream(), own.stream().map(LocalRule::definition))
				.sorted(Comparator.comparing(RuleDefinition::id))
				.toList(), standard, own.stream().collect(Collectors.toMap(LocalRule::id, Function.identity())));
		}

		@Override
		public Optional<LocalRule> local(String rule) {
			return Optional.ofNullable(this.own.get(rule));
		}

		@Override
		public String title(String rule, Locale language) {
			return local(rule).map(LocalRule::title).orElseGet(() -> this.standard.title(rule, language));
		}

	}

}
