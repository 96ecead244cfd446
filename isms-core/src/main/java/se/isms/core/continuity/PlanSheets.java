package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.shared.NotFound;

/** Reads plans and what belongs to them, as lists and pages show them. */
@Component
class PlanSheets {

	private final JdbcClient db;

	PlanSheets(JdbcClient db) {
		this.db = db;
	}

	PlanSheet sheet(ContinuityPlan plan, UUID department) {
		var row = row(department, plan.id());
		return new PlanSheet(plan, row, procedures(plan.id()), needs(plan), stops(plan.id()),
				editions(plan.processId()));
	}

	private PlanRow row(UUID department, UUID plan) {
		return this.db
			.sql("""
					select l.id, l.process_id, b.name as process, b.unit_id, u.name as unit, b.criticality,
					       l.state, l.edition, o.name as owner, d.name as deputy,
					       l.adopted_on, l.reviewed_on, l.valid_until,
					       (select min(c.edition) from plan_copy c where c.process_id = l.process_id) as printed_edition,
					       (select count(*) from process_system n
					         where n.process_id = l.process_id
					           and (exists (select from covered_system c where c.plan_id = l.id and c.system_id = n.system_id)
					                or exists (select from stop_decision t
					                            where t.plan_id = l.id and t.system_id = n.system_id))) as covered,
					       (select count(*) from process_system n where n.process_id = l.process_id) as systems
					  from continuity_plan l
					  join business_process b on b.id = l.process_id
					  join unit u on u.id = b.unit_id
					  left join person o on o.id = l.owner_id
					  left join person d on d.id = l.deputy_id
					 where l.id = :plan
					   and u.department_id = :department
					""")
			.param("plan", plan)
			.param("department", department)
			.query(PlanRow.class)
			.optional()
			.orElseThrow(NotFound::new);
	}

	private List<ProcedureRow> procedures(UUID plan) {
		return this.db.sql("""
				select m.id, m.name,
				       (select string_agg(s.name, ', ' order by s.name collate "sv-SE-x-icu")
				          from procedure_replaces x
				          join information_system s on s.id = x.system_id
				         where x.procedure_id = m.id) as systems,
				       m.start_hours, m.sustainable_days, m.relief, m.needs_it,
				       m.steps, m.materials, m.forms, m.staff_available, m.staff_first_day, m.staff_first_week,
				       m.staff_first_month, m.staff_after_month,
				       (select string_agg(n.name, ', ' order by n.name collate "sv-SE-x-icu")
				          from thing_need n
				         where n.from_id = m.id) as needs,
				       case when f.id is not null then coalesce(f.cause, '') end as lost
				  from manual_procedure m
				  left join lost_procedure f on f.id = m.id
				 where m.plan_id = :plan
				 order by m.name collate "sv-SE-x-icu", m.id
				""").param("plan", plan).query(ProcedureRow.class).list();
	}

	List<PlanSheet.Need> needs(ContinuityPlan plan) {
		return this.db.sql("""
				select s.id as system_id, s.name as system,
				       exists (select from covered_system c where c.plan_id = :plan and c.system_id = s.id) as covered,
				       exists (select from procedure_replaces x join manual_procedure m on m.id = x.procedure_id
				                where m.plan_id = :plan and x.system_id = s.id) as written,
				       t.until_day
				  from process_system n
				  join information_system s on s.id = n.system_id
				  left join stop_decision t on t.plan_id = :plan and t.system_id = s.id
				 where n.process_id = :process
				 order by s.name collate "sv-SE-x-icu"
				""").param("plan", plan.id()).param("process", plan.processId()).query(PlanSheet.Need.class).list();
	}

	List<StopRow> stops(UUID plan) {
		return this.db.sql("""
				select t.id, t.plan_id, t.system_id, s.name as system, t.until_day, t.reason, t.decided_by
				  from stop_decision t
				  join information_system s on s.id = t.system_id
				 where t.plan_id = :plan
				 order by s.name collate "sv-SE-x-icu"
				""").param("plan", plan).query(StopRow.class).list();
	}

	private List<PlanSheet.Edition> editions(UUID process) {
		return this.db.sql("""
				select l.id, l.edition, l.state, l.adopted_on
				  from continuity_plan l
				 where l.process_id = :process
				 order by l.edition desc
				""").param("process", process).query(PlanSheet.Edition.class).list();
	}

}
