package se.isms.core.improvement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;

/** The lists of actions, controls and processings. */
@Configuration(proxyBeanMethods = false)
class ImprovementLists {

	private static final String OPEN = "c.state in ('PROPOSED', 'PLANNED', 'ONGOING')";

	private static final String OVERDUE = OPEN + " and coalesce(c.due_on < :today, false)";

	/** What is open, and of that what is due soonest first. */
	@Bean
	Listing actionList() {
		return Listing.ofUnits("actions", "Action", "c.id", "open=true&sort=dueOn", """
				action c
				  join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
				  left join person p on p.tenant_id = c.tenant_id and p.id = c.owner_id
				  left join risk r on r.tenant_id = c.tenant_id and r.id = c.source_id
				  left join incident i on i.tenant_id = c.tenant_id and i.id = c.source_id
				  left join control k on k.tenant_id = c.tenant_id and k.id = c.source_id
				  left join audit d on d.tenant_id = c.tenant_id and d.id = c.source_id
				""", Column.text("title", "action", "c.title").alwaysThere(), Column.unit(),
				Column.choice("sourceType", "action.source", "c.source_type", "action.source", Action.Source.values()),
				Column.text("source", "action.source.name", "coalesce(r.title, i.title, k.name, d.title)").aside(),
				Column.owner(), Column.day("dueOn", "action.form.dueOn", "c.due_on"),
				Column.choice("state", "state", "c.state", "action.state", Action.State.values()),
				Column.yesNo("overdue", "action.late", OVERDUE)
					.alwaysThere()
					.toned("case when " + OVERDUE + " then 'RED' end"),
				Column.yesNo("open", "action.open", OPEN).alwaysThere().aside(),
				Column.yesNo("openRisk", "action.open-risk",
						"""
								exists (select from risk_still_open s where s.tenant_id = c.tenant_id and s.risk_id = c.source_id)""")
					.aside(),
				Column.day("doneOn", "action.done", "c.done_on").aside(), Column.part("unitId", "c.unit_id"),
				Column.id("sourceId", "c.source_id"), Column.id("ownerId", "c.owner_id"));
	}

	/** Whether an assessment is missing or too old is what rule RA-12 says. */
	@Bean
	Listing processingList() {
		return Listing.ofUnits("processings", "Processing", "c.id", "sort=name", """
				processing c
				  join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
				  left join information_system s on s.tenant_id = c.tenant_id and s.id = c.system_id
				""", Column.text("name", "processing", "c.name").alwaysThere(), Column.unit(),
				Column.text("system", "processing.form.systemId", "s.name").aside(),
				Column.yesNo("highRisk", "processing.form.highRisk", "c.high_risk"),
				Column.day("assessedOn", "processing.form.assessedOn", "c.assessed_on"),
				Column.text("reference", "processing.form.reference", "c.reference").aside(),
				Column.day("changedOn", "processing.form.changedOn", "c.changed_on"),
				Column.part("unitId", "c.unit_id"));
	}

	/** The most critical first. */
	@Bean
	Listing controlList() {
		return Listing.ofUnits("controls", "Control", "c.id", "sort=-criticality", """
				control c
				  join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
				  left join person p on p.tenant_id = c.tenant_id and p.id = c.owner_id
				  left join lateral (
				      select y.checked_on, y.works, y.method
				        from control_check y
				       where y.control_id = c.id
				       order by y.checked_on desc, y.works
				       limit 1) k on true
				""", Column.text("name", "control", "c.name").alwaysThere(), Column.unit(),
				Column.text("norm", "control.form.norm", "c.norm").alwaysThere().aside(), Column.owner(),
				Column.steps("criticality", "control.form.criticality", "c.criticality::text",
						"control.form.criticality", 1, 4),
				Column.day("checkedOn", "control.last", "k.checked_on").orNone("control.never"),
				Column.yesNo("works", "control.works", "k.works")
					.toned("case when k.works then 'GREEN' when not k.works then 'RED' end"),
				Column
					.choice("method", "control.check.method", "k.method", "control.method",
							ControlCheck.Method.values())
					.aside(),
				Column.number("openActions", "control.actions", """
						(select count(*) from action x
						  where x.source_id = c.id and x.state in ('PROPOSED', 'PLANNED', 'ONGOING'))""").alwaysThere(),
				Column.part("unitId", "c.unit_id"), Column.id("ownerId", "c.owner_id"));
	}

}
