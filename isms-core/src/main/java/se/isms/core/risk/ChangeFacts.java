package se.isms.core.risk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.FactSource;

/**
 * What has changed since analyses were performed. Noted changes are read where they
 * stand, and so are incidents that were assessed as significant and classes that were
 * raised, as the trail tells: nothing is copied. That a system or supplier is new cannot
 * be told from when it was registered, so that is noted.
 */
@Component
@Transactional(readOnly = true)
class ChangeFacts implements FactSource {

	private final JdbcClient db;

	ChangeFacts(JdbcClient db) {
		this.db = db;
	}

	/**
	 * A change of a process or system is about the analysis of that, where there is one,
	 * and otherwise about that of its department; that of information is about no change
	 * of these. A class that has been lowered again has not been raised.
	 */
	@Override
	public List<ChangeFact> facts(AsOf asOf) {
		return this.db
			.sql("""
					with happened as (
					    select c.id, c.unit_id, c.process_id, c.system_id, c.kind, c.title, c.changed_on as happened_on
					      from significant_change c
					    union all
					    select i.id, i.unit_id, null, null, 'INCIDENT', i.title,
					           (coalesce(i.assessed_at, i.aware_at) at time zone 'Europe/Stockholm')::date
					      from incident i
					     where i.significant
					       and coalesce(i.assessed_at, i.aware_at) is not null
					    union all
					    select e.id, s.unit_id, null, s.id, 'RAISED_CLASS', s.name,
					           (e.at at time zone 'Europe/Stockholm')::date
					      from trail_entry e
					      join trail_value v on v.entry_id = e.id
					      join information_system s on s.id = e.subject_id
					     where e.subject_type = 'information_system'
					       and exists (
					           select
					             from (values ('confidentiality', s.confidentiality), ('integrity', s.integrity),
					                          ('availability', s.availability)) k (aspect, now)
					            where least((v.after ->> k.aspect)::int, k.now) > (v.before ->> k.aspect)::int
					              and (v.after ->> k.aspect) is not null
					              and k.now is not null)),
					newest as (
					    select distinct on (u.department_id, a.process_id, a.system_id)
					           a.id, a.version, a.title, u.department_id, a.process_id, a.system_id,
					           coalesce(a.performed_on, a.adopted_on) as performed_on
					      from risk_analysis a
					      join unit u on u.id = a.unit_id
					     where a.state = 'ADOPTED'
					       and a.information_id is null
					       and coalesce(a.performed_on, a.adopted_on) is not null
					     order by u.department_id, a.process_id, a.system_id, coalesce(a.performed_on, a.adopted_on) desc, a.id)
					select n.id, n.version, n.department_id as unit_id, n.title as label, h.id as change, h.kind,
					       h.title as what, h.happened_on, n.performed_on,
					       (select max(c.confirmed_on) from analysis_confirmation c where c.analysis_id = n.id) as confirmed_on
					  from happened h
					  join unit u on u.id = h.unit_id
					 cross join lateral (
					      select *
					        from newest x
					       where x.department_id = u.department_id
					         and (x.process_id = h.process_id or x.system_id = h.system_id
					              or num_nonnulls(x.process_id, x.system_id) = 0)
					       order by num_nonnulls(x.process_id, x.system_id) desc
					       limit 1) n
					 where h.happened_on > n.performed_on
					""")
			.query(ChangeFact.class)
			.list();
	}

}
