package se.isms.core.continuity;

/**
 * The plans that are judged, by process ({@code judged}): those in force, or the one that
 * is drafted or has a part that is. Of its procedures those that it leans on
 * ({@code leaned_on}), a row for each system: the one that holds best, and while one is
 * edited, that one. Stands behind "with" and reads {@code :draft}.
 */
final class LeanedOn {

	static final String SQL = """
			judged as (
			    select distinct on (x.process_id) x.process_id, x.id, x.mtpd_hours
			      from continuity_plan x
			     where case when :draft::uuid is null then x.state = 'ADOPTED'
			                else :draft = x.id
			                     or x.id in (select m.plan_id from manual_procedure m where m.id = :draft)
			                     or x.id in (select t.plan_id from stop_decision t where t.id = :draft) end
			     order by x.process_id, x.edition desc
			), leaned_on as (
			    select distinct on (m.plan_id, coalesce(x.system_id, m.id)) m.*, x.system_id, f.id is not null as lost,
			           f.cause
			      from manual_procedure m
			      join judged l on l.id = m.plan_id
			      left join procedure_replaces x on x.procedure_id = m.id
			      left join lost_procedure f on f.id = m.id
			     where m.id = :draft::uuid
			        or not exists (select from manual_procedure y where y.id = :draft::uuid)
			     order by m.plan_id, coalesce(x.system_id, m.id), f.id is not null,
			              m.sustainable_days desc nulls last, m.name
			)
			""";

	private LeanedOn() {
	}

}
