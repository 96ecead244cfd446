package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;
import se.isms.core.trail.Register;

/** The list of answers to assignments, and what can be taken back of assignments. */
@Configuration(proxyBeanMethods = false)
class AssignmentLists {

	private static final String STATE = """
			case when w.answered_on is null and a.deadline_on < :today then 'OVERDUE'
			     when w.answered_on is null then 'SILENT'
			     when w.none_reason is not null then 'NONE'
			     else 'CONFIRMED' end""";

	private static final String TONE = """
			case when w.answered_on is not null then 'GREEN'
			     when a.deadline_on < :today then 'CRITICAL'
			     else 'ORANGE' end""";

	/** One row for each department that an assignment is given to, silent or not. */
	@Bean
	Listing answerList() {
		return Listing.ofUnits("answers", "Answer", "w.id", "sort=unit", """
				assignment_answer w
				  join continuity_assignment a on a.tenant_id = w.tenant_id and a.id = w.assignment_id
				  join unit u on u.tenant_id = w.tenant_id and u.id = w.unit_id
				  left join person p on p.tenant_id = w.tenant_id and p.id = w.confirmed_by
				 cross join lateral %s n
				""".formatted(AnswerLists.COUNTS), Column.unit(),
				Column.text("assignment", "continuity.assignment", "a.title")
					.alwaysThere()
					.narrowedBy(new Reference("a.id", """
							select a.id::text as value, a.title as label
							  from continuity_assignment a
							 order by a.given_on desc, a.title collate "sv-SE-x-icu"
							""")),
				Column
					.choice("state", "continuity.answer", STATE, "continuity.answer.state",
							ProgressRow.Standing.values())
					.toned(TONE),
				Column.day("answeredOn", "continuity.answer.day", "w.answered_on"),
				Column.text("noneReason", "continuity.answer.reason", "w.none_reason"),
				Column.text("confirmedBy", "continuity.answer.form.confirmedBy", "p.name"),
				Column.number("criticalProcesses", "continuity.critical", "n.critical").alwaysThere(),
				Column.number("planned", "continuity.planned", "n.planned").alwaysThere(),
				Column.number("drafted", "continuity.drafted", "n.drafted").alwaysThere(),
				Column.number("unplanned", "continuity.unplanned", "n.unplanned").alwaysThere(),
				Column.number("changed", "continuity.answer.changed", "n.changed").alwaysThere(),
				Column.number("unjudged", "continuity.unjudged", "n.unjudged").alwaysThere().aside(),
				Column.day("deadlineOn", "continuity.assignment.form.deadlineOn", "a.deadline_on")
					.alwaysThere()
					.aside(),
				Column.id("assignmentId", "w.assignment_id"), Column.part("unitId", "w.unit_id"));
	}

	@Bean
	Register<ContinuityAssignment> registerOfAssignment(AssignmentRegister register) {
		return Register.of("continuity_assignment", ContinuityAssignment.class, register::assignment, register::save);
	}

}
