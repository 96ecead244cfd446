package se.isms.core.incident;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.FactSource;

@Component
@Transactional(readOnly = true)
class IncidentFacts implements FactSource {

	private final JdbcClient db;

	IncidentFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<IncidentFact> facts(AsOf asOf) {
		return facts(asOf, null);
	}

	@Override
	public List<IncidentFact> draft(AsOf asOf, UUID subject) {
		return facts(asOf, subject);
	}

	/** Of all incidents, or of one. */
	private List<IncidentFact> facts(AsOf asOf, @Nullable UUID one) {
		return this.db
			.sql("""
					select i.id, i.version, u.department_id as unit_id, i.title as label,
					       i.category, i.severity, i.personal_data, i.significant,
					       i.occurred_at, i.detected_at, i.aware_at, i.assessed_at, i.handled_at, i.closed_at,
					       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
					           as owner_valid,
					       coalesce(btrim(i.cause) <> '', false) as cause_stated,
					       coalesce(btrim(i.lessons) <> '', false) as lessons_stated,
					       s.early_warning_at, s.notified_at, s.situation_at, s.final_at, s.imy_notified_at
					  from incident i
					  join unit u on u.id = i.unit_id
					  left join person p on p.id = i.owner_id
					  left join (
					      select r.incident_id,
					             min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'EARLY_WARNING')
					                 as early_warning_at,
					             min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'NOTIFICATION') as notified_at,
					             min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'SITUATION') as situation_at,
					             min(r.submitted_at) filter (where r.track = 'CSL' and r.stage = 'FINAL') as final_at,
					             min(r.submitted_at) filter (where r.track = 'IMY' and r.stage = 'NOTIFICATION')
					                 as imy_notified_at
					        from regulatory_report r
					       group by r.incident_id) s on s.incident_id = i.id
					 where i.id = coalesce(:one, i.id)
					""")
			.param("one", one)
			.param("today", asOf.date())
			.query(IncidentFact.class)
			.list();
	}

}
