package se.isms.core.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/**
 * The standing evaluation: loads the facts, has them judged and stores the difference to
 * what was known. A run with the same id, as after a restart, changes nothing.
 */
@Service
public class Evaluations {

	/** Stands for "no department" where a key needs one. */
	private static final UUID WHOLE = new UUID(0, 0);

	private final List<FactSource> sources;

	private final Policies policies;

	private final Evaluator evaluator;

	private final RuleBook book;

	private final Conditions conditions;

	private final JdbcClient db;

	private final JsonMapper json;

	private final Trail trail;

	private final Clock clock;

	Evaluations(List<FactSource> sources, Policies policies, Evaluator evaluator, RuleBook book, Conditions conditions,
			JdbcClient db, JsonMapper json, Trail trail, Clock clock) {
		this.sources = sources;
		this.policies = policies;
		this.evaluator = evaluator;
		this.book = book;
		this.conditions = conditions;
		this.db = db;
		this.json = json;
		this.trail = trail;
		this.clock = clock;
	}

	/** Judges what the tables hold now, by the dates of the given moment. */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public RuleRun run(UUID id, AsOf asOf) {
		CurrentActor.get().require(Permission.COMPILE);
		var policy = this.policies.on(asOf);
		var facts = facts(asOf);
		var started = this.clock.instant();
		var evaluation = this.evaluator.evaluate(facts, policy, asOf).unknownOnce();
		if (begin(id, asOf, OffsetDateTime.ofInstant(started, ZoneOffset.UTC), policy)) {
			count(id, evaluation.tallies());
			keep(id, asOf, evaluation.findings());
			this.trail.record("evaluate", "rule_run", id, null,
					Map.of("asOf", asOf.instant(), "facts", facts.size(), "findings", evaluation.findings().size()));
		}
		return new RuleRun(id, asOf, facts, evaluation);
	}

	/** The policy that a draft is judged by, outside the standing evaluation. */
	@Transactional(readOnly = true)
	public Evaluation judge(Facts facts, AsOf asOf) {
		return this.evaluator.evaluate(facts, this.policies.on(asOf), asOf);
	}

	/**
	 * What would be found otherwise if this were decided, on what the tables hold now.
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
	public Difference whatIf(PolicyChange change) {
		CurrentActor.get().require(Permission.COORDINATE);
		var asOf = new AsOf(this.clock.instant());
		var policy = this.policies.on(asOf);
		var facts = facts(asOf);
		return Difference.between(this.evaluator.evaluate(facts, policy, asOf),
				this.evaluator.evaluate(facts, change.in(policy), asOf));
	}

	/**
	 * How much of what a rule of one's own can ask of a type of subjects is known now.
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
	public List<Conditions.Known> known(String subject) {
		CurrentActor.get().require(Permission.COORDINATE);
		return this.conditions.known(subject, facts(new AsOf(this.clock.instant())));
	}

	/**
	 * What each rule makes of a subject, by what the tables hold now; of a draft, as if
	 * it were adopted as it stands. Empty where no rule judges it, or another department
	 * answers for it.
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
	public List<Explanation> explain(UUID subject) {
		var asOf = new AsOf(this.clock.instant());
		var own = CurrentActor.get().department();
		var policy = this.policies.on(asOf);
		var standing = this.evaluator.explain(facts(asOf), policy, asOf, subject);
		var explained = standing.isEmpty() ? this.evaluator.explain(draft(asOf, subject), policy, asOf, subject)
				: standing;
		return explained.stream().filter(one -> own == null || own.equals(one.unitId())).toList();
	}

	/** The facts of an object as they would be if it were adopted as it stands. */
	Facts draft(AsOf asOf, UUID subject) {
		return Facts.of(this.sources.stream().flatMap(source -> source.draft(asOf, subject).stream()).toList());
	}

	private Facts facts(AsOf asOf) {
		return Facts.of(this.sources.stream().flatMap(source -> source.facts(asOf).stream()).toList());
	}

	private boolean begin(UUID id, AsOf asOf, OffsetDateTime started, Policy policy) {
		return this.db.sql("""
				insert into rule_run (id, as_of, started_at, finished_at, parameters, rules)
				values (:id, :asOf, :started, :finished, :parameters::jsonb, :rules)
				on conflict do nothing
				""")
			.param("id", id)
			.param("asOf", OffsetDateTime.ofInstant(asOf.instant(), ZoneOffset.UTC))
			.param("started", started)
			.param("finished", OffsetDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.param("parameters", this.json.writeValueAsString(policy.parameters().values()))
			.param("rules", this.book.with(policy.localRules()).rules().size())
			.update() == 1;
	}

	private void count(UUID run, List<Tally> tallies) {
		this.db
			.sql("""
					insert into rule_tally (run_id, rule, unit_id, pass, fail, not_applicable, not_evaluated, exempted)
					select :run, t.rule, coalesce(t."unitId", :whole), t.pass, t.fail, t."notApplicable", t."notEvaluated", t.exempted
					  from jsonb_to_recordset(:tallies::jsonb)
					       as t(rule text, "unitId" uuid, pass int, fail int, "notApplicable" int, "notEvaluated" int, exempted int)
					""")
			.param("run", run)
			.param("whole", WHOLE)
			.param("tallies", this.json.writeValueAsString(tallies))
			.update();
	}

	/**
	 * Writes what is new, what came back, what changed and what is gone, and nothing of
	 * what stands as it stood.
	 */
	private void keep(UUID run, AsOf asOf, List<Finding> findings) {
		this.db
			.sql("""
					with found as (
					    select x.id, x.rule, x."subjectType", x."subjectId", x.discriminator, x."unitId", x.label, x.severity,
					           x.reason, x.count, x.version, x.arguments, x.facts, x.parameters
					      from jsonb_to_recordset(:findings::jsonb)
					           as x(id uuid, rule text, "subjectType" text, "subjectId" uuid, discriminator text, "unitId" uuid,
					                label text, severity text, reason text, count int, version int, arguments jsonb, facts jsonb,
					                parameters jsonb)),
					changed as (
					    update finding f
					       set turn = case f.turn when 'RESOLVED' then 'REOPENED' else f.turn end,
					           turn_run_id = case f.turn when 'RESOLVED' then :run else f.turn_run_id end,
					           last_seen = null,
					           unit_id = x."unitId",
					           label = x.label,
					           severity = x.severity,
					           reason = x.reason,
					           count = x.count,
					           subject_version = x.version,
					           arguments = x.arguments,
					           facts = x.facts,
					           parameters = x.parameters
					      from found x
					     where f.id = x.id
					       and (f.turn = 'RESOLVED'
					            or (f.unit_id, f.label, f.severity, f.reason, f.count, f.subject_version, f.arguments, f.facts,
					                f.parameters)
					               is distinct from
					               (x."unitId", x.label, x.severity, x.reason, x.count, x.version, x.arguments, x.facts,
					                x.parameters))),
					gone as (
					    update finding f
					       set turn = 'RESOLVED',
					           turn_run_id = :run,
					           last_seen = (select r.as_of from rule_run r where r.id <> :run order by r.finished_at desc, r.id limit 1)
					     where f.turn <> 'RESOLVED'
					       and not exists (select from found x where x.id = f.id))
					insert into finding (id, rule, subject_type, subject_id, discriminator, unit_id, label, severity, reason,
					       turn, turn_run_id, first_seen, count, subject_version, arguments, facts, parameters)
					select x.id, x.rule, x."subjectType", x."subjectId", x.discriminator, x."unitId", x.label, x.severity,
					       x.reason, 'NEW', :run, :asOf, x.count, x.version, x.arguments, x.facts, x.parameters
					  from found x
					 where not exists (select from finding f where f.id = x.id)
					""")
			.param("run", run)
			.param("asOf", OffsetDateTime.ofInstant(asOf.instant(), ZoneOffset.UTC))
			.param("findings", this.json.writeValueAsString(findings.stream().map(FindingRow::of).toList()))
			.update();
	}

	private record FindingRow(UUID id, String rule, String subjectType, UUID subjectId, String discriminator,
			@Nullable UUID unitId, String label, Severity severity, String reason, int count, int version,
			List<String> arguments, Map<String, String> facts, Map<String, String> parameters) {

		static FindingRow of(Finding finding) {
			var key = finding.key();
			return new FindingRow(key.id(), key.rule(), key.subjectType(), key.subjectId(), key.discriminator(),
					finding.unitId(), finding.label(), finding.severity(), finding.reason(), finding.count(),
					finding.version(), finding.arguments(), finding.facts(), finding.parameters());
		}

	}

}
