package se.isms.core.continuity;

import java.util.List;

import se.isms.core.organisation.Choice;

/**
 * What a manual procedure is linked with, by name.
 *
 * @param replacedSystems the information systems that it stands in for
 */
public record ProcedureLinks(List<Choice> replacedSystems, List<Choice> neededResources, List<Choice> neededSystems) {

	public ProcedureLinks {
		replacedSystems = List.copyOf(replacedSystems);
		neededResources = List.copyOf(neededResources);
		neededSystems = List.copyOf(neededSystems);
	}

	/** Of a new one, which may stand in for a system. */
	public static ProcedureLinks replacing(List<Choice> systems) {
		return new ProcedureLinks(systems, List.of(), List.of());
	}

}
