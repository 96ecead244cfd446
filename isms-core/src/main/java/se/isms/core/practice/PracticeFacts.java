package se.isms.core.practice;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
class PracticeFacts implements FactSource {

	private final JdbcClient db;

	PracticeFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return facts(asOf, null);
	}

	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		return facts(asOf, subject);
	}

	/** Of all objects, or of one. */
	private List<Fact> facts(AsOf asOf, @Nullable UUID one) {
		return Stream.of(practices(asOf, one), activations(asOf, one), aftermaths(asOf, one))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	/** What one edition of a plan has shown, the next has to have learnt. */
	private List<PracticeFact> practices(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select l.id, l.version, u.department_id as unit_id, b.name as label, l.adopted_on,
				       h.practised_on, h.unrecorded_on, t.taught_on
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join lateral (
				      select max(e.held_on) filter (where e.kind in ('PRACTICAL', 'LIVE') and e.result <> '')
				                 as practised_on,
				             max(e.held_on) filter (where coalesce(e.result, '') = '') as unrecorded_on
				        from exercise e
				        join exercised_process x on x.exercise_id = e.id
				       where x.process_id = l.process_id
				         and e.scenario in ('IT_OUTAGE_30D', 'IT_ATTACK')
				         and e.state <> 'PLANNED'
				         and e.held_on <= :today) h on true
				  left join lateral (
				      select max(coalesce(e.held_on, a.ended_on, a.began_on)) as taught_on
				        from observation o
				        join continuity_plan y on y.id = o.plan_id
				        left join exercise e on e.id = o.exercise_id
				        left join plan_activation a on a.id = o.activation_id
				       where y.process_id = l.process_id
				         and o.changes_plan
				         and o.reason is null
				         and coalesce(e.held_on, a.ended_on, a.began_on) <= :today) t on true
				 where case when :one::uuid is null then l.state = 'ADOPTED' else l.id = :one end
				""").param("today", asOf.date()).param("one", one).query(PracticeFact.class).list();
	}

	/** While work by hand goes on, it is counted to the day of judgement. */
	private List<ActivationFact> activations(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select a.id, a.version, u.department_id as unit_id, b.name || ' ' || a.began_on as label,
				       a.began_on, a.ended_on, w.procedure, w.manual_days, w.endurance_days
				  from plan_activation a
				  join continuity_plan l on l.id = a.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join lateral (
				      select p.name as procedure, p.sustainable_days as endurance_days,
				             least(coalesce(m.ended_on, a.ended_on, :today), :today) - m.began_on + 1 as manual_days
				        from manual_use m
				        join manual_procedure p on p.id = m.procedure_id
				       where m.activation_id = a.id
				         and m.began_on <= :today
				       order by least(coalesce(m.ended_on, a.ended_on, :today), :today) - m.began_on
				                - p.sustainable_days desc nulls last, p.name, p.id
				       limit 1) w on true
				 where a.began_on <= :today
				   and a.id = coalesce(:one, a.id)
				""").param("today", asOf.date()).param("one", one).query(ActivationFact.class).list();
	}

	/**
	 * A plan in use meanwhile counts, also where nobody has said which incident it was.
	 */
	private List<AftermathFact> aftermaths(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				with i as (
				    select x.*, u.department_id,
				           coalesce(x.occurred_at, x.detected_at, x.aware_at) as began_at,
				           (coalesce(x.occurred_at, x.detected_at, x.aware_at) at time zone 'Europe/Stockholm')::date
				               as began_on,
				           (x.handled_at at time zone 'Europe/Stockholm')::date as handled_on
				      from incident x
				      join unit u on u.id = x.unit_id
				     where x.id = coalesce(:one, x.id))
				select i.id, i.version, i.department_id as unit_id, i.title as label, i.severity, i.handled_on,
				       case when i.availability
				            then (extract(epoch from coalesce(i.handled_at, :now) - i.began_at) / 60)::integer end
				           as outage_minutes,
				       exists (select from continuity_plan l
				                 join business_process b on b.id = l.process_id
				                 join unit u on u.id = b.unit_id
				                where l.state = 'ADOPTED' and u.department_id = i.department_id) as planned,
				       exists (select from plan_activation a
				                 join continuity_plan l on l.id = a.plan_id
				                 join business_process b on b.id = l.process_id
				                 join unit u on u.id = b.unit_id
				                where a.incident_id = i.id
				                   or u.department_id = i.department_id
				                      and a.began_on <= coalesce(i.handled_on, :today)
				                      and coalesce(a.ended_on >= i.began_on, true)) as activated,
				       exists (select from action c where c.source_id = i.id)
				           or exists (select from significant_change c join unit u on u.id = c.unit_id
				                       where c.kind = 'INCIDENT' and u.department_id = i.department_id
				                         and c.changed_on >= i.began_on)
				           or exists (select from risk_analysis r join unit u on u.id = r.unit_id
				                       where u.department_id = i.department_id
				                         and r.adopted_on >= i.began_on) as followed
				  from i
				""")
			.param("today", asOf.date())
			.param("now", OffsetDateTime.ofInstant(asOf.instant(), ZoneOffset.UTC))
			.param("one", one)
			.query(AftermathFact.class)
			.list();
	}

}
