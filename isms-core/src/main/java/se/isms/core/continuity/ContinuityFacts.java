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

@Component
@Transactional(readOnly = true)
class ContinuityFacts implements FactSource {

	private final JdbcClient db;

	private final ContinuityGraph graph;

	private final SectionFacts sections;

	ContinuityFacts(JdbcClient db, ContinuityGraph graph, SectionFacts sections) {
		this.db = db;
		this.graph = graph;
		this.sections = sections;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return Stream
			.<List<? extends Fact>>of(plans(asOf, null), answers(asOf), dependencies(null), this.graph.facts(),
					this.sections.of(asOf.date(), null))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** Of a plan, or of what is done by hand according to one. */
	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		var plans = plans(asOf, subject);
		return Stream
			.<List<? extends Fact>>of(plans, dependencies(subject), this.sections.of(asOf.date(), subject),
					plans.stream().flatMap(plan -> this.graph.draft(plan).stream()).toList())
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** A deputy who is the owner is no deputy. */
	private List<PlanFact> plans(AsOf asOf, @Nullable UUID draft) {
		return this.db.sql("""
				select l.id, l.version, u.department_id as unit_id, b.name as label, l.process_id,
				       true as adopted, l.edition, b.criticality,
				       coalesce(o.employed_from <= :today and (o.employed_to is null or o.employed_to >= :today), false)
				           as owner_valid,
				       coalesce(d.employed_from <= :today and (d.employed_to is null or d.employed_to >= :today), false)
				           and l.deputy_id is distinct from l.owner_id as deputy_valid,
				       l.premise_it_loss as it_loss, l.premise_days, l.mtpd_hours, l.rto_hours,
				       coalesce(l.mbco_value is not null and l.mbco_unit <> '', false) as mbco_stated,
				       l.reviewed_on, l.valid_until,
				       (select max(e.held_on)
				          from exercise e
				          join exercised_process x on x.exercise_id = e.id
				         where x.process_id = l.process_id
				           and e.scenario in ('IT_OUTAGE_30D', 'IT_ATTACK')
				           and e.state <> 'PLANNED'
				           and e.result <> ''
				           and e.held_on <= :today) as exercised_on,
				       exists (select from process_system n where n.process_id = l.process_id) as records_kept,
				       l.rpo_hours
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join person o on o.id = l.owner_id
				  left join person d on d.id = l.deputy_id
				 where case when :draft::uuid is null then l.state = 'ADOPTED' else l.id = :draft end
				""").param("today", asOf.date()).param("draft", draft).query(PlanFact.class).list();
	}

	/** Of assignments that were given by that day. */
	private List<AnswerFact> answers(AsOf asOf) {
		return this.db.sql("""
				select w.id, w.version, u.department_id as unit_id, u.name as label,
				       a.title as assignment, a.deadline_on, w.answered_on
				  from assignment_answer w
				  join continuity_assignment a on a.id = w.assignment_id
				  join unit u on u.id = w.unit_id
				 where a.given_on <= :today
				""").param("today", asOf.date()).query(AnswerFact.class).list();
	}

	/**
	 * Several procedures may cover a system: the one that needs no IT and lasts longest
	 * counts; while one is edited, that one.
	 */
	private List<DependencyFact> dependencies(@Nullable UUID draft) {
		return this.db.sql("""
				select coalesce(:draft, md5(n.process_id::text || n.system_id::text)::uuid) as id, b.version,
				       u.department_id as unit_id, b.name || ': ' || s.name as label,
				       b.name as process, s.name as system, b.criticality,
				       l.id is not null as planned,
				       m.name as procedure, m.sustainable_days, coalesce(m.needs_it, false) as needs_it
				  from process_system n
				  join business_process b on b.id = n.process_id
				  join unit u on u.id = b.unit_id
				  join information_system s on s.id = n.system_id
				  left join (
				      select distinct on (x.process_id) x.process_id, x.id
				        from continuity_plan x
				       where case when :draft::uuid is null then x.state = 'ADOPTED'
				                  else x.id = (select y.plan_id from manual_procedure y where y.id = :draft) end
				       order by x.process_id, x.edition desc) l on l.process_id = n.process_id
				  left join (
				      select distinct on (x.plan_id, x.system_id) x.plan_id, x.system_id,
				             x.name, x.sustainable_days, x.needs_it
				        from manual_procedure x
				       where x.id = coalesce(:draft, x.id)
				       order by x.plan_id, x.system_id, x.needs_it, x.sustainable_days desc nulls last, x.name
				      ) m on m.plan_id = l.id and m.system_id = n.system_id
				 where :draft::uuid is null
				    or m.plan_id is not null
				""").param("draft", draft).query(DependencyFact.class).list();
	}

}
