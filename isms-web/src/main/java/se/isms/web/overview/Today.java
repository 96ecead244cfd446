package se.isms.web.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ProgressRow;
import se.isms.core.evaluation.ExceptionRegister;
import se.isms.core.evaluation.ExceptionRow;
import se.isms.core.improvement.ImprovementRegister;
import se.isms.core.incident.IncidentRegister;
import se.isms.core.incident.IncidentRow;
import se.isms.core.risk.AcceptanceRegister;
import se.isms.core.risk.AcceptanceRow;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;

/**
 * What is to be done today: clocks of the law first, then what waits for a decision, then
 * silence, then overdue actions.
 */
@Component
class Today {

	/** More than a person does in a day. */
	private static final int MOST = 12;

	private final IncidentRegister incidents;

	private final ImprovementRegister improvement;

	private final AssignmentRegister assignments;

	private final ExceptionRegister exceptions;

	private final AcceptanceRegister acceptances;

	private final Clock clock;

	Today(IncidentRegister incidents, ImprovementRegister improvement, AssignmentRegister assignments,
			ExceptionRegister exceptions, AcceptanceRegister acceptances, Clock clock) {
		this.incidents = incidents;
		this.improvement = improvement;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.acceptances = acceptances;
		this.clock = clock;
	}

	List<Task> tasks() {
		return Stream.of(clocks(), decisions(), silence(), actions()).flatMap(List::stream).limit(MOST).toList();
	}

	private List<Task> clocks() {
		return this.incidents.incidents()
			.stream()
			.filter(row -> row.next() != null && row.closedAt() == null)
			.sorted(Comparator.comparing(row -> row.hoursLeft(), Comparator.nullsLast(Comparator.naturalOrder())))
			.map(Today::clock)
			.toList();
	}

	private static Task clock(IncidentRow row) {
		var left = row.hoursLeft();
		var next = row.next();
		var late = left != null && left < 0;
		return new Task(late ? "overview.task.clock-late" : "overview.task.clock", row.number() + " " + row.title(),
				(next != null) ? next.code() : "", (left != null) ? Math.abs(left) : 0, "/incidents/" + row.id(), late);
	}

	private List<Task> decisions() {
		if (!CurrentActor.get().may(Permission.DECIDE)) {
			return List.of();
		}
		var exceptions = this.exceptions.exceptions()
			.stream()
			.filter(one -> one.state() == ExceptionRow.State.ASKED)
			.map(one -> new Task("overview.task.exception", one.label(), one.rule(), 0,
					"/overview/exceptions/" + one.id(), false));
		var acceptances = this.acceptances.acceptances()
			.stream()
			.filter(one -> one.state() == AcceptanceRow.State.ASKED)
			.map(one -> new Task("overview.task.acceptance", one.risk(), one.unit(), one.level(),
					"/risk/acceptances/" + one.id(), false));
		return Stream.concat(exceptions, acceptances).toList();
	}

	/** Silence is late once the day has passed. */
	private List<Task> silence() {
		return this.assignments.silent()
			.stream()
			.map(row -> new Task("overview.task.silent", row.unit(), row.assignment(), 0,
					"/continuity/answers/" + row.id(), row.state() == ProgressRow.Standing.OVERDUE))
			.toList();
	}

	private List<Task> actions() {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));
		return this.improvement.overdue()
			.stream()
			.map(row -> new Task("overview.task.action", row.title(), row.unit(), daysLate(row.dueOn(), today),
					"/year/actions/" + row.id(), true))
			.toList();
	}

	private static long daysLate(@Nullable LocalDate due, LocalDate today) {
		return (due != null) ? Dates.daysBetween(due, today) : 0;
	}

	/**
	 * Something to do.
	 *
	 * @param key of its text, which takes what, about what and how much
	 * @param late whether its time has passed
	 */
	record Task(String key, String what, String about, long amount, String path, boolean late) {
	}

}
