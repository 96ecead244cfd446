package se.isms.core.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Thresholds;
import se.isms.core.notice.About;
import se.isms.core.notice.Duty;
import se.isms.core.notice.DutySource;
import se.isms.core.notice.NoticeKind;
import se.isms.core.notice.Receiver;

/**
 * When the newest adopted analysis of a department, a process, a system or information
 * becomes too old (rule RA-01).
 */
@Component
class AnalysisDuties implements DutySource {

	private final JdbcClient db;

	private final Thresholds thresholds;

	AnalysisDuties(JdbcClient db, Thresholds thresholds) {
		this.db = db;
		this.thresholds = thresholds;
	}

	@Override
	public List<Duty> duties(LocalDate since) {
		var months = this.thresholds.today("ra.maxAgeMonths");
		return this.db
			.sql("""
					select distinct on (o.id) a.id, a.title, a.version, u.department_id, a.adopted_on
					  from risk_analysis a
					  join unit u on u.id = a.unit_id
					 cross join lateral (select coalesce(a.process_id, a.system_id, a.information_id, u.department_id) as id) o
					 where a.state = 'ADOPTED'
					   and a.adopted_on is not null
					 order by o.id, a.adopted_on desc, a.id
					""")
			.query(Row.class)
			.list()
			.stream()
			.map(row -> row.duty(months))
			.toList();
	}

	/** The newest analysis of a department or an object. */
	private record Row(UUID id, String title, int version, UUID departmentId, LocalDate adoptedOn) {

		Duty duty(int months) {
			return new Duty(NoticeKind.REVIEW, "analysis.review", new About("Analysis", this.id), this.title,
					this.version, List.of(Receiver.department(this.departmentId)), this.departmentId, null, null,
					Duty.endOf(this.adoptedOn.plusMonths(months)), false, false);
		}

	}

}
