package se.isms.core.continuity;

import java.util.List;

import se.isms.core.organisation.Choice;

/** The shared resources and the information systems that a resource needs, by name. */
public record ResourceLinks(List<Choice> neededResources, List<Choice> neededSystems) {

	public ResourceLinks {
		neededResources = List.copyOf(neededResources);
		neededSystems = List.copyOf(neededSystems);
	}

}
