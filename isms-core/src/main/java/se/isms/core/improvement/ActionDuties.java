package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.DutySource;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Receiver;

/** Actions and the days by which they shall be done. */
@Component
class ActionDuties implements DutySource {

	private final JdbcClient db;

	ActionDuties(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Duty> duties(LocalDate since) {
		return this.db.sql("""
				select a.id, a.title, a.version, u.department_id, a.owner_id, a.due_on,
				       a.state not in ('PROPOSED', 'PLANNED', 'ONGOING') as done
				  from action a
				  join unit u on u.id = a.unit_id
				 where a.due_on is not null
				   and (a.state in ('PROPOSED', 'PLANNED', 'ONGOING') or a.due_on >= :since)
				""").param("since", since).query(Row.class).list().stream().map(Row::duty).toList();
	}

	/** An action with a day. */
	private record Row(UUID id, String title, int version, UUID departmentId, @Nullable UUID ownerId, LocalDate dueOn,
			boolean done) {

		Duty duty() {
			return new Duty(NoticeKind.ACTION, "action", new About("Action", this.id), this.title, this.version,
					List.of(Receiver.owner()), this.departmentId, this.ownerId, null, Duty.endOf(this.dueOn), false,
					this.done);
		}

	}

}
