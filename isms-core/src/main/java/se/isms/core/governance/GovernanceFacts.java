package se.isms.core.governance;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;

@Component
@Transactional(readOnly = true)
class GovernanceFacts implements FactSource {

	private final JdbcClient db;

	GovernanceFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return Stream.<List<? extends Fact>>of(training(asOf), members(asOf), audits(asOf))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** The newest programme, smaller units counted into their department. */
	private List<TrainingFact> training(AsOf asOf) {
		return this.db.sql("""
				select md5(g.id::text || d.id::text)::uuid as id, d.id as unit_id, d.name as label,
				       g.title as programme, g.launched_on, g.months,
				       sum(t.completed)::integer as completed, sum(t.population)::integer as population
				  from (select * from training_programme n
				         where n.launched_on <= :today
				         order by n.launched_on desc, n.id
				         limit 1) g
				  join training_total t on t.programme_id = g.id
				  join unit u on u.id = t.unit_id
				  join unit d on d.id = u.department_id
				 group by g.id, g.title, g.launched_on, g.months, d.id, d.name
				""").param("today", asOf.date()).query(TrainingFact.class).list();
	}

	private List<MemberFact> members(AsOf asOf) {
		return this.db.sql("""
				select m.id, u.department_id as unit_id, p.name || ', ' || p.title as label, m.trained_on
				  from management_member m
				  join person p on p.id = m.person_id
				  join unit u on u.id = p.unit_id
				 where m.valid_from <= :today
				   and (m.valid_to is null or m.valid_to >= :today)
				""").param("today", asOf.date()).query(MemberFact.class).list();
	}

	/** One row even without audits: that there are none is what a rule must see. */
	private List<AuditProgrammeFact> audits(AsOf asOf) {
		return this.db.sql("""
				select current_setting('isms.tenant')::uuid as id, null::uuid as unit_id, 'Internrevision' as label,
				       max(a.reported_on) filter (where a.reported_on <= :today) as reported_on,
				       count(*) filter (where not a.independent) as dependent,
				       count(*) filter (where coalesce(btrim(a.scope), '') = '' or coalesce(btrim(a.criteria), '') = '')
				           as unscoped
				  from audit a
				""").param("today", asOf.date()).query(AuditProgrammeFact.class).list();
	}

}
