package se.isms.core.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Rules that a municipality makes itself. Each decision is a version that stays, with who
 * decided it and why; a rule that is no longer wanted is switched off as any other.
 */
@Service
public class LocalRuleRegister {

	/** No rule of one's own stops an adoption. */
	public static final Set<Severity> SEVERITIES = EnumSet.complementOf(EnumSet.of(Severity.BLOCKER));

	/** Characters of a condition. */
	public static final int LONGEST = 1000;

	private final Policies policies;

	private final Conditions conditions;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	LocalRuleRegister(Policies policies, Conditions conditions, JdbcClient db, Trail trail, Clock clock) {
		this.policies = policies;
		this.conditions = conditions;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** As it was decided last. */
	@Transactional(readOnly = true)
	public LocalRule rule(String id) {
		return this.policies.localRules()
			.stream()
			.filter(rule -> rule.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	/**
	 * @throws Refused at the field that stops the rule from being decided, or tried out
	 */
	public void check(LocalRule rule) {
		stated(rule.title(), "title");
		stated(rule.says(), "says");
		stated(rule.advice(), "advice");
		if (!SEVERITIES.contains(rule.severity())) {
			throw new Refused("refused.local-blocker").at("severity");
		}
		if (this.conditions.published(rule.subject()).isEmpty()) {
			throw new Refused("refused.local-subject").at("subject");
		}
		stated(rule.condition(), "condition");
		within(rule.applies(), "applies");
		within(rule.condition(), "condition");
		this.conditions.check(rule);
	}

	/**
	 * Decides on a new rule, or on a new version of one, from today on.
	 * @param rule with the version that was looked at; 0 for a new one
	 * @return the id of the rule
	 * @throws Refused where something of it is missing, its condition cannot be read, or
	 * nothing is changed
	 */
	@Transactional
	public String decide(LocalRule rule, String reason) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = (rule.version() > 0) ? rule(rule.id()) : null;
		var after = next(rule, before);
		check(after);
		stated(reason, "reason");
		if (before != null && told(before).equals(told(after))) {
			throw new Refused("refused.nothing-decided");
		}
		keep(after, reason.strip());
		var words = told(after);
		words.put("reason", reason.strip());
		this.trail.record("decide", "rule", PolicyRegister.subject(after.id()), (before != null) ? told(before) : null,
				words);
		return after.id();
	}

	private LocalRule next(LocalRule rule, @Nullable LocalRule before) {
		if (before != null && before.version() != rule.version()) {
			throw stale(before);
		}
		var id = (before != null) ? before.id() : Area.LOCAL.id(count() + 1);
		var subject = (before != null) ? before.subject() : rule.subject();
		return new LocalRule(id, rule.version() + 1, rule.title().strip(), rule.says().strip(), rule.advice().strip(),
				rule.source().strip(), rule.theme(), rule.severity(), subject, rule.applies().strip(),
				rule.condition().strip());
	}

	private int count() {
		return this.db.sql("select count(distinct id) from local_rule").query(Integer.class).single();
	}

	private void keep(LocalRule rule, String reason) {
		var kept = this.db.sql("""
				insert into local_rule (id, version, title, says, advice, source, theme, severity, subject, applies,
				       condition, valid_from, author, reason)
				values (:id, :version, :title, :says, :advice, :source, :theme, :severity, :subject, :applies,
				       :condition, :today, :author, :reason)
				on conflict do nothing
				""")
			.params(values(rule))
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.param("author", CurrentActor.get().name())
			.param("reason", reason)
			.update();
		if (kept == 0) {
			throw stale(rule);
		}
	}

	private static Map<String, Object> values(LocalRule rule) {
		var values = new LinkedHashMap<String, Object>(
				Map.of("id", rule.id(), "version", rule.version(), "subject", rule.subject()));
		told(rule).forEach((name, value) -> values.put(name, value.toString()));
		return values;
	}

	private static void stated(String text, String field) {
		if (text.isBlank()) {
			throw new Refused("refused.local-missing").at(field);
		}
	}

	private static void within(String text, String field) {
		if (text.length() > LONGEST) {
			throw new Refused("refused.local-longer", LONGEST, text.length()).at(field);
		}
	}

	private static Map<String, Object> told(LocalRule rule) {
		var told = new LinkedHashMap<String, Object>();
		told.put("title", rule.title());
		told.put("says", rule.says());
		told.put("advice", rule.advice());
		told.put("source", rule.source());
		told.put("theme", rule.theme());
		told.put("severity", rule.severity());
		told.put("applies", rule.applies());
		told.put("condition", rule.condition());
		return told;
	}

	private static OptimisticLockingFailureException stale(LocalRule rule) {
		return new OptimisticLockingFailureException(rule.id() + " is version " + rule.version());
	}

}
