package se.isms.core.continuity;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The lists of continuity plans, shared resources and exercises. */
@Configuration(proxyBeanMethods = false)
class ContinuityLists {

	private static final String EXERCISE_FORM = "continuity.exercise.form.";

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
					Column.number("covered", "continuity.covered", """
							(select count(*) from process_system n
							  where n.process_id = l.process_id
							    and exists (select from manual_procedure m
							                 where m.plan_id = l.id and m.system_id = n.system_id))""").alwaysThere(),
					Column.number("systems", "continuity.needs", """
							(select count(*) from process_system n where n.process_id = l.process_id)""").alwaysThere(),
					Column.part("processId", "l.process_id"), Column.part("unitId", "b.unit_id"))
			.where("l.state <> 'REPLACED'");
	}

	/** Those of one's department and those for all, the newest first. */
	@Bean
	Listing exerciseList() {
		return new Listing("exercises", "Exercise", """
				exercise e
				  left join unit u on u.tenant_id = e.tenant_id and u.id = e.unit_id
				""", "true", "e.id", "coalesce(u.department_id, :department)", "sort=-heldOn", List.of(
				Column.text("title", "continuity.exercise", "e.title").alwaysThere(),
				Column.day("heldOn", EXERCISE_FORM + "heldOn", "e.held_on").alwaysThere(),
				Column.text("unit", "unit", "u.name")
					.orNone("continuity.exercise.all")
					.narrowedBy(Reference.department("u.department_id")),
				Column.choice("scenario", EXERCISE_FORM + "scenario", "e.scenario", EXERCISE_FORM + "scenario",
						Exercise.Scenario.values()),
				Column.choice("kind", EXERCISE_FORM + "kind", "e.kind", EXERCISE_FORM + "kind", Exercise.Kind.values()),
				Column.choice("state", "state", "e.state", "continuity.exercise.state", Exercise.State.values())
					.toned("case when e.state in ('EVALUATED', 'CLOSED') then 'GREEN' else 'GREY' end"),
				Column.number("participants", EXERCISE_FORM + "participants", "e.participants").alwaysThere(),
				Column.text("result", EXERCISE_FORM + "result", "e.result"), Column.part("unitId", "e.unit_id")));
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
