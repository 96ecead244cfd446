package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/** The assignments of the management, and what the departments answer. */
@Service
@Transactional
public class AssignmentRegister {

	private final ContinuityAssignments assignments;

	private final AssignmentAnswers answers;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	AssignmentRegister(ContinuityAssignments assignments, AssignmentAnswers answers, Organisation organisation,
			JdbcClient db, Trail trail, Clock clock) {
		this.assignments = assignments;
		this.answers = answers;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** The assignments, the newest first. Everybody sees them. */
	@Transactional(readOnly = true)
	public List<AssignmentRow> assignments() {
		return this.db.sql("""
				select a.id, a.title, a.given_by, a.given_on, a.deadline_on,
				       count(w.answered_on) as answered, count(w.id) as addressees
				  from continuity_assignment a
				  left join assignment_answer w on w.assignment_id = a.id
				 group by a.id, a.title, a.given_by, a.given_on, a.deadline_on
				 order by a.given_on desc, a.title collate "sv-SE-x-icu"
				""").query(AssignmentRow.class).list();
	}

	/**
	 * How far the departments have come with an assignment.
	 * @param critical from which criticality a process is critical
	 */
	@Transactional(readOnly = true)
	public List<ProgressRow> progress(UUID assignment, int critical) {
		return this.db.sql("""
				select w.id, w.unit_id, u.name as unit, w.answered_on, w.none_reason, p.name as confirmed_by,
				       count(b.id) filter (where exists (
				           select from continuity_plan l where l.process_id = b.id and l.state = 'ADOPTED')) as planned,
				       count(b.id) as critical_processes
				  from assignment_answer w
				  join unit u on u.id = w.unit_id
				  left join person p on p.id = w.confirmed_by
				  left join unit x on x.department_id = u.department_id
				  left join business_process b on b.unit_id = x.id and b.criticality >= :critical
				 where w.assignment_id = :assignment
				   and (:department::uuid is null or u.department_id = :department)
				 group by w.id, w.unit_id, u.name, w.answered_on, w.none_reason, p.name
				 order by u.name collate "sv-SE-x-icu"
				""")
			.param("assignment", assignment)
			.param("critical", critical)
			.param("department", CurrentActor.get().department())
			.query(ProgressRow.class)
			.list();
	}

	@Transactional(readOnly = true)
	public ContinuityAssignment assignment(UUID id) {
		return this.assignments.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public AssignmentAnswer answer(UUID id) {
		return this.answers.findById(id)
			.filter(answer -> this.organisation.mayRead(answer.unitId()))
			.orElseThrow(NotFound::new);
	}

	/** Gives an assignment to all departments, or changes the one with its id. */
	public ContinuityAssignment save(ContinuityAssignment assignment) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = this.assignments.findById(assignment.id()).orElse(null);
		var after = this.assignments.save(assignment);
		if (before == null) {
			address(assignment.id());
		}
		this.trail.record(action(before), "continuity_assignment", assignment.id(), before, after);
		return after;
	}

	/**
	 * Confirms that the department's list of critical processes is complete.
	 * @param version of the answer that one has seen
	 * @param critical from which criticality a process is critical
	 */
	public AssignmentAnswer confirm(UUID answer, int version, UUID by, int critical) {
		var before = answer(answer);
		var department = requireDepartmentOf(before.unitId());
		var after = this.answers
			.save(before.seen(version).confirm(criticalProcesses(department, critical), by, today()));
		this.trail.record("confirm", "assignment_answer", answer, before, after);
		return after;
	}

	/**
	 * Answers that the department has no critical processes, and why.
	 * @param version of the answer that one has seen
	 * @param critical from which criticality a process is critical
	 */
	public AssignmentAnswer answerNone(UUID answer, int version, String reason, UUID by, int critical) {
		var before = answer(answer);
		var department = requireDepartmentOf(before.unitId());
		var after = this.answers
			.save(before.seen(version).none(reason, criticalProcesses(department, critical), by, today()));
		this.trail.record("answer-none", "assignment_answer", answer, before, after);
		return after;
	}

	private void address(UUID assignment) {
		this.db.sql("""
				insert into assignment_answer (id, assignment_id, unit_id, version)
				select gen_random_uuid(), :assignment, u.id, 0
				  from unit u
				 where u.kind <> 'SUBUNIT'
				""").param("assignment", assignment).update();
	}

	private int criticalProcesses(UUID department, int critical) {
		return this.db.sql("""
				select count(*)
				  from business_process b
				  join unit u on u.id = b.unit_id
				 where u.department_id = :department
				   and b.criticality >= :critical
				""").param("department", department).param("critical", critical).query(Integer.class).single();
	}

	private UUID requireDepartmentOf(UUID unit) {
		var department = this.organisation.unit(unit).departmentId();
		CurrentActor.get().requireDepartment(department);
		return department;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
