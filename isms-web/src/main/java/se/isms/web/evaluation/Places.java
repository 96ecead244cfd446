package se.isms.web.evaluation;

import java.util.Map;
import java.util.UUID;

import se.isms.core.continuity.PlanSection;

/**
 * Where the subjects of rules can be looked at. What a plan says in one of its sections
 * is a subject of its own.
 */
public final class Places {

	private static final Map<String, String> PATHS = Map.ofEntries(Map.entry("Unit", "/overview/organisation/{id}"),
			Map.entry("Process", "/overview/processes/{id}"), Map.entry("Rating", "/overview/processes/{id}"),
			Map.entry("System", "/overview/systems/{id}"), Map.entry("Information", "/overview/information/{id}"),
			Map.entry("Supplier", "/overview/suppliers"), Map.entry("Agreement", "/overview/suppliers"),
			Map.entry("Analysis", "/risk/analyses/{id}"), Map.entry("Risk", "/risk/risks/{id}"),
			Map.entry("Change", "/risk/analyses/{id}"), Map.entry("Participation", "/risk/analyses/{id}"),
			Map.entry("RiskPair", "/risk/risks/{id}"), Map.entry("Activation", "/continuity/activations/{id}"),
			Map.entry("Aftermath", "/incidents/{id}"), Map.entry("Plan", "/continuity/plans/{id}"),
			Map.entry("Procedure", "/continuity/procedures/{id}"),
			Map.entry("ProcedureStaffing", "/continuity/procedures/{id}"), Map.entry("Paper", "/continuity/plans/{id}"),
			Map.entry("Routine", "/continuity/routines/{id}"), Map.entry("Dependency", "/continuity/plans"),
			Map.entry("Recovery", "/overview/processes/{id}"), Map.entry("Cycle", "/overview/processes"),
			Map.entry("Order", "/continuity/recovery-order"), Map.entry("Claim", "/continuity/resources/{id}"),
			Map.entry("ResourceNeed", "/continuity/plans"), Map.entry("Answer", "/continuity/answers/{id}"),
			Map.entry("Account", "/access/accounts"), Map.entry("Premise", section(PlanSection.PREMISE)),
			Map.entry("Trigger", section(PlanSection.ACTIVATION)), Map.entry("Phases", section(PlanSection.BY_HAND)),
			Map.entry("Replacement", section(PlanSection.LIFE_HEALTH)),
			Map.entry("Payment", section(PlanSection.PAYMENT)), Map.entry("Intake", section(PlanSection.INTAKE)),
			Map.entry("Return", section(PlanSection.RETURN)), Map.entry("Staffing", section(PlanSection.STAFFING)),
			Map.entry("SupplierNeed", section(PlanSection.SUPPLIERS)), Map.entry("Loss", section(PlanSection.LOSS)),
			Map.entry("Records", section(PlanSection.RECORDS)), Map.entry("Administrators", "/access/accounts"),
			Map.entry("RolePair", "/access/pairs"), Map.entry("Coverage", "/access"), Map.entry("Rollout", "/access"),
			Map.entry("Incident", "/incidents/{id}"), Map.entry("Action", "/year/actions/{id}"),
			Map.entry("Control", "/year/controls/{id}"), Map.entry("Processing", "/year/processings/{id}"),
			Map.entry("Training", "/year/training"), Map.entry("Member", "/year/training"),
			Map.entry("AuditProgramme", "/year/audits"), Map.entry("Objective", "/year/objectives/{id}"),
			Map.entry("Exception", "/overview/exceptions/{id}"));

	private Places() {
	}

	/** Where the section stands on the page of its plan, which everybody may read. */
	private static String section(PlanSection section) {
		return "/continuity/plans/{id}#" + section.path();
	}

	/** The path of the page. */
	public static String of(String subjectType, UUID subject) {
		return PATHS.getOrDefault(subjectType, "/overview").replace("{id}", subject.toString());
	}

}
