package se.isms.core.governance;

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

/** Objectives and the days by which they shall be reached. */
@Component
class ObjectiveDuties implements DutySource {

	private final JdbcClient db;

	ObjectiveDuties(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Duty> duties(LocalDate since) {
		return this.db.sql("""
				select o.id, o.title, o.version, o.owner_id, o.due_on, o.outcome is not null as done
				  from objective o
				 where o.due_on is not null
				   and (o.outcome is null or o.due_on >= :since)
				""").param("since", since).query(Row.class).list().stream().map(Row::duty).toList();
	}

	/** An objective with a day. */
	private record Row(UUID id, String title, int version, @Nullable UUID ownerId, LocalDate dueOn, boolean done) {

		Duty duty() {
			return new Duty(NoticeKind.OBJECTIVE, "objective", new About("Objective", this.id), this.title,
					this.version, List.of(Receiver.owner()), null, this.ownerId, null, Duty.endOf(this.dueOn), false,
					this.done);
		}

	}

}
