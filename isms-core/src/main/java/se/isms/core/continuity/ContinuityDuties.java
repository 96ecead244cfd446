package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Thresholds;
import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.DutySource;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Receiver;
import se.isms.core.shared.Dates;

/** When plans shall be looked through again, and assignments be answered. */
@Component
class ContinuityDuties implements DutySource {

	private final JdbcClient db;

	private final Thresholds thresholds;

	private final Clock clock;

	ContinuityDuties(JdbcClient db, Thresholds thresholds, Clock clock) {
		this.db = db;
		this.thresholds = thresholds;
		this.clock = clock;
	}

	@Override
	public List<Duty> duties(LocalDate since) {
		return Stream.concat(plans(), answers(since)).toList();
	}

	/** By the threshold of the municipality, or earlier where the plan itself says so. */
	private Stream<Duty> plans() {
		return this.db
			.sql("""
					select l.id, b.name, l.version, u.department_id, l.owner_id, l.deputy_id,
					       least(l.valid_until, (coalesce(l.reviewed_on, l.adopted_on) + make_interval(months => :months))::date)
					           as due_on
					  from continuity_plan l
					  join business_process b on b.id = l.process_id
					  join unit u on u.id = b.unit_id
					 where l.state = 'ADOPTED'
					   and coalesce(l.valid_until, l.reviewed_on, l.adopted_on) is not null
					""")
			.param("months", this.thresholds.today("kp.reviewMonths"))
			.query(Plan.class)
			.list()
			.stream()
			.map(Plan::duty);
	}

	/** Told to those who contribute for the department, and to its heads. */
	private Stream<Duty> answers(LocalDate since) {
		return this.db.sql("""
				select w.id, a.title, w.version, w.unit_id, a.deadline_on, w.answered_on is not null as done,
				       (select string_agg(distinct r.person_id::text, ' ')
				               from role_assignment r
				              where r.role = 'HEAD'
				                and r.unit_id = w.unit_id
				                and r.valid_from <= :today
				                and coalesce(r.valid_to >= :today, true)) as heads
				  from assignment_answer w
				  join continuity_assignment a on a.id = w.assignment_id
				 where w.answered_on is null or a.deadline_on >= :since
				""")
			.param("since", since)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(Answer.class)
			.list()
			.stream()
			.map(Answer::duty);
	}

	/** A plan in force. */
	private record Plan(UUID id, String name, int version, UUID departmentId, @Nullable UUID ownerId,
			@Nullable UUID deputyId, LocalDate dueOn) {

		Duty duty() {
			return new Duty(NoticeKind.REVIEW, "plan.review", new About("Plan", this.id), this.name, this.version,
					List.of(Receiver.owner()), this.departmentId, this.ownerId, this.deputyId, Duty.endOf(this.dueOn),
					false, false);
		}

	}

	/** What a department answers, or has not yet. */
	private record Answer(UUID id, String title, int version, UUID unitId, LocalDate deadlineOn, boolean done,
			@Nullable String heads) {

		Duty duty() {
			return new Duty(NoticeKind.ASSIGNMENT, "assignment", new About("Answer", this.id), this.title, this.version,
					receivers(), this.unitId, null, null, Duty.endOf(this.deadlineOn), false, this.done);
		}

		private List<Receiver> receivers() {
			var all = Stream.of(Receiver.department(this.unitId));
			return (this.heads != null) ? Stream.concat(all, people(this.heads)).toList() : all.toList();
		}

		private static Stream<Receiver> people(String ids) {
			return Stream.of(ids.split(" ")).map(UUID::fromString).map(Receiver::person);
		}

	}

}
