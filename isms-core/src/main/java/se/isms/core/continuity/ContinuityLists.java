package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The lists of continuity plans and shared resources. */
@Configuration(proxyBeanMethods = false)
class ContinuityLists {

	/** Those that are not replaced, of the most critical processes first. */
	@Bean
	Listing planList() {
		return Listing
			.ofUnits("plans", "Plan", "l.id", "sort=-criticality", """
					continuity_plan l
					  join business_process b on b.tenant_id = l.tenant_id and b.id = l.process_id
					  join unit u on u.tenant_id = b.tenant_id and u.id = b.unit_id
					  left join person p on p.tenant_id = l.tenant_id and p.id = l.owner_id
					  left join person d on d.tenant_id = l.tenant_id and d.id = l.deputy_id
					""", Column.text("process", "continuity.process", "b.name").alwaysThere(), Column.unit(),
					Column
						.steps("criticality", "asset.process.form.criticality", "b.criticality::text",
								"asset.process.form.criticality", 1, 4)
						.orNone("asset.process.not-assessed"),
					Column.choice("state", "state", "l.state", "continuity.plan.state", ContinuityPlan.State.values())
						.toned("case when l.state = 'ADOPTED' then 'GREEN' else 'GREY' end"),
					Column.number("edition", "continuity.edition", "l.edition").alwaysThere(), Column.owner(),
					Column.text("deputy", "continuity.deputy", "d.name").aside(),
					Column.day("adoptedOn", "continuity.adopted-on", "l.adopted_on").aside(),
					Column.day("reviewedOn", "continuity.reviewed", "l.reviewed_on"),
					Column.day("validUntil", "continuity.valid-until", "l.valid_until").aside(),
					Column.number("printedEdition", "continuity.on-paper", """
							(select min(c.edition) from plan_copy c where c.process_id = l.process_id)"""),
					Column
						.number("covered", "continuity.covered",
								"""
										(select count(*) from process_system n
										  where n.process_id = l.process_id
										    and (exists (select from covered_system c where c.plan_id = l.id and c.system_id = n.system_id)
										         or exists (select from stop_decision t
										                     where t.plan_id = l.id and t.system_id = n.system_id)))""")
						.alwaysThere(),
					Column.number("systems", "continuity.needs", """
							(select count(*) from process_system n where n.process_id = l.process_id)""").alwaysThere(),
					Column.part("processId", "l.process_id"), Column.part("unitId", "b.unit_id"),
					Column.id("ownerId", "l.owner_id"), Column.id("deputyId", "l.deputy_id"))
			.where("l.state <> 'REPLACED'");
	}

	/** What is claimed is the most in any phase. */
	@Bean
	Listing resourceList() {
		return Listing.ofUnits("resources", "SharedResource", "r.id", "sort=name", """
				shared_resource r
				  join unit u on u.tenant_id = r.tenant_id and u.id = r.unit_id
				""", Column.text("name", "continuity.resource", "r.name").alwaysThere(), Column.unit(),
				Column
					.choice("kind", "continuity.resource.form.kind", "r.kind", "continuity.resource.form.kind",
							SharedResource.Kind.values())
					.alwaysThere(),
				Column.number("capacity", "continuity.resource.form.capacity", "r.capacity"),
				Column.number("claimed", "continuity.resource.claimed", """
						(select coalesce(greatest(sum(c.first_day), sum(c.first_week), sum(c.first_month),
						                          sum(c.after_month)), 0)
						   from resource_claim c
						   join continuity_plan l on l.id = c.plan_id and l.state = 'ADOPTED'
						  where c.resource_id = r.id)""").alwaysThere(),
				Column.number("plans", "continuity.plans.title", """
						(select count(*)
						   from resource_claim c
						   join continuity_plan l on l.id = c.plan_id and l.state = 'ADOPTED'
						  where c.resource_id = r.id)""").alwaysThere(),
				Column.yesNo("independent", "continuity.resource.form.independent", "r.independent").alwaysThere(),
				Column.text("powerSource", "continuity.resource.form.powerSource", "r.power_source").aside(),
				Column.part("unitId", "r.unit_id"));
	}

}
