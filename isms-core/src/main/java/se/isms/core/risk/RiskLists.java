package se.isms.core.risk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The lists of risk analyses and of the risks in them. */
@Configuration(proxyBeanMethods = false)
class RiskLists {

	/** The versions that some analysis uses. */
	private static final Reference SCALES = new Reference("a.scale_id", """
			select s.id::text as value, s.name || ' (' || s.number || ')' as label
			  from risk_scale s
			 where exists (select from risk_analysis a where a.scale_id = s.id)
			 order by s.retired_on is not null, s.made_on desc, s.number desc, s.name collate "sv-SE-x-icu", s.id
			""");

	private static final String CURRENT = "a.state not in ('REPLACED', 'ARCHIVED')";

	@Bean
	Listing analysisList() {
		return Listing
			.ofUnits("analyses", "Analysis", "a.id", "sort=unit", """
					risk_analysis a
					  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
					  left join business_process b on b.tenant_id = a.tenant_id and b.id = a.process_id
					  left join information_system s on s.tenant_id = a.tenant_id and s.id = a.system_id
					  left join information_asset i on i.tenant_id = a.tenant_id and i.id = a.information_id
					""", Column.text("title", "risk.analysis", "a.title").alwaysThere(), Column.unit(),
					Column.text("object", "risk.analysis.object", "coalesce(b.name, s.name, i.name)"),
					Column.choice("state", "state", "a.state", "risk.analysis.state", RiskAnalysis.State.values()),
					Column.day("performedOn", "risk.analysis.performedOn", "a.performed_on").aside(),
					Column.day("adoptedOn", "risk.analysis.adoptedOn", "a.adopted_on"),
					Column.number("risks", "risk.risks.title", """
							(select count(*) from risk r where r.analysis_id = a.id and r.state <> 'CLOSED')""")
						.alwaysThere(),
					Column.number("aboveThreshold", "risk.above", """
							(select count(*) from rated_risk r
							  where r.analysis_id = a.id and r.state <> 'CLOSED' and r.level > r.threshold)""")
						.alwaysThere(),
					Column.part("unitId", "a.unit_id"))
			.where(CURRENT);
	}

	/** What somebody has noted, the newest first. */
	@Bean
	Listing changeList() {
		return Listing.ofUnits("changes", "SignificantChange", "c.id", "sort=-changedOn", """
				significant_change c
				  join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
				  left join business_process p on p.tenant_id = c.tenant_id and p.id = c.process_id
				  left join information_system s on s.tenant_id = c.tenant_id and s.id = c.system_id
				""", Column.text("title", "event", "c.title").alwaysThere(), Column.unit(),
				Column.choice("kind", "event.form.kind", "c.kind", "event.form.kind", SignificantChange.Kind.values())
					.alwaysThere(),
				Column.text("object", "event.object", "coalesce(p.name, s.name)"),
				Column.day("changedOn", "event.form.changedOn", "c.changed_on").alwaysThere(),
				Column.part("unitId", "c.unit_id"));
	}

	/** Those that wait for a decision first. */
	@Bean
	Listing acceptanceList() {
		return Listing.ofUnits("acceptances", "Acceptance", "x.id", "sort=state", """
				risk_acceptance x
				  join risk r on r.tenant_id = x.tenant_id and r.id = x.risk_id
				  join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
				  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				  left join person q on q.tenant_id = x.tenant_id and q.id = x.decided_by
				""", Column.text("title", "risk", "r.title").alwaysThere(), Column.unit(),
				Column.choice("state", "state", """
						case when x.state = 'DECIDED' and x.valid_until < :today then 'EXPIRED' else x.state end""",
						"acceptance.state", AcceptanceRow.State.values()),
				Column.number("level", "acceptance.level", "x.level").alwaysThere(),
				Column.day("validUntil", "acceptance.until", "x.valid_until"),
				Column.text("decider", "acceptance.decided-by", "q.name").aside(),
				Column.day("decidedOn", "acceptance.decided-on", "x.decided_on").aside(),
				Column.text("caseNumber", "acceptance.form.caseNumber", "x.case_number").aside());
	}

	/** The highest first, and before them what nobody has rated. */
	@Bean
	Listing riskList() {
		return Listing.ofUnits("risks", "Risk", "r.id", "sort=-level", """
				rated_risk r
				  join risk_analysis a on a.tenant_id = r.tenant_id and a.id = r.analysis_id
				  join unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
				  join risk_scale s on s.tenant_id = a.tenant_id and s.id = a.scale_id
				  left join person p on p.tenant_id = r.tenant_id and p.id = r.owner_id
				""", Column.text("title", "risk", "r.title").alwaysThere(), Column.unit(), Column.owner(),
				Column.number("level", "risk.level", "r.level").unknownAs(1000).toned("""
						case when r.level > r.threshold then 'CRITICAL'
						     when r.level is not null then 'GREEN' end"""),
				Column.yesNo("above", "risk.above", "r.level > r.threshold"),
				Column.number("likelihood", "risk.form.likelihood", "r.likelihood").aside(),
				Column.number("consequence", "risk.form.consequence", "r.consequence").aside(),
				Column.number("inherentLevel", "risk.inherent", "r.inherent_level").aside(),
				Column.number("inherentLikelihood", "risk.form.inherentLikelihood", "r.inherent_likelihood").aside(),
				Column.number("inherentConsequence", "risk.form.inherentConsequence", "r.inherent_consequence").aside(),
				Column.number("targetLevel", "risk.target", "r.target_level").aside(),
				Column.number("targetLikelihood", "risk.form.targetLikelihood", "r.target_likelihood").aside(),
				Column.number("targetConsequence", "risk.form.targetConsequence", "r.target_consequence").aside(),
				Column.choice("treatment", "risk.form.treatment", "r.treatment", "risk.treatment",
						Risk.Treatment.values()),
				Column.number("openActions", "risk.actions", Lineage.OPEN_ACTIONS).alwaysThere(),
				Column.choice("state", "state", Authority.STATE, "risk.state", Risk.State.values()).aside(),
				Column.yesNo("open", "risk.open", "r.state <> 'CLOSED'").alwaysThere().aside(),
				Column.yesNo("itOutage", "risk.outage", "r.it_outage").alwaysThere().aside(),
				Column.text("scale", "risk.scale", "s.name").alwaysThere().aside().narrowedBy(SCALES),
				Column.part("threshold", "r.threshold"), Column.part("unitId", "a.unit_id"),
				Column.id("analysisId", "r.analysis_id"), Column.id("ownerId", "r.owner_id"))
			.where(CURRENT);
	}

}
