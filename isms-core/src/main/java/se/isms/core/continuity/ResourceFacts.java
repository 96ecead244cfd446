package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;

/** What adopted plans count on together. A draft counts on nothing yet. */
@Component
@Transactional(readOnly = true)
class ResourceFacts implements FactSource {

	private final JdbcClient db;

	ResourceFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return List.copyOf(this.db.sql("""
				select r.id, r.version, u.department_id as unit_id, r.name as label, r.capacity, t.claimed, t.phase,
				       t.plans
				  from shared_resource r
				  join unit u on u.id = r.unit_id
				  join lateral (
				      select s.claimed, s.phase, s.plans
				        from (select count(*) as plans, sum(c.first_day) as d, sum(c.first_week) as w,
				                     sum(c.first_month) as m, sum(c.after_month) as a
				                from resource_claim c
				                join continuity_plan l on l.id = c.plan_id
				               where c.resource_id = r.id
				                 and l.state = 'ADOPTED') x
				       cross join lateral (values (x.d, 'FIRST_DAY', x.plans, 1), (x.w, 'FIRST_WEEK', x.plans, 2),
				                                  (x.m, 'FIRST_MONTH', x.plans, 3), (x.a, 'AFTER_MONTH', x.plans, 4))
				                     s (claimed, phase, plans, place)
				       where x.plans > 0
				       order by s.claimed desc, s.place
				       limit 1) t on true
				""").query(ClaimFact.class).list());
	}

	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		return List.of();
	}

}
