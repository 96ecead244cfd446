package se.isms.core.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approved exceptions in the order of their decisions, those that have ended included.
 */
@Component
@Transactional(readOnly = true)
class ExceptionFacts implements FactSource {

	private final JdbcClient db;

	private final RuleCatalogue catalogue;

	ExceptionFacts(JdbcClient db, RuleCatalogue catalogue) {
		this.db = db;
		this.catalogue = catalogue;
	}

	/** One that was withdrawn is no fact of its own, but it was a decision. */
	@Override
	public List<ExceptionFact> facts(AsOf asOf) {
		return this.db
			.sql("""
					with decided as (
					    select x.*, least(x.valid_until, x.withdrawn_on) as ended,
					           row_number() over (partition by x.rule, x.subject_id, x.discriminator
					                                  order by x.decided_on, x.withdrawn_on, x.valid_until, x.id) as nth
					      from rule_exception x
					     where x.state in ('APPROVED', 'WITHDRAWN')
					       and x.decided_on <= :today),
					begun as (
					    select d.*, lead(d.id) over told is not null as succeeded,
					           coalesce(d.decided_on > max(d.ended) over (told rows between unbounded preceding and 1 preceding)
					                                       + interval '1 month', true) as anew
					      from decided d
					    window told as (partition by d.rule, d.subject_id, d.discriminator order by d.nth)),
					chained as (
					    select b.*, b.nth - max(b.nth) filter (where b.anew) over told as renewals
					      from begun b
					    window told as (partition by b.rule, b.subject_id, b.discriminator order by b.nth))
					select c.id, c.version, c.unit_id, c.rule, c.subject_type, c.subject_id, c.discriminator, c.label,
					       c.valid_until, c.renewals, c.succeeded, btrim(c.control) <> '' as controlled,
					       coalesce(btrim(c.decided_by), '') not in ('', btrim(c.asked_by))
					           and c.valid_until <= c.decided_on + interval '12 months' as authorised
					  from chained c
					 where c.state = 'APPROVED'
					""")
			.param("today", asOf.date())
			.query((row, number) -> fact(row))
			.list();
	}

	private ExceptionFact fact(ResultSet row) throws SQLException {
		var key = new FindingKey(row.getString("rule"), row.getString("subject_type"),
				row.getObject("subject_id", UUID.class), row.getString("discriminator"));
		return new ExceptionFact(row.getObject("id", UUID.class), row.getInt("version"),
				row.getObject("unit_id", UUID.class), key.rule() + " " + row.getString("label"), key.id(),
				row.getObject("valid_until", LocalDate.class), row.getBoolean("authorised") && exceptable(key.rule()),
				row.getBoolean("controlled"), row.getInt("renewals"), row.getBoolean("succeeded"));
	}

	/** Of a rule that is no more nobody can say. */
	private boolean exceptable(String rule) {
		return this.catalogue.rule(rule).map(RuleDefinition::exceptable).orElse(true);
	}

}
