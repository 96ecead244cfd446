package se.isms.web.form;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import se.isms.core.organisation.Choice;

/** Choices to tick, any number of them. */
public final class Ticks {

	private Ticks() {
	}

	/** Those that are ticked before the others. */
	public static List<Choice> first(List<Choice> choices, List<String> ticked) {
		return choices.stream()
			.sorted(Comparator.comparing(choice -> !ticked.contains(choice.id().toString())))
			.toList();
	}

	public static Set<UUID> ids(List<String> ticked) {
		return ticked.stream().map(UUID::fromString).collect(Collectors.toSet());
	}

}
