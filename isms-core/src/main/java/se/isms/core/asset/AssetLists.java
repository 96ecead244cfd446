package se.isms.core.asset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;

/** The lists of processes, information systems, information and suppliers. */
@Configuration(proxyBeanMethods = false)
class AssetLists {

	private static final String PROCESS_FORM = "asset.process.form.";

	/** The most critical first, and before them what nobody has assessed. */
	@Bean
	Listing processList() {
		return Listing.ofUnits("processes", "Process", "b.id", "sort=-criticality", """
				business_process b
				  join unit u on u.tenant_id = b.tenant_id and u.id = b.unit_id
				  left join person p on p.tenant_id = b.tenant_id and p.id = b.owner_id
				""", Column.text("name", "asset.process", "b.name").alwaysThere(), Column.unit(),
				Column
					.steps("criticality", PROCESS_FORM + "criticality", "b.criticality::text",
							PROCESS_FORM + "criticality", 1, 4)
					.unknownAs(1000)
					.orNone("asset.process.not-assessed"),
				Column.owner(), Column.number("systems", "asset.systems.title", """
						(select count(*) from process_system x where x.process_id = b.id)""").alwaysThere(),
				Column.yesNo("planned", "asset.plan", """
						exists (select from continuity_plan l where l.process_id = b.id and l.state = 'ADOPTED')""")
					.alwaysThere(),
				Column.yesNo("lifeHealth", PROCESS_FORM + "lifeHealth", "b.life_health").alwaysThere().aside(),
				Column.yesNo("payment", PROCESS_FORM + "payment", "b.payment").alwaysThere().aside(),
				Column.yesNo("statutoryDeadline", PROCESS_FORM + "statutoryDeadline", "b.statutory_deadline")
					.alwaysThere()
					.aside(),
				Column.yesNo("digitalIntake", PROCESS_FORM + "digitalIntake", "b.digital_intake").alwaysThere().aside(),
				Column.yesNo("safeguarding", PROCESS_FORM + "safeguarding", "b.safeguarding").alwaysThere().aside(),
				Column.part("unitId", "b.unit_id"), Column.id("ownerId", "b.owner_id"));
	}

	@Bean
	Listing systemList() {
		return Listing.ofUnits("systems", "System", "s.id", "sort=name", """
				information_system s
				  join unit u on u.tenant_id = s.tenant_id and u.id = s.unit_id
				  left join person p on p.tenant_id = s.tenant_id and p.id = s.owner_id
				  left join supplier l on l.tenant_id = s.tenant_id and l.id = s.supplier_id
				""", Column.text("name", "asset.system", "s.name").alwaysThere(), Column.unit(), Column.owner(),
				Column.text("supplier", "asset.supplier", "l.name"),
				Column.number("confidentiality", "asset.class.confidentiality", "s.confidentiality"),
				Column.number("integrity", "asset.class.integrity", "s.integrity"),
				Column.number("availability", "asset.class.availability", "s.availability"),
				Column.day("classifiedOn", "asset.system.form.classifiedOn", "s.classified_on").aside(),
				Column.yesNo("internetExposed", "asset.system.exposed", "s.internet_exposed").alwaysThere(),
				Column.choice("mfaEnforced", "asset.system.form.mfaEnforced", "s.mfa_enforced",
						"asset.system.form.mfaEnforced", InformationSystem.Enforcement.values()),
				Column.day("reviewedOn", "asset.system.reviewed", """
						(select max(r.completed_on) from access_review r where r.system_id = s.id and r.items > 0)"""),
				Column.number("recoveryHours", "asset.system.recovery", "s.recovery_hours"),
				Column.number("provenRecoveryHours", "asset.system.recovery-proven", "s.proven_recovery_hours").aside(),
				Column.number("processes", "asset.processes.title", """
						(select count(*) from process_system x where x.system_id = s.id)""").alwaysThere(),
				Column.part("unitId", "s.unit_id"), Column.id("ownerId", "s.owner_id"));
	}

	@Bean
	Listing informationList() {
		return Listing.ofUnits("information", "Information", "i.id", "sort=name", """
				information_asset i
				  join unit u on u.tenant_id = i.tenant_id and u.id = i.unit_id
				  left join person p on p.tenant_id = i.tenant_id and p.id = i.owner_id
				""", Column.text("name", "asset.information", "i.name").alwaysThere(), Column.unit(), Column.owner(),
				Column.number("confidentiality", "asset.class.confidentiality", "i.confidentiality"),
				Column.number("integrity", "asset.class.integrity", "i.integrity"),
				Column.number("availability", "asset.class.availability", "i.availability"),
				Column.day("classifiedOn", "asset.information.form.classifiedOn", "i.classified_on").aside(),
				Column
					.choice("personalData", "asset.information.form.personalData", "i.personal_data",
							"asset.information.form.personalData", InformationAsset.PersonalData.values())
					.alwaysThere(),
				Column.text("secrecyGround", "asset.information.form.secrecyGround", "i.secrecy_ground").aside(),
				Column.number("systems", "asset.systems.title", """
						(select count(*) from information_in_system x where x.information_id = i.id)""").alwaysThere(),
				Column.part("unitId", "i.unit_id"), Column.id("ownerId", "i.owner_id"));
	}

	/** Shared: everybody sees them. */
	@Bean
	Listing supplierList() {
		return Listing.shared("suppliers", "Supplier", "s.id", "sort=name", """
				supplier s
				  left join person p on p.tenant_id = s.tenant_id and p.id = s.owner_id
				  left join unit o on o.tenant_id = p.tenant_id and o.id = p.unit_id
				  left join unit u on u.tenant_id = o.tenant_id and u.id = o.department_id
				""", Column.text("name", "asset.supplier", "s.name").alwaysThere(), Column.owner(),
				Column.text("unit", "unit", "u.name"), Column.number("systems", "asset.systems.title", """
						(select count(*) from information_system x where x.supplier_id = s.id)""").alwaysThere(),
				Column.number("highestClass", "asset.supplier.class", """
						(select max(greatest(x.confidentiality, x.integrity, x.availability))
						   from information_system x where x.supplier_id = s.id)"""),
				Column.number("agreements", "asset.agreements.title", """
						(select count(*) from agreement a where a.supplier_id = s.id)""").alwaysThere(),
				Column.day("endsOn", "asset.supplier.ends", """
						(select min(a.ends_on) from agreement a where a.supplier_id = s.id)"""),
				Column.id("ownerId", "s.owner_id"));
	}

}
