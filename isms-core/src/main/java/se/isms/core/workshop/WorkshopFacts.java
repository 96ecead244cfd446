package se.isms.core.workshop;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.FactSource;

@Component
@Transactional(readOnly = true)
class WorkshopFacts implements FactSource {

	private final JdbcClient db;

	WorkshopFacts(JdbcClient db) {
		this.db = db;
	}

	/**
	 * Of several workshops of one analysis all seats count together. Personal data is in
	 * the systems of which a processing says so, or the agreement with the supplier.
	 */
	@Override
	public List<ParticipationFact> facts(AsOf asOf) {
		return this.db.sql("""
				with data as (
				    select u.department_id, max(s.confidentiality) as confidentiality
				      from information_system s
				      join unit u on u.id = s.unit_id
				     where exists (select from processing p where p.system_id = s.id)
				        or exists (select from agreement g where g.supplier_id = s.supplier_id and g.personal_data)
				     group by u.department_id),
				seated as (
				    select w.analysis_id, array_agg(s.function) as functions
				      from workshop w
				      left join workshop_seat s on s.workshop_id = w.id
				     where w.ended_at is not null
				     group by w.analysis_id)
				select a.id, a.version, u.department_id as unit_id, a.title as label, f.function,
				       h.analysis_id is not null as held,
				       case f.function when 'FACILITATOR' then coalesce(btrim(a.facilitator) <> '', false)
				                       else coalesce(f.function = any(h.functions), false) end as present,
				       d.department_id is not null as personal_data, d.confidentiality
				  from risk_analysis a
				  join unit u on u.id = a.unit_id
				 cross join unnest(array['BUSINESS', 'IT', 'FACILITATOR', 'DATA_PROTECTION']) f (function)
				  left join seated h on h.analysis_id = a.id
				  left join data d on d.department_id = u.department_id
				 where a.state = 'ADOPTED'
				""").query(ParticipationFact.class).list();
	}

}
