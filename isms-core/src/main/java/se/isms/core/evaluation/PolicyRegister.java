package se.isms.core.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * What the municipality decides about its rules: their thresholds, and which of them are
 * on. Everything decided stays, with who decided it and why.
 */
@Service
public class PolicyRegister {

	private static final String SUBJECT = "rule";

	private final Policies policies;

	private final RuleBook book;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	private final Clock clock;

	PolicyRegister(Policies policies, RuleBook book, JdbcClient db, JsonMapper json, Trail trail, Clock clock) {
		this.policies = policies;
		this.book = book;
		this.db = db;
		this.json = json;
		this.trail = trail;
		this.clock = clock;
	}

	/** The thresholds as they were decided last. */
	@Transactional(readOnly = true)
	public ParameterSet thresholds() {
		return this.policies.newest();
	}

	/** How a rule was switched last; none where it never was. */
	@Transactional(readOnly = true)
	public Optional<RuleSwitch> switchOf(String rule) {
		return this.db.sql("select rule, active, reason, author, at from rule_switch where rule = :rule")
			.param("rule", rule)
			.query(RuleSwitch.class)
			.optional();
	}

	/** Those of the rules that judge. */
	@Transactional(readOnly = true)
	public Set<String> on() {
		var policy = new Policy(Parameters.standard(), this.policies.switches(), List.of());
		return this.book.catalogue()
			.rules()
			.stream()
			.filter(rule -> policy.isOn(rule.id(), rule.extended()))
			.map(RuleDefinition::id)
			.collect(Collectors.toSet());
	}

	/** Rules that are not as at first, and exceptions in force, by rule. */
	@Transactional(readOnly = true)
	public List<RuleDecision> decisions(AsOf asOf) {
		return this.db
			.sql("""
					select s.rule, case when s.active then 'SWITCHED_ON' else 'SWITCHED_OFF' end as kind, '' as about, s.reason,
					       s.author, (s.at at time zone 'Europe/Stockholm')::date as decided_on, null::date as until
					  from rule_switch s
					 where s.at <= :now
					 union all
					select x.rule, 'EXCEPTION', x.label, x.reason, x.decided_by, x.decided_on, x.valid_until
					  from rule_exception x
					 where x.state = 'APPROVED'
					   and x.decided_on <= :today
					   and x.valid_until >= :today
					 order by 1, 2, 3
					""")
			.param("now", OffsetDateTime.ofInstant(asOf.instant(), ZoneOffset.UTC))
			.param("today", asOf.date())
			.query(RuleDecision.class)
			.stream()
			.filter(decision -> !isAsAtFirst(decision))
			.toList();
	}

	/** A rule that was switched, and back again. */
	private boolean isAsAtFirst(RuleDecision decision) {
		return decision.kind() == (this.book.isExtended(decision.rule()) ? RuleDecision.Kind.SWITCHED_OFF
				: RuleDecision.Kind.SWITCHED_ON);
	}

	/** What stands for a rule in the trail. */
	public static UUID subject(String rule) {
		return new FindingKey(rule, SUBJECT, new UUID(0, 0), "").id();
	}

	/**
	 * Decides, from today on. Each decision is a version of the thresholds, also one that
	 * only switches a rule, so that nobody decides on what somebody else has changed
	 * meanwhile.
	 * @param reason why, in the words of who decides
	 * @param seen the version that the decision was made on
	 */
	@Transactional
	public void decide(RuleChange change, String reason, int seen) {
		CurrentActor.get().require(Permission.COORDINATE);
		var rule = this.book.rule(change.rule()).orElseThrow(NotFound::new);
		if (reason.isBlank()) {
			throw new Refused("refused.no-reason").at("reason");
		}
		var before = this.policies.newest();
		if (before.version() != seen) {
			throw stale(before.version());
		}
		var active = on().contains(rule.id());
		var thresholds = changed(change.thresholds(), before.parameters());
		if (change.active() == active && thresholds.isEmpty()) {
			throw new Refused("refused.nothing-decided");
		}
		var after = sound(before.parameters().with(thresholds));
		keep(before.version() + 1, reason.strip(), after);
		if (change.active() != active) {
			turn(rule.id(), change.active(), reason.strip());
		}
		this.book.catalogue()
			.rules()
			.stream()
			.filter(one -> one.equals(rule) || reads(one, thresholds))
			.forEach(one -> {
				var own = one.equals(rule) && change.active() != active;
				this.trail.record("decide", SUBJECT, subject(one.id()),
						told(one, thresholds, before.parameters(), own, active),
						withReason(told(one, thresholds, after, own, change.active()), reason.strip()));
			});
	}

	/**
	 * Only what differs: a standard that is not touched goes on following the product.
	 */
	private static Map<String, Integer> changed(Map<String, Integer> wanted, Parameters before) {
		var changed = new TreeMap<>(wanted);
		changed.entrySet().removeIf(one -> one.getValue() == before.get(one.getKey()));
		return changed;
	}

	/**
	 * Below the critical share is worse than below the goal, so it cannot be above it; no
	 * number is both enough and not too many where the limits are turned.
	 */
	private static Parameters sound(Parameters parameters) {
		inOrder(parameters, "mf.coverageCritical", "mf.coverageTarget", "refused.critical-above-target");
		inOrder(parameters, "bh.minGlobalAdmins", "bh.maxGlobalAdmins", "refused.least-above-most");
		return parameters;
	}

	private static void inOrder(Parameters parameters, String lower, String upper, String otherwise) {
		int least = parameters.get(lower);
		int most = parameters.get(upper);
		if (least > most) {
			throw new Refused(otherwise, least, most).at(lower);
		}
	}

	private static boolean reads(RuleDefinition rule, Map<String, Integer> thresholds) {
		return rule.parameters().stream().anyMatch(thresholds::containsKey);
	}

	private static Map<String, Object> told(RuleDefinition rule, Map<String, Integer> thresholds, Parameters parameters,
			boolean switched, boolean active) {
		var told = new HashMap<String, Object>();
		rule.parameters()
			.stream()
			.filter(thresholds::containsKey)
			.forEach(key -> told.put(key, Parameters.range(key).told(parameters.get(key))));
		if (switched) {
			told.put("active", active);
		}
		return told;
	}

	private static Map<String, Object> withReason(Map<String, Object> told, String reason) {
		told.put("reason", reason);
		return told;
	}

	private static OptimisticLockingFailureException stale(int version) {
		return new OptimisticLockingFailureException("the newest version is " + version);
	}

	private void keep(int version, String reason, Parameters parameters) {
		var kept = this.db.sql("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (:version, :today, :author, :reason, :settings::jsonb)
				on conflict do nothing
				""")
			.param("version", version)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.param("author", CurrentActor.get().name())
			.param("reason", reason)
			.param("settings", this.json.writeValueAsString(parameters.values()))
			.update();
		if (kept == 0) {
			throw stale(version);
		}
	}

	private void turn(String rule, boolean active, String reason) {
		this.db.sql("""
				insert into rule_switch (rule, active, reason, author, at)
				values (:rule, :active, :reason, :author, :at)
				on conflict (tenant_id, rule) do update
				   set active = excluded.active, reason = excluded.reason, author = excluded.author, at = excluded.at
				""")
			.param("rule", rule)
			.param("active", active)
			.param("reason", reason)
			.param("author", CurrentActor.get().name())
			.param("at", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

}
