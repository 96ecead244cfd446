package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;

/**
 * What adopted plans count on, each and together. What a draft counts on is judged by
 * itself: it takes nothing from others yet.
 */
@Component
@Transactional(readOnly = true)
class ResourceFacts implements FactSource {

	private final JdbcClient db;

	ResourceFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return Stream.<List<? extends Fact>>of(claims(), needs(null)).<Fact>flatMap(List::stream).toList();
	}

	/** Of a plan, or of one thing that it counts on. */
	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		return List.copyOf(needs(subject));
	}

	private List<ResourceNeedFact> needs(@Nullable UUID draft) {
		return this.db
			.sql("""
					select c.id, c.version, u.department_id as unit_id, l.id as plan_id, b.name as label, r.name as resource,
					       r.kind = 'IT' or f.id is not null as it, f.id is null as resource_valid,
					       nullif(f.cause, r.name) as behind,
					       coalesce(btrim(r.power_source) <> '', false) as power_stated
					  from resource_claim c
					  join shared_resource r on r.id = c.resource_id
					  left join lost_resource f on f.id = r.id
					  join continuity_plan l on l.id = c.plan_id
					  join business_process b on b.id = l.process_id
					  join unit u on u.id = b.unit_id
					 where case when :draft::uuid is null then l.state = 'ADOPTED' else :draft in (c.id, l.id) end
					""")
			.param("draft", draft)
			.query(ResourceNeedFact.class)
			.list();
	}

	private List<ClaimFact> claims() {
		return this.db.sql("""
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
				""").query(ClaimFact.class).list();
	}

}
