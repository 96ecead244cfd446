package se.isms.core.improvement;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.FactSource;

@Component
@Transactional(readOnly = true)
class ImprovementFacts implements FactSource {

	private final JdbcClient db;

	ImprovementFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return facts(asOf, null);
	}

	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		return facts(asOf, subject);
	}

	/** Of all objects, or of one. */
	private List<Fact> facts(AsOf asOf, @Nullable UUID one) {
		return Stream.of(actions(asOf, one), controls(asOf, one), processings(one))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	private List<ProcessingFact> processings(@Nullable UUID one) {
		return this.db
			.sql("""
					select c.id, c.version, u.department_id as unit_id, c.name as label, c.high_risk, c.assessed_on, c.changed_on
					  from processing c
					  join unit u on u.id = c.unit_id
					 where c.id = coalesce(:one, c.id)
					""")
			.param("one", one)
			.query(ProcessingFact.class)
			.list();
	}

	private List<ActionFact> actions(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select c.id, c.version, u.department_id as unit_id, c.title as label, c.source_type,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid,
				       c.due_on,
				       c.state in ('PROPOSED', 'PLANNED', 'ONGOING') as open,
				       coalesce(g.highest, false) as highest_risk
				  from action c
				  join unit u on u.id = c.unit_id
				  left join person p on p.id = c.owner_id
				  left join lateral (
				      select bool_or(r.level = r.highest_level) as highest
				        from risk o
				        join rated_risk r on r.origin_id = o.origin_id
				        join risk_analysis a on a.id = r.analysis_id and a.state not in ('REPLACED', 'ARCHIVED')
				       where o.id = c.source_id
				         and c.source_type = 'RISK') g on true
				 where c.id = coalesce(:one, c.id)
				""").param("one", one).param("today", asOf.date()).query(ActionFact.class).list();
	}

	/**
	 * An action that was done before the last check does not mend what that check found.
	 */
	private List<ControlFact> controls(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select c.id, c.version, u.department_id as unit_id, c.name as label,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid,
				       c.criticality, k.checked_on, k.works,
				       (select count(*) from action x
				         where x.source_id = c.id
				           and (x.state in ('PLANNED', 'ONGOING')
				                or x.state in ('DONE', 'VERIFIED') and x.done_on >= k.checked_on)) as active_actions
				  from control c
				  join unit u on u.id = c.unit_id
				  left join person p on p.id = c.owner_id
				  left join lateral (
				      select * from control_check y
				       where y.control_id = c.id
				       order by y.checked_on desc, y.works
				       limit 1) k on true
				 where c.id = coalesce(:one, c.id)
				""").param("one", one).param("today", asOf.date()).query(ControlFact.class).list();
	}

}
