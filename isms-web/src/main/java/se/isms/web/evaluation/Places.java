package se.isms.web.evaluation;

import java.util.Map;
import java.util.UUID;

/** Where the subjects of rules can be looked at. */
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
			Map.entry("Account", "/access/accounts"), Map.entry("Premise", "/continuity/plans/{id}"),
			Map.entry("Trigger", "/continuity/plans/{id}"), Map.entry("Phases", "/continuity/plans/{id}"),
			Map.entry("Replacement", "/continuity/plans/{id}"), Map.entry("Payment", "/continuity/plans/{id}"),
			Map.entry("Intake", "/continuity/plans/{id}"), Map.entry("Return", "/continuity/plans/{id}"),
			Map.entry("Staffing", "/continuity/plans/{id}"), Map.entry("SupplierNeed", "/continuity/plans/{id}"),
			Map.entry("Loss", "/continuity/plans/{id}"), Map.entry("Records", "/continuity/plans/{id}"),
			Map.entry("Administrators", "/access/accounts"), Map.entry("RolePair", "/access/pairs"),
			Map.entry("Coverage", "/access"), Map.entry("Rollout", "/access"), Map.entry("Incident", "/incidents/{id}"),
			Map.entry("Action", "/year/actions/{id}"), Map.entry("Control", "/year/controls/{id}"),
			Map.entry("Processing", "/year/processings/{id}"), Map.entry("Training", "/year/training"),
			Map.entry("Member", "/year/training"), Map.entry("AuditProgramme", "/year/audits"),
			Map.entry("Objective", "/year/objectives/{id}"), Map.entry("Exception", "/overview/exceptions/{id}"));

	private Places() {
	}

	/** The path of the page. */
	public static String of(String subjectType, UUID subject) {
		return PATHS.getOrDefault(subjectType, "/overview").replace("{id}", subject.toString());
	}

}
