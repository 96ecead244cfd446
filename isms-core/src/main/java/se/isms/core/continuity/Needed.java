package se.isms.core.continuity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import se.isms.core.organisation.Choice;

/** The shared resources and the information systems that something needs, by name. */
public record Needed(List<Choice> resources, List<Choice> systems) {

	public Needed {
		resources = List.copyOf(resources);
		systems = List.copyOf(systems);
	}

	boolean same(Set<UUID> resources, Set<UUID> systems) {
		return ids(this.resources).equals(resources) && ids(this.systems).equals(systems);
	}

	private static Set<UUID> ids(List<Choice> choices) {
		return choices.stream().map(Choice::id).collect(Collectors.toSet());
	}

}
