package se.isms.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

/** The standing findings and the outcomes of the newest run. */
@Service
@Transactional(readOnly = true)
public class FindingRegister {

	/** More than a person reads; the page says how many there are in all. */
	public static final int MOST = 500;

	/** As far back as one looks to see whether something gets better. */
	private static final int MONTHS = 12;

	private final JdbcClient db;

	private final FindingRows rows;

	private final RuleBook book;

	FindingRegister(JdbcClient db, FindingRows rows, RuleBook book) {
		this.db = db;
		this.rows = rows;
		this.book = book;
	}

	/** The worst first, at most {@link #MOST}. */
	public List<StoredFinding> findings(FindingFilter filter) {
		return findings(filter, null, MOST);
	}

	/** The worst first; those that stand after the given one, which is not repeated. */
	public List<StoredFinding> findings(FindingFilter filter, @Nullable UUID after, int limit) {
		return select("""
				   and (:after::uuid is null
				        or (array_position(array['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'], f.severity),
				            f.rule, f.label collate "sv-SE-x-icu", f.id)
				           > (select array_position(array['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'], x.severity),
				                     x.rule, x.label, x.id
				                from finding x where x.id = :after))
				 order by array_position(array['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'], f.severity),
				          f.rule, f.label collate "sv-SE-x-icu", f.id
				 limit :limit
				""", filter, null, Map.of("limit", limit), after);
	}

	public StoredFinding finding(UUID id) {
		return select("", FindingFilter.all(), id, Map.of(), null).stream().findFirst().orElseThrow(NotFound::new);
	}

	/** How many open findings there are of each severity, folded ones counted as one. */
	public List<SeverityCount> bySeverity() {
		return this.db.sql("""
				select f.severity, count(*) as count
				  from standing_finding f
				  left join unit u on u.id = f.unit_id
				 where f.open
				   and (:department::uuid is null or u.department_id = :department)
				 group by f.severity
				 order by array_position(array['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'], f.severity)
				""").param("department", CurrentActor.get().department()).query(SeverityCount.class).list();
	}

	/**
	 * Open findings per department, rule and severity: what a picture of all departments
	 * needs.
	 */
	public List<FindingCount> counts() {
		return this.db.sql("""
				select u.department_id as unit_id, f.rule, f.severity, count(*) as count, min(f.first_seen) as oldest
				  from standing_finding f
				  left join unit u on u.id = f.unit_id
				 where f.open
				   and (:department::uuid is null or u.department_id = :department)
				 group by u.department_id, f.rule, f.severity
				""").param("department", CurrentActor.get().department()).query(FindingCount.class).list();
	}

	/** The run that the standing findings come from. */
	public Optional<RunRow> newestRun() {
		return this.db.sql("""
				select id, as_of, finished_at
				  from rule_run
				 order by finished_at desc, id
				 limit 1
				""").query(RunRow.class).optional();
	}

	/**
	 * Outcomes of a run per rule and department; departments other than one's own left
	 * out.
	 */
	public List<Tally> tallies(UUID run) {
		return this.db.sql("""
				select t.rule, nullif(t.unit_id, '00000000-0000-0000-0000-000000000000') as unit_id, t.pass, t.fail,
				       t.not_applicable, t.not_evaluated, t.exempted
				  from rule_tally t
				 where t.run_id = :run
				   and (:department::uuid is null or t.unit_id = :department)
				""").param("run", run).param("department", CurrentActor.get().department()).query(Tally.class).list();
	}

	/**
	 * How a rule came out at the end of each of the last months in which it was asked,
	 * the newest first; one's own department's, where one has one.
	 */
	public List<MonthlyOutcome> overTime(String rule) {
		return this.db
			.sql("""
					select r.as_of, sum(t.fail) as fail, sum(t.pass + t.fail + t.exempted) as evaluated
					  from (select distinct on (date_trunc('month', as_of at time zone 'Europe/Stockholm')) id, as_of
					          from rule_run
					         order by date_trunc('month', as_of at time zone 'Europe/Stockholm') desc, as_of desc, finished_at desc
					         limit :months) r
					  join rule_tally t on t.run_id = r.id and t.rule = :rule
					 where (:department::uuid is null or t.unit_id = :department)
					 group by r.id, r.as_of
					 order by r.as_of desc
					""")
			.param("months", MONTHS)
			.param("rule", rule)
			.param("department", CurrentActor.get().department())
			.query(MonthlyOutcome.class)
			.list();
	}

	private List<StoredFinding> select(String end, FindingFilter filter, @Nullable UUID id, Map<String, Integer> limit,
			@Nullable UUID after) {
		var state = filter.state();
		var severity = filter.severity();
		return this.db.sql("""
				select f.id, f.rule, f.subject_type, f.subject_id, f.unit_id, u.name as unit, f.label, f.severity,
				       f.reason, f.state, f.first_seen, f.last_seen, f.count, f.subject_version,
				       f.arguments, f.facts, f.parameters
				  from standing_finding f
				  left join unit u on u.id = f.unit_id
				 where (:id::uuid is null or f.id = :id)
				   and (:rules::text[] is null or f.rule = any(:rules))
				   and (:severity::text is null or f.severity = :severity)
				   and (:unit::uuid is null or u.department_id = :unit)
				   and (:subject::uuid is null or f.subject_id = :subject)
				   and (f.state = :state or :state::text is null and (:id::uuid is not null or f.open))
				   and (:department::uuid is null or u.department_id = :department)
				""" + end)
			.params(limit)
			.param("after", after)
			.param("id", id)
			.param("rules", rules(filter))
			.param("severity", (severity != null) ? severity.name() : null)
			.param("unit", filter.unit())
			.param("subject", filter.subject())
			.param("state", (state != null) ? state.name() : null)
			.param("department", CurrentActor.get().department())
			.query(this.rows)
			.list();
	}

	private String @Nullable [] rules(FindingFilter filter) {
		if (filter.rule() != null) {
			return new String[] { filter.rule() };
		}
		if (filter.area() == null) {
			return null;
		}
		return this.book.catalogue()
			.rules()
			.stream()
			.filter(rule -> rule.area() == filter.area())
			.map(RuleDefinition::id)
			.toArray(String[]::new);
	}

}
