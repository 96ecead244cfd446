package se.isms.core.risk;

/**
 * What makes an acceptance count, as SQL: the same for the state of a risk, for who
 * decides and for the rules that look back. In it r is the risk with its levels, a its
 * analysis and u the unit of that.
 */
final class Authority {

	/**
	 * The newest decision about the risk, in this analysis or an earlier one, that has
	 * not been withdrawn: it takes the place of those before it.
	 */
	static final String NEWEST = """
			(select x.*
			   from risk_acceptance x
			  where x.risk_id in %s
			    and x.state = 'DECIDED'
			    and x.decided_on <= :today
			  order by x.decided_on desc, x.level desc, x.valid_until desc nulls last, x.id
			  limit 1)""".formatted(Lineage.ON_ITS_SCALE);

	/** Whether the newest decision, called d, covers the level of the risk today. */
	static final String IN_FORCE = "coalesce(d.level >= r.level and d.valid_until >= :today, false)";

	/** Accepted as long as the acceptance is in force, and then what it was before. */
	static final String STATE = """
			(select case when r.state = 'CLOSED' then r.state
			             when %s then 'ACCEPTED'
			             when r.state = 'ACCEPTED' then 'RATED'
			             else r.state end
			   from (values (1)) one
			   left join lateral %s d on true)""".formatted(IN_FORCE, NEWEST);

	private Authority() {
	}

	/**
	 * The ceilings c for accepting risks that people h hold on a day in a department. A
	 * role holds one within its department only.
	 */
	static String held(String day, String department) {
		return """
				delegation_ceiling c
				  left join role_assignment y
				         on y.role = c.role
				        and y.valid_from <= %1$s
				        and coalesce(y.valid_to >= %1$s, true)
				  left join unit z on z.id = y.unit_id
				  join person h on h.id = coalesce(c.person_id, y.person_id)
				 where c.decision = 'RISK_ACCEPTANCE'
				   and c.valid_from <= %1$s
				   and coalesce(c.valid_to >= %1$s, true)
				   and (c.role is null or y.unit_id is null or z.department_id = %2$s)
				""".formatted(day, department);
	}

	/** The highest ceiling of a person on a day in a department; none without one. */
	static String highest(String person, String day, String department) {
		return "(select max(c.max_level) from " + held(day, department) + " and h.id = " + person + ")";
	}

	/** Whether a person was employed on a day. */
	static String employed(String person, String day) {
		return "(%1$s.employed_from <= %2$s and coalesce(%1$s.employed_to >= %2$s, true))".formatted(person, day);
	}

	/**
	 * Whether a person has asked for the acceptance, or led or written the analysis that
	 * it was asked for in. Who has written is known by the name of the account only, so
	 * two people of one name are taken for the same.
	 */
	static String involved(String person, String acceptance) {
		return """
				coalesce(%2$s.asked_person = %1$s.id
				 or exists (
				    select
				      from (select %1$s.name
				            union all
				            select w.name
				              from system.app_user w
				             where w.person_id = %1$s.id
				               and w.tenant_id = %1$s.tenant_id) n
				      join risk v on v.id = %2$s.risk_id
				      join risk_analysis b on b.id = v.analysis_id
				     where lower(btrim(n.name)) in (lower(btrim(%2$s.asked_by)), lower(btrim(b.facilitator)))
				        or exists (
				           select
				             from trail_entry e
				            where e.subject_id in (b.id, v.id)
				              and e.action in ('create', 'change')
				              and lower(btrim(e.actor)) = lower(btrim(n.name)))), false)""".formatted(person,
				acceptance);
	}

}
