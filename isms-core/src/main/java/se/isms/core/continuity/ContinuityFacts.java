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

	/**
	 * Words for what is gone. What was printed before it was gone is paper: "utskriven"
	 * is none of them.
	 */
	private static final String IT = "\\y(skriv ut|skrivare\\w*|e-post\\w*|epost\\w*|mejl\\w*|mail\\w*|logga in|logga på"
			+ "|intranät\\w*|internet\\w*|wifi|teams|appen|surfplatt\\w*|molnet"
			+ "|print out|printer\\w*|e-mail\\w*|log in|sign in|intranet|the app|tablets?)\\y";

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
			.<List<? extends Fact>>of(plans(asOf, null), answers(asOf), dependencies(null), procedures(null),
					this.graph.facts(), this.sections.of(asOf.date(), null))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** Of a plan, or of what is done, or let be, according to one. */
	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		var plans = plans(asOf, subject);
		return Stream
			.<List<? extends Fact>>of(plans, dependencies(subject), procedures(subject),
					this.sections.of(asOf.date(), subject),
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

	/** Of a draft: all that its process needs, or the system that a decision is about. */
	private List<DependencyFact> dependencies(@Nullable UUID draft) {
		return this.db
			.sql("""
					with %s
					select case when t.id = :draft then t.id else md5(n.process_id::text || n.system_id::text)::uuid end as id,
					       b.version, u.department_id as unit_id, b.name || ': ' || s.name as label,
					       b.name as process, s.name as system, b.criticality,
					       l.id is not null as planned,
					       m.name as procedure, t.until_day as stop_days, l.mtpd_hours
					  from process_system n
					  join business_process b on b.id = n.process_id
					  join unit u on u.id = b.unit_id
					  join information_system s on s.id = n.system_id
					  left join judged l on l.process_id = n.process_id
					  left join leaned_on m on m.plan_id = l.id and m.system_id = n.system_id
					  left join stop_decision t on t.plan_id = l.id and t.system_id = n.system_id
					 where :draft::uuid is null
					    or :draft in (l.id, t.id)
					"""
				.formatted(LeanedOn.SQL))
			.param("draft", draft)
			.query(DependencyFact.class)
			.list();
	}

	/** Each once, however many systems it stands in for. */
	private List<ProcedureFact> procedures(@Nullable UUID draft) {
		return this.db
			.sql("""
					with %s
					select distinct on (m.id) m.id, m.version, u.department_id as unit_id, b.name || ': ' || m.name as label, l.id as plan_id,
					       b.name as process, m.name as procedure, m.sustainable_days,
					       coalesce(btrim(m.relief) <> '', false) as relief_stated,
					       m.lost as needs_it, m.cause as lost_thing,
					       case when not m.lost
					             and not exists (select from procedure_resource n
					                               join shared_resource r on r.id = n.needed_id
					                              where n.procedure_id = m.id and r.kind = 'IT')
					            then substring(lower(concat_ws(' ', m.name, m.steps, m.materials)) from :it)
					             end as mentioned_thing,
					       (select min(p.cause collate "C")
					          from procedure_resource n
					          join unpowered_resource p on p.id = n.needed_id
					         where n.procedure_id = m.id) as unpowered_thing
					  from leaned_on m
					  join judged l on l.id = m.plan_id
					  join business_process b on b.id = l.process_id
					  join unit u on u.id = b.unit_id
					"""
				.formatted(LeanedOn.SQL))
			.param("draft", draft)
			.param("it", IT)
			.query(ProcedureFact.class)
			.list();
	}

}
