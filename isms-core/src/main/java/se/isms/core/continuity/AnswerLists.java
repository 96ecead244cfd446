package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Thresholds;
import se.isms.core.shared.Dates;

/**
 * What departments have confirmed, beside what the register says today. Reads and writes
 * within the transaction of the caller.
 */
@Component
class AnswerLists {

	/**
	 * The processes of the answer w of the department u, as SQL that asks for
	 * {@code :today}: its own, and those that it has confirmed and no longer has.
	 */
	static final String PROCESSES = """
			(select y.id, y.name, y.criticality, y.own, y.critical, y.unjudged, y.confirmed,
			        w.answered_on is not null and y.critical and not y.confirmed as added,
			        y.was_critical and not y.critical as gone,
			        case when exists (select from continuity_plan l
			                           where l.process_id = y.id and l.state = 'ADOPTED') then 'ADOPTED'
			             when exists (select from continuity_plan l
			                           where l.process_id = y.id and l.state <> 'REPLACED') then 'DRAFT'
			             else 'NONE' end as plan
			   from (
			       select b.id, b.name, b.criticality,
			              x.department_id = u.department_id as own,
			              x.department_id = u.department_id and b.criticality is null as unjudged,
			              x.department_id = u.department_id and coalesce(b.criticality >= %s, false) as critical,
			              c.process_id is not null as confirmed,
			              coalesce(c.critical, false) as was_critical
			         from business_process b
			         join unit x on x.tenant_id = b.tenant_id and x.id = b.unit_id
			         left join assignment_answer_process c
			                on c.tenant_id = b.tenant_id and c.process_id = b.id and c.answer_id = w.id
			        where x.department_id = u.department_id or c.process_id is not null) y)"""
		.formatted(Thresholds.sql("kp.critical"));

	/** The same, counted. */
	static final String COUNTS = """
			(select count(*) filter (where n.critical) as critical,
			        count(*) filter (where n.critical and n.plan = 'ADOPTED') as planned,
			        count(*) filter (where n.critical and n.plan = 'DRAFT') as drafted,
			        count(*) filter (where n.critical and n.plan = 'NONE') as unplanned,
			        count(*) filter (where n.unjudged) as unjudged,
			        count(*) filter (where n.added or n.gone) as changed
			   from %s n)""".formatted(PROCESSES);

	private final JdbcClient db;

	private final Clock clock;

	AnswerLists(JdbcClient db, Clock clock) {
		this.db = db;
		this.clock = clock;
	}

	/** The most critical first. */
	AnswerList of(UUID answer) {
		return new AnswerList(this.db.sql("""
				select n.id, n.name, n.criticality, n.own, n.critical, n.confirmed, n.added, n.gone, n.plan
				  from assignment_answer w
				  join unit u on u.tenant_id = w.tenant_id and u.id = w.unit_id
				 cross join lateral %s n
				 where w.id = :answer
				 order by n.criticality desc nulls first, n.name collate "sv-SE-x-icu", n.id
				""".formatted(PROCESSES))
			.param("answer", answer)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(ListedProcess.class)
			.list());
	}

	/** Keeps what was confirmed, and which of it the register had as critical then. */
	void replace(UUID answer, Collection<ListedProcess> confirmed) {
		this.db.sql("delete from assignment_answer_process where answer_id = :answer").param("answer", answer).update();
		keep(answer, true, confirmed.stream().filter(ListedProcess::critical).toList());
		keep(answer, false, confirmed.stream().filter(one -> !one.critical()).toList());
	}

	private void keep(UUID answer, boolean critical, List<ListedProcess> processes) {
		this.db.sql("""
				insert into assignment_answer_process (answer_id, process_id, critical)
				select :answer, p.id::uuid, :critical
				  from unnest(:processes::text[]) p (id)
				""")
			.param("answer", answer)
			.param("critical", critical)
			.param("processes", processes.stream().map(one -> one.id().toString()).toArray(String[]::new))
			.update();
	}

}
