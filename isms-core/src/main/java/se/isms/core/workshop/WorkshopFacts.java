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
	 * the systems of which a processing says so, or the agreement with the supplier: the
	 * system that is analysed, those of the process, or those of the department.
	 * Information says it itself.
	 */
	@Override
	public List<ParticipationFact> facts(AsOf asOf) {
		return this.db
			.sql("""
					with data as (
					    select a.id, max(s.confidentiality) as confidentiality
					      from risk_analysis a
					      join unit u on u.id = a.unit_id
					      join unit o on o.department_id = u.department_id
					      join information_system s on case
					               when a.system_id is not null then s.id = a.system_id and o.id = u.id
					               when a.process_id is not null then o.id = u.id and exists (
					                   select from process_system l where l.process_id = a.process_id and l.system_id = s.id)
					               else a.information_id is null and s.unit_id = o.id end
					     where a.state = 'ADOPTED'
					       and (exists (select from processing p where p.system_id = s.id)
					            or exists (select from agreement g where g.supplier_id = s.supplier_id and g.personal_data))
					     group by a.id
					    union all
					    select a.id, i.confidentiality
					      from risk_analysis a
					      join information_asset i on i.id = a.information_id
					     where a.state = 'ADOPTED'
					       and i.personal_data <> 'NONE'),
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
					       d.id is not null as personal_data, d.confidentiality
					  from risk_analysis a
					  join unit u on u.id = a.unit_id
					 cross join unnest(array['BUSINESS', 'IT', 'FACILITATOR', 'DATA_PROTECTION']) f (function)
					  left join seated h on h.analysis_id = a.id
					  left join data d on d.id = a.id
					 where a.state = 'ADOPTED'
					""")
			.query(ParticipationFact.class)
			.list();
	}

}
