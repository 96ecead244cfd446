package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.list.Lists;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The assignments of the management, and what the departments answer. */
@Service
@Transactional
public class AssignmentRegister {

	private final ContinuityAssignments assignments;

	private final AssignmentAnswers answers;

	private final AnswerLists lists;

	private final Confirmers confirmers;

	private final Lists listings;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	AssignmentRegister(ContinuityAssignments assignments, AssignmentAnswers answers, AnswerLists lists,
			Confirmers confirmers, Lists listings, Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.assignments = assignments;
		this.answers = answers;
		this.lists = lists;
		this.confirmers = confirmers;
		this.listings = listings;
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

	/** How far the departments have come with an assignment. */
	@Transactional(readOnly = true)
	public List<ProgressRow> progress(UUID assignment) {
		return this.listings.rows("answers", Map.of("assignmentId", List.of(assignment.toString())), ProgressRow.class);
	}

	/** Those who have not answered, with or without time left. */
	@Transactional(readOnly = true)
	public List<ProgressRow> silent() {
		var states = List.of(ProgressRow.Standing.SILENT.name(), ProgressRow.Standing.OVERDUE.name());
		return this.listings.rows("answers", Map.of("state", states), ProgressRow.class);
	}

	@Transactional(readOnly = true)
	public ContinuityAssignment assignment(UUID id) {
		return this.assignments.findById(id).orElseThrow(NotFound::new);
	}

	/** The departments that an assignment is given to, by name. */
	@Transactional(readOnly = true)
	public List<Choice> addressees(UUID assignment) {
		return this.db.sql("""
				select u.id, u.name as label
				  from assignment_answer w
				  join unit u on u.id = w.unit_id
				 where w.assignment_id = :assignment
				 order by u.name collate "sv-SE-x-icu"
				""").param("assignment", assignment).query(Choice.class).list();
	}

	@Transactional(readOnly = true)
	public AssignmentAnswer answer(UUID id) {
		return this.answers.findById(id)
			.filter(answer -> this.organisation.mayRead(answer.unitId()))
			.orElseThrow(NotFound::new);
	}

	/** The processes of the department beside what it has confirmed. */
	@Transactional(readOnly = true)
	public AnswerList list(UUID answer) {
		return this.lists.of(answer(answer).id());
	}

	/** Who answers for the department of an answer; none while the post is vacant. */
	@Transactional(readOnly = true)
	public List<Choice> heads(AssignmentAnswer answer) {
		return this.confirmers.heads(departmentOf(answer));
	}

	/** Whom the one with this account may name as who answers. */
	@Transactional(readOnly = true)
	public List<Choice> confirmers(AssignmentAnswer answer, String username) {
		return this.confirmers.choices(departmentOf(answer), username);
	}

	/** Gives an assignment to all departments, or changes the one with its id. */
	public ContinuityAssignment save(ContinuityAssignment assignment) {
		var isNew = !this.assignments.existsById(assignment.id());
		return save(assignment, isNew ? everybody() : ids(addressees(assignment.id())));
	}

	/**
	 * The same, given to these departments. More can be added later; one that has
	 * answered cannot be taken away, because its answer is part of what was reported.
	 */
	public ContinuityAssignment save(ContinuityAssignment assignment, Set<UUID> addressees) {
		CurrentActor.get().require(Permission.COORDINATE);
		requireDepartments(addressees);
		var before = this.assignments.findById(assignment.id()).orElse(null);
		var after = this.assignments.save(assignment);
		this.trail.record(action(before), "continuity_assignment", assignment.id(), before, after);
		replace(assignment.id(), ids(addressees(assignment.id())), addressees);
		return after;
	}

	/**
	 * Confirms the list of critical processes.
	 * @param version of the answer that one has seen
	 * @param processes the list: all that are critical, and others that the department
	 * wants to plan for as well
	 * @param by the head, or whom the coordinator answers for
	 * @param username of the account
	 */
	public AssignmentAnswer confirm(UUID answer, int version, Set<UUID> processes, UUID by, String username) {
		var before = open(answer, by, username);
		var list = this.lists.of(answer);
		var after = this.answers.save(before.seen(version).confirm(list, processes, by, today()));
		var confirmed = list.processes().stream().filter(one -> processes.contains(one.id())).toList();
		this.lists.replace(answer, confirmed);
		record("confirm", before, list, after, processes);
		return after;
	}

	/**
	 * Answers that the department has no critical processes, and why.
	 * @param version of the answer that one has seen
	 * @param by the head, or whom the coordinator answers for
	 * @param username of the account
	 */
	public AssignmentAnswer answerNone(UUID answer, int version, String reason, UUID by, String username) {
		var before = open(answer, by, username);
		var list = this.lists.of(answer);
		var after = this.answers.save(before.seen(version).none(reason, list, by, today()));
		this.lists.replace(answer, List.of());
		record("answer-none", before, list, after, Set.of());
		return after;
	}

	/** The answer, if it is the actor's to give. */
	private AssignmentAnswer open(UUID id, UUID by, String username) {
		var answer = answer(id);
		var department = departmentOf(answer);
		CurrentActor.get().requireDepartment(department);
		this.confirmers.require(department, by, username);
		return answer;
	}

	private void record(String action, AssignmentAnswer before, AnswerList list, AssignmentAnswer after,
			Set<UUID> processes) {
		var confirmed = list.confirmed().stream().map(ListedProcess::id).toList();
		this.trail.record(action, "assignment_answer", before.id(), Answered.of(before, confirmed),
				Answered.of(after, processes));
	}

	private void replace(UUID assignment, Set<UUID> before, Set<UUID> after) {
		if (before.equals(after)) {
			return;
		}
		release(assignment, without(before, after));
		address(assignment, without(after, before));
		this.trail.record("address", "continuity_assignment", assignment, new Addressed(before), new Addressed(after));
	}

	private void address(UUID assignment, Set<UUID> departments) {
		this.db.sql("""
				insert into assignment_answer (id, assignment_id, unit_id, version)
				select gen_random_uuid(), :assignment, unnest(:departments::uuid[]), 0
				""").param("assignment", assignment).param("departments", departments.toArray(UUID[]::new)).update();
	}

	private void release(UUID assignment, Set<UUID> departments) {
		if (departments.isEmpty()) {
			return;
		}
		var answered = progress(assignment).stream()
			.filter(row -> departments.contains(row.unitId()) && row.answeredOn() != null)
			.map(ProgressRow::unit)
			.collect(Collectors.joining(", "));
		if (!answered.isEmpty()) {
			throw new Refused("refused.addressee-has-answered", answered).at("addressees");
		}
		// Who answers in this very moment keeps the answer.
		var released = this.db.sql("""
				delete from assignment_answer
				 where assignment_id = :assignment
				   and unit_id in (:departments)
				   and answered_on is null
				""").param("assignment", assignment).param("departments", departments).update();
		if (released < departments.size()) {
			throw new OptimisticLockingFailureException("an addressee of " + assignment + " has answered meanwhile");
		}
	}

	private void requireDepartments(Set<UUID> addressees) {
		if (addressees.isEmpty()) {
			throw new Refused("refused.no-addressee").at("addressees");
		}
		if (!everybody().containsAll(addressees)) {
			throw new Refused("refused.addressee-is-no-department").at("addressees");
		}
	}

	private Set<UUID> everybody() {
		return this.organisation.departments().stream().map(Department::id).collect(Collectors.toSet());
	}

	private UUID departmentOf(AssignmentAnswer answer) {
		return this.organisation.unit(answer.unitId()).departmentId();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	private static Set<UUID> ids(Collection<Choice> choices) {
		return choices.stream().map(Choice::id).collect(Collectors.toSet());
	}

	private static Set<UUID> without(Set<UUID> these, Set<UUID> those) {
		return these.stream().filter(one -> !those.contains(one)).collect(Collectors.toSet());
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

	/** To whom an assignment is given, as the trail keeps it. */
	private record Addressed(List<UUID> addressees) {

		Addressed(Collection<UUID> addressees) {
			this(addressees.stream().sorted().toList());
		}

	}

	/** An answer with its list, as the trail keeps it. */
	private record Answered(@Nullable LocalDate answeredOn, @Nullable String reason, @Nullable UUID confirmedBy,
			List<UUID> processes, @Nullable Integer version) {

		static Answered of(AssignmentAnswer answer, Collection<UUID> processes) {
			return new Answered(answer.answeredOn(), answer.noneReason(), answer.confirmedBy(),
					processes.stream().sorted().toList(), answer.version());
		}

	}

}
