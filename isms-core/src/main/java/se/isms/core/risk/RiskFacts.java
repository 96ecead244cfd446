package se.isms.core.risk;

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
class RiskFacts implements FactSource {

	private final JdbcClient db;

	RiskFacts(JdbcClient db) {
		this.db = db;
	}

	@Override
	public List<Fact> facts(AsOf asOf) {
		return Stream.of(analyses(), risks(asOf, null), new LikeRisks().among(described(null)))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	@Override
	public List<Fact> draft(AsOf asOf, UUID subject) {
		var risks = risks(asOf, subject);
		var itself = risks.stream().filter(risk -> risk.id().equals(subject));
		return Stream.<Fact>concat(risks.stream(), itself.flatMap(this::like)).toList();
	}

	/** Those that may be the same as this one, each told of it. */
	private Stream<RiskPairFact> like(RiskFact risk) {
		return new LikeRisks().among(described(risk.id()))
			.stream()
			.filter(pair -> pair.id().equals(risk.id()) || pair.other().equals(risk.id()))
			.map(pair -> pair.id().equals(risk.id()) ? pair : pair.turned(risk.version()));
	}

	/**
	 * Open risks that may be alike: all that are adopted; or those beside which a draft
	 * would stand once its analysis takes the place of the one before it.
	 */
	private List<LikeRisks.Described> described(@Nullable UUID draft) {
		return this.db
			.sql("""
					select r.id, r.version, u.department_id as unit_id,
					       coalesce(a.process_id, a.system_id, a.information_id, u.department_id) as object, r.title, r.threat
					  from risk r
					  join risk_analysis a on a.id = r.analysis_id
					  join unit u on u.id = a.unit_id
					  left join (
					      select x.analysis_id, y.unit_id, z.department_id
					        from risk x
					        join risk_analysis y on y.id = x.analysis_id
					        join unit z on z.id = y.unit_id
					       where x.id = :draft) d on true
					 where r.state <> 'CLOSED'
					   and case when :draft::uuid is null then a.state = 'ADOPTED'
					            else u.department_id = d.department_id
					                 and (a.id = d.analysis_id or a.state = 'ADOPTED' and a.unit_id <> d.unit_id) end
					""")
			.param("draft", draft)
			.query(LikeRisks.Described.class)
			.list();
	}

	private List<AnalysisFact> analyses() {
		return this.db
			.sql("""
					select a.id, a.version, u.department_id as unit_id,
					       coalesce(a.process_id, a.system_id, a.information_id, u.department_id) as object_id, a.title as label,
					       a.state = 'ADOPTED' as adopted, a.adopted_on,
					       coalesce(r.it_outage, false) as it_outage_covered, s.retired_on as scale_retired_on,
					       num_nonnulls(a.system_id, a.information_id) > 0 as classifiable,
					       coalesce(i.confidentiality, f.confidentiality) as confidentiality,
					       coalesce(i.integrity, f.integrity) as integrity,
					       coalesce(i.availability, f.availability) as availability,
					       coalesce(r.confidentiality, false) as confidentiality_covered,
					       coalesce(r.integrity, false) as integrity_covered,
					       coalesce(r.availability, false) as availability_covered
					  from risk_analysis a
					  join unit u on u.id = a.unit_id
					  join risk_scale s on s.id = a.scale_id
					  left join information_system i on i.id = a.system_id
					  left join information_asset f on f.id = a.information_id
					  left join (
					      select analysis_id, bool_or(it_outage) as it_outage,
					             bool_or(confidentiality and state <> 'CLOSED') as confidentiality,
					             bool_or(integrity and state <> 'CLOSED') as integrity,
					             bool_or(availability and state <> 'CLOSED') as availability
					        from risk
					       group by analysis_id) r on r.analysis_id = a.id
					 where a.state = 'ADOPTED'
					""")
			.query(AnalysisFact.class)
			.list();
	}

	private List<RiskFact> risks(AsOf asOf, @Nullable UUID draft) {
		return this.db.sql("""
				select r.id, r.version, u.department_id as unit_id, r.title as label,
				       r.state <> 'CLOSED' as open,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid,
				       r.likelihoods as likelihood_steps, r.consequences as consequence_steps, r.threshold,
				       r.inherent_likelihood, r.inherent_consequence, r.likelihood, r.consequence,
				       r.level, r.inherent_level, coalesce(r.highest_level, 0) as highest_level, r.treatment,
				       (select count(*) from action c
				         where c.source_id in %1$s and c.state in ('PLANNED', 'ONGOING', 'DONE', 'VERIFIED'))
				           as active_actions,
				       (select count(*) from action c
				         where c.source_id in %1$s and c.state in ('DONE', 'VERIFIED')) as done_actions,
				       d.level as accepted_level, d.valid_until as accepted_until,
				       coalesce(btrim(d.motivation) <> '', false) as acceptance_motivated,
				       d.decided_on as acceptance_decided_on,
				       coalesce(%2$s, false) as decider_valid,
				       q.id is not null and not %3$s as decider_independent,
				       %4$s as decider_ceiling
				  from rated_risk r
				  join risk_analysis a on a.id = r.analysis_id
				  join unit u on u.id = a.unit_id
				  left join person p on p.id = r.owner_id
				  left join lateral %5$s d on true
				  left join person q on q.id = d.decided_by
				 where case when :draft::uuid is null then a.state = 'ADOPTED' else :draft in (r.id, a.id) end
				""".formatted(Lineage.ALL, Authority.employed("q", "d.decided_on"), Authority.involved("q", "d"),
				Authority.highest("q.id", "d.decided_on", "u.department_id"), Authority.NEWEST))
			.param("today", asOf.date())
			.param("draft", draft)
			.query(RiskFact.class)
			.list();
	}

}
