package se.isms.core.asset;

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
class AssetFacts implements FactSource {

	private final JdbcClient db;

	AssetFacts(JdbcClient db) {
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
		var processes = processes(asOf, one);
		return Stream
			.<List<? extends Fact>>of(processes, processes.stream().map(RatingFact::of).toList(), systems(asOf, one),
					information(one), suppliers(asOf, one), agreements(one))
			.<Fact>flatMap(List::stream)
			.toList();
	}

	private List<ProcessFact> processes(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select b.id, b.version, u.department_id as unit_id, b.name as label, b.criticality,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid,
				       b.life_health
				  from business_process b
				  join unit u on u.id = b.unit_id
				  left join person p on p.id = b.owner_id
				 where b.id = coalesce(:one, b.id)
				""").param("one", one).param("today", asOf.date()).query(ProcessFact.class).list();
	}

	/** A review without anything in it has reviewed nothing. */
	private List<SystemFact> systems(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select s.id, s.version, u.department_id as unit_id, s.name as label,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid,
				       s.confidentiality, s.integrity, s.availability, s.classified_on,
				       s.internet_exposed, s.mfa_enforced, r.reviewed_on
				  from information_system s
				  join unit u on u.id = s.unit_id
				  left join person p on p.id = s.owner_id
				  left join (
				      select x.system_id, max(x.completed_on) as reviewed_on
				        from access_review x
				       where x.items > 0
				         and x.completed_on <= :today
				       group by x.system_id) r on r.system_id = s.id
				 where s.id = coalesce(:one, s.id)
				""").param("one", one).param("today", asOf.date()).query(SystemFact.class).list();
	}

	private List<InformationFact> information(@Nullable UUID one) {
		return this.db.sql("""
				select i.id, i.version, u.department_id as unit_id, i.name as label,
				       i.confidentiality, i.integrity, i.availability
				  from information_asset i
				  join unit u on u.id = i.unit_id
				 where i.id = coalesce(:one, i.id)
				""").param("one", one).query(InformationFact.class).list();
	}

	private List<SupplierFact> suppliers(AsOf asOf, @Nullable UUID one) {
		return this.db.sql("""
				select s.id, s.version, u.department_id as unit_id, s.name as label,
				       coalesce(p.employed_from <= :today and (p.employed_to is null or p.employed_to >= :today), false)
				           as owner_valid
				  from supplier s
				  left join person p on p.id = s.owner_id
				  left join unit u on u.id = p.unit_id
				 where s.id = coalesce(:one, s.id)
				""").param("one", one).param("today", asOf.date()).query(SupplierFact.class).list();
	}

	private List<AgreementFact> agreements(@Nullable UUID one) {
		return this.db
			.sql("""
					select a.id, a.version, u.department_id as unit_id, s.name || ': ' || a.title as label,
					       a.security_requirements, a.personal_data, a.personal_data_agreement,
					       a.incident_hours, a.exit_clause, a.ends_on, a.renewal_decided, c.highest_class
					  from agreement a
					  join supplier s on s.id = a.supplier_id
					  left join person p on p.id = s.owner_id
					  left join unit u on u.id = p.unit_id
					  left join (
					      select x.supplier_id, max(greatest(x.confidentiality, x.integrity, x.availability)) as highest_class
					        from information_system x
					       group by x.supplier_id) c on c.supplier_id = s.id
					 where a.id = coalesce(:one, a.id)
					""")
			.param("one", one)
			.query(AgreementFact.class)
			.list();
	}

}
