package se.isms.core.continuity;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import se.isms.core.organisation.Choice;

/** The shared resources and the information systems that something needs, by name. */
public record Needed(List<Choice> resources, List<Choice> systems) {

	public Needed {
		resources = List.copyOf(resources);
		systems = List.copyOf(systems);
	}

	boolean same(Set<UUID> resources, Set<UUID> systems) {
		return Choice.ids(this.resources).equals(resources) && Choice.ids(this.systems).equals(systems);
	}

}
