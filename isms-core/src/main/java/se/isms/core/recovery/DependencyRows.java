package se.isms.core.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.recovery.DependencyMap.Leaning;
import se.isms.core.recovery.DependencyNeed.Substitute;
import se.isms.core.shared.Dates;

/**
 * What needs what in the whole municipality, in three statements. Of each process the
 * plan in force counts, or else the one that is being written.
 */
@Component
class DependencyRows {

	private final JdbcClient db;

	private final Clock clock;

	DependencyRows(JdbcClient db, Clock clock) {
		this.db = db;
		this.clock = clock;
	}

	DependencyMap map() {
		return DependencyMap.of(nodes(), needs(), leanings());
	}

	private List<DependencyNode> nodes() {
		return this.db
			.sql("""
					select n.id, n.kind, n.name, d.id as department_id, d.name as department, n.criticality, n.hours, n.proven,
					       n.mtpd_hours
					  from (select b.id, 'PROCESS' as kind, b.name, b.unit_id, b.criticality, l.rto_hours as hours,
					               false as proven, l.mtpd_hours
					          from business_process b
					          left join leading_plan l on l.process_id = b.id
					        union all
					        select s.id, 'SYSTEM', s.name, s.unit_id, null,
					               coalesce(s.proven_recovery_hours, s.recovery_hours),
					               s.proven_recovery_hours is not null, null
					          from information_system s
					        union all
					        select p.id, 'SUPPLIER', p.name, null, null,
					               (select max(a.recovery_hours) from agreement a
					                 where a.supplier_id = p.id and coalesce(a.ends_on >= :today, true)), false, null
					          from supplier p
					        union all
					        select r.id, 'RESOURCE', r.name, r.unit_id, null, null, false, null
					          from shared_resource r
					        union all
					        select m.id, 'PROCEDURE', b.name || ': ' || m.name, b.unit_id, null, null, false, null
					          from manual_procedure m
					          join leading_plan l on l.id = m.plan_id
					          join business_process b on b.id = l.process_id) n
					  left join unit u on u.id = n.unit_id
					  left join unit d on d.id = u.department_id
					 order by n.name collate "sv-SE-x-icu", n.kind, n.id
					""")
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(DependencyNode.class)
			.list();
	}

	/** One row for each thing that is done by hand and without IT, or one without. */
	private List<DependencyNeed> needs() {
		return this.db
			.sql("""
					select n.process_id as from_id, n.system_id as to_id, m.id is not null as replaced, m.start_hours,
					       m.sustainable_days, case when l.mtpd_hours is not null then least(t.until_day * 24, l.mtpd_hours) end as stop_hours
					  from process_system n
					  left join leading_plan l on l.process_id = n.process_id
					  left join (procedure_replaces x join manual_procedure m on m.id = x.procedure_id)
					    on m.plan_id = l.id and x.system_id = n.system_id
					   and m.id not in (select f.id from lost_procedure f)
					  left join stop_decision t on t.plan_id = l.id and t.system_id = n.system_id
					union all
					select p.process_id, p.needed_id, false, null, null, null
					  from process_need p
					union all
					select s.system_id, s.needed_id, false, null, null, null
					  from system_need s
					union all
					select s.id, s.supplier_id, false, null, null, null
					  from information_system s
					 where s.supplier_id is not null
					union all
					select l.process_id, c.resource_id, false, null, null, null
					  from leading_plan l
					  join resource_claim c on c.plan_id = l.id
					union all
					select n.from_id, n.to_id, false, null, null, null
					  from thing_need n
					""")
			.query(NeedRow.class)
			.stream()
			.collect(Collectors.groupingBy(NeedRow::ends))
			.values()
			.stream()
			.map(NeedRow::together)
			.toList();
	}

	private List<Leaning> leanings() {
		return this.db.sql("""
				select l.process_id, m.id as procedure_id
				  from leading_plan l
				  join manual_procedure m on m.plan_id = l.id
				 order by m.name collate "sv-SE-x-icu", m.id
				""").query(Leaning.class).list();
	}

	/** A need as it is stored. */
	record NeedRow(UUID fromId, UUID toId, boolean replaced, @Nullable Integer startHours,
			@Nullable Integer sustainableDays, @Nullable Integer stopHours) {

		List<UUID> ends() {
			return List.of(this.fromId, this.toId);
		}

		static DependencyNeed together(List<NeedRow> rows) {
			return new DependencyNeed(rows.get(0).fromId, rows.get(0).toId,
					rows.stream()
						.filter(NeedRow::replaced)
						.map(row -> new Substitute(row.startHours, row.sustainableDays))
						.toList(),
					rows.get(0).stopHours);
		}

	}

}
