package se.isms.core.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PaperRoutine;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.shared.Dates;

/** Counts what of a plan is proven, by the thresholds of the municipality. */
@Service
@Transactional(readOnly = true)
public class PlanReadiness {

	private final ContinuityRegister continuity;

	private final Thresholds thresholds;

	private final JdbcClient db;

	private final Clock clock;

	PlanReadiness(ContinuityRegister continuity, Thresholds thresholds, JdbcClient db, Clock clock) {
		this.continuity = continuity;
		this.thresholds = thresholds;
		this.db = db;
		this.clock = clock;
	}

	public Readiness of(UUID id) {
		var plan = this.continuity.plan(id);
		return new Readiness(this.db
			.sql("""
					with held as (
					    select e.id, e.kind, e.scenario, e.held_on
					      from exercise e
					      join exercised_process x on x.exercise_id = e.id
					     where x.process_id = :process
					       and e.held_on <= :today
					       and e.state in ('EVALUATED', 'CLOSED')),
					practised as (
					    select max(h.held_on) as on_day from held h
					    where h.kind in ('PRACTICAL', 'LIVE')
					      and h.scenario in ('IT_OUTAGE_30D', 'IT_ATTACK')),
					used as (
					    select p.name, max(m.began_on) as on_day
					      from manual_use m
					      join manual_procedure p on p.id = m.procedure_id
					      join continuity_plan l on l.id = p.plan_id
					     where l.process_id = :process
					     group by p.name),
					seen as (
					    select o.action_id, o.reason, coalesce(h.held_on, a.began_on) as on_day
					      from observation o
					      left join held h on h.id = o.exercise_id
					      left join plan_activation a on a.id = o.activation_id
					      left join continuity_plan l on l.id = a.plan_id
					      left join continuity_plan y on y.id = o.plan_id
					     where not o.good
					       and (y.process_id = :process or o.plan_id is null and (h.id is not null or l.process_id = :process)))
					select 'PROCEDURES' as kind,
					       count(*) filter (where greatest(u.on_day, t.on_day) >= :exercised) as proven,
					       count(*) as of,
					       max(greatest(u.on_day, t.on_day)) as last_on
					  from manual_procedure p
					  cross join practised t
					  left join used u on u.name = p.name
					 where p.plan_id = :plan
					union all
					select 'EXERCISE',
					       count(*) filter (where h.held_on >= :exercised),
					       1, max(h.held_on)
					  from (select max(held_on) as held_on from held
					         where scenario in ('IT_OUTAGE_30D', 'IT_ATTACK')) h
					union all
					select 'CONTACTS',
					       count(*) filter (where c.checked_on >= :called),
					       count(*), max(c.checked_on)
					  from plan_contact k
					  left join contact_check c on c.plan_id = k.plan_id
					 where k.plan_id = :plan
					union all
					select 'ROUTINES',
					       count(*) filter (where r.followed_on >= :followed),
					       count(*), max(r.followed_on)
					  from paper_routine r
					 where r.plan_id = :plan
					union all
					select 'COPIES',
					       count(*) filter (where c.edition = :edition),
					       count(*), max(c.put_on)
					  from plan_copy c
					 where c.process_id = :process
					union all
					select 'TOLD', count(c.told_on), count(*), max(c.told_on)
					  from plan_copy c
					 where c.process_id = :process
					union all
					select 'SYSTEMS', count(s.proven_recovery_hours), count(*), null
					  from process_system n
					  join information_system s on s.id = n.system_id
					 where n.process_id = :process
					union all
					select 'LESSONS',
					       count(*) filter (where o.reason is not null or a.state in ('DONE', 'VERIFIED')),
					       count(*), max(o.on_day)
					  from seen o
					  left join action a on a.id = o.action_id
					""")
			.param("plan", id)
			.param("process", plan.processId())
			.param("edition", plan.edition())
			.param("today", today())
			.param("exercised", today().minusMonths(this.thresholds.today("kp.exerciseMonths")))
			.param("called", today().minusMonths(this.thresholds.today("kp.contactMonths")))
			.param("followed", today().minusDays(PaperRoutine.FOLLOWED_DAYS))
			.query(Readiness.Proof.class)
			.list());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
