package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import se.isms.core.organisation.StaffRole;
import se.isms.core.shared.Dates;

/**
 * When plans shall be looked through again, numbers be called, papers be looked at, what
 * nobody knew be found out, and assignments be answered.
 */
@Component
class ContinuityDuties implements DutySource {

	/** Time to find out what was answered with "don't know". */
	private static final int FOUND_OUT_DAYS = 14;

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
		return Stream.of(plans(), contacts(), papers(), unknown(), answers(since))
			.flatMap(Function.identity())
			.toList();
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
			.map(plan -> plan.duty("plan.review"));
	}

	/** The numbers of a plan in force are called again before the list is too old. */
	private Stream<Duty> contacts() {
		return due("""
				select l.id, b.name, l.version, u.department_id, l.owner_id, l.deputy_id,
				       (coalesce(c.checked_on, l.adopted_on) + make_interval(months => :months))::date as due_on
				  from continuity_plan l
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join contact_check c on c.plan_id = l.id
				 where l.state = 'ADOPTED'
				   and coalesce(c.checked_on, l.adopted_on) is not null
				   and exists (select from plan_contact k where k.plan_id = l.id)
				""", "months", this.thresholds.today("kp.contactMonths"), "plan.contacts");
	}

	/** The paper that nobody has looked at for the longest time decides. */
	private Stream<Duty> papers() {
		return due("""
				select l.id, b.name, l.version, u.department_id, l.owner_id, l.deputy_id,
				       min(coalesce(r.followed_on, l.adopted_on)) + :days as due_on
				  from paper_routine r
				  join continuity_plan l on l.id = r.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				 where l.state = 'ADOPTED'
				   and coalesce(r.followed_on, l.adopted_on) is not null
				 group by l.tenant_id, l.id, b.name, u.department_id
				""", "days", PaperRoutine.FOLLOWED_DAYS, "plan.papers");
	}

	/** Counted from when somebody last wrote in the section, of drafts too. */
	private Stream<Duty> unknown() {
		return due("""
				select l.id, b.name, l.version, u.department_id, l.owner_id, l.deputy_id,
				       max(coalesce(w.written_on, l.adopted_on)) + :days as due_on
				  from plan_section s
				  join continuity_plan l on l.id = s.plan_id
				  join business_process b on b.id = l.process_id
				  join unit u on u.id = b.unit_id
				  left join lateral (select (max(e.at) at time zone 'Europe/Stockholm')::date as written_on
				                       from trail_entry e
				                      where e.subject_type = 'plan_section'
				                        and e.subject_id = s.id) w on true
				 where l.state <> 'REPLACED'
				   and coalesce(w.written_on, l.adopted_on) is not null
				   and exists (select from jsonb_each_text(s.answers) a where a.value = '?')
				 group by l.tenant_id, l.id, b.name, u.department_id
				""", "days", FOUND_OUT_DAYS, "plan.unknown");
	}

	private Stream<Duty> due(String sql, String name, int value, String code) {
		return this.db.sql(sql).param(name, value).query(Plan.class).list().stream().map(plan -> plan.duty(code));
	}

	/** Told to those who contribute for the department, and to its heads. */
	private Stream<Duty> answers(LocalDate since) {
		return this.db.sql("""
				select w.id, a.title, w.version, w.unit_id, a.deadline_on, w.answered_on is not null as done,
				       (select string_agg(distinct r.person_id::text, ' ')
				               from role_assignment r
				               join person p on p.id = r.person_id
				              where r.role = :head
				                and r.unit_id = w.unit_id
				                and r.valid_from <= :today
				                and coalesce(r.valid_to >= :today, true)
				                and p.employed_from <= :today
				                and coalesce(p.employed_to >= :today, true)) as heads
				  from assignment_answer w
				  join continuity_assignment a on a.id = w.assignment_id
				 where w.answered_on is null or a.deadline_on >= :since
				""")
			.param("since", since)
			.param("head", StaffRole.HEAD.name())
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(Answer.class)
			.list()
			.stream()
			.map(Answer::duty);
	}

	/** A plan with something to do by a day. */
	private record Plan(UUID id, String name, int version, UUID departmentId, @Nullable UUID ownerId,
			@Nullable UUID deputyId, LocalDate dueOn) {

		Duty duty(String code) {
			return new Duty(NoticeKind.REVIEW, code, new About("Plan", this.id), this.name, this.version,
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
