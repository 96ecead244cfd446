package se.isms.core.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something to choose in a form. */
public record Choice(UUID id, String label) {

	/** Which ones they are, whatever they are called. */
	public static Set<UUID> ids(Collection<Choice> choices) {
		return choices.stream().map(Choice::id).collect(Collectors.toSet());
	}

}
