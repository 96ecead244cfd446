package se.isms.core.access;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts two-factor authentication in the database: accounts are too many to be carried
 * here for a total. Says the same as {@link AccountFact#member()} and
 * {@link AccountFact#covered()}.
 */
@Component
class Coverage {

	private final JdbcClient db;

	Coverage(JdbcClient db) {
		this.db = db;
	}

	/** One row per department, or that of one. */
	List<CoverageRow> of(@Nullable UUID department) {
		return this.db.sql("""
				select d.id as unit_id, d.name as unit,
				       count(a.id) filter (where a.external_idp or a.mfa_level >= 2) as covered,
				       count(a.id) as population
				  from unit d
				  left join unit u on u.department_id = d.id
				  left join account a on a.unit_id = u.id and a.enabled and a.kind in ('EMPLOYEE', 'ELECTED')
				 where d.kind <> 'SUBUNIT'
				   and (:department::uuid is null or d.id = :department)
				 group by d.id, d.name
				 order by d.name collate "sv-SE-x-icu"
				""").param("department", department).query(CoverageRow.class).list();
	}

}
