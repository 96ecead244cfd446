package se.isms.core.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.DutySource;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Receiver;
import se.isms.core.shared.Role;

/**
 * The clocks of the law. The coordinators are told beside who answers for the incident:
 * they report to the authorities.
 */
@Component
class IncidentDuties implements DutySource {

	private final JdbcClient db;

	IncidentDuties(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Duty> duties(LocalDate since) {
		return this.db
			.sql("""
					select i.id, i.number, i.version + count(r.id) as version, u.department_id, i.owner_id, coalesce(i.significant, false) as significant,
					       i.personal_data, i.aware_at, i.handled_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'EARLY_WARNING') as early_warning_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'NOTIFICATION') as notified_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'SITUATION') as situation_at,
					       min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'FINAL') as final_at,
					       min(r.submitted_at) filter (where r.track = 'IMY' and r.stage = 'NOTIFICATION') as imy_notified_at
					  from incident i
					  join unit u on u.id = i.unit_id
					  left join regulatory_report r on r.incident_id = i.id
					 where i.aware_at is not null
					   and (i.closed_at is null or i.closed_at >= :since::date)
					 group by i.tenant_id, i.id, u.department_id
					""")
			.param("since", since)
			.query(Row.class)
			.list()
			.stream()
			.flatMap(Row::duties)
			.toList();
	}

	/** An incident with its moments. */
	private record Row(UUID id, String number, int version, UUID departmentId, @Nullable UUID ownerId,
			boolean significant, boolean personalData, Instant awareAt, @Nullable Instant handledAt,
			@Nullable Instant earlyWarningAt, @Nullable Instant notifiedAt, @Nullable Instant situationAt,
			@Nullable Instant finalAt, @Nullable Instant imyNotifiedAt) {

		Stream<Duty> duties() {
			return new Deadlines(this.awareAt, this.significant, this.personalData, this.handledAt, this.earlyWarningAt,
					this.notifiedAt, this.situationAt, this.finalAt, this.imyNotifiedAt)
				.all()
				.stream()
				.map(this::duty);
		}

		private Duty duty(Deadline deadline) {
			return new Duty(NoticeKind.CLOCK, "clock." + deadline.code(), new About("Incident", this.id), this.number,
					this.version, List.of(Receiver.owner(), Receiver.role(Role.COORDINATOR)), this.departmentId,
					this.ownerId, null, deadline.due(), true, deadline.met());
		}

	}

}
