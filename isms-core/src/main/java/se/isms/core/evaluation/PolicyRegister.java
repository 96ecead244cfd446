package se.isms.core.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
 * switched off. Everything decided stays, with who decided it and why.
 */
@Service
public class PolicyRegister {

	private static final String SUBJECT = "rule";

	private final Policies policies;

	private final RuleCatalogue catalogue;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	private final Clock clock;

	PolicyRegister(Policies policies, RuleCatalogue catalogue, JdbcClient db, JsonMapper json, Trail trail,
			Clock clock) {
		this.policies = policies;
		this.catalogue = catalogue;
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

	/** What stands for a rule in the trail. */
	public static UUID subject(String rule) {
		return new FindingKey(rule, SUBJECT, new UUID(0, 0), "").id();
	}

	/**
	 * Decides, from today on.
	 * @param reason why, in the words of who decides
	 * @param seen the version of the thresholds that the decision was made on
	 */
	@Transactional
	public void decide(RuleChange change, String reason, int seen) {
		CurrentActor.get().require(Permission.COORDINATE);
		var rule = this.catalogue.rule(change.rule()).orElseThrow(NotFound::new);
		if (reason.isBlank()) {
			throw new Refused("refused.no-reason").at("reason");
		}
		var before = this.policies.newest();
		if (before.version() != seen) {
			throw new OptimisticLockingFailureException("thresholds are of version " + before.version());
		}
		var active = switchOf(rule.id()).map(RuleSwitch::active).orElse(true);
		var after = before.parameters().with(change.thresholds());
		if (rule.parameters().stream().anyMatch(key -> after.get(key) != before.parameters().get(key))) {
			keep(before.version() + 1, reason.strip(), after);
		}
		if (change.active() != active) {
			turn(rule.id(), change.active(), reason.strip());
		}
		this.trail.record("decide", SUBJECT, subject(rule.id()),
				told(rule, active, before.parameters(), before.reason()),
				told(rule, change.active(), after, reason.strip()));
	}

	private void keep(int version, String reason, Parameters parameters) {
		this.db.sql("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (:version, :today, :author, :reason, :settings::jsonb)
				""")
			.param("version", version)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.param("author", CurrentActor.get().name())
			.param("reason", reason)
			.param("settings", this.json.writeValueAsString(parameters.values()))
			.update();
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

	private static Map<String, Object> told(RuleDefinition rule, boolean active, Parameters parameters, String reason) {
		var told = new HashMap<String, Object>(Map.of("active", active, "reason", reason));
		rule.parameters().forEach(key -> told.put(key, parameters.get(key)));
		return told;
	}

}
