package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.organisation.UnitRegisters;
import se.isms.core.trail.Register;

/** The register of shared resources, its list, and what plans count on. */
@Configuration(proxyBeanMethods = false)
class Resources {

	@Bean
	UnitRegister<SharedResource> registerOfResource(UnitRegisters registers) {
		return registers.of("shared_resource", SharedResource.class);
	}

	@Bean
	Register<ResourceClaim> registerOfClaim(ResourceClaims claims) {
		return Register.of("resource_claim", ResourceClaim.class, claims::claim, claims::save);
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
