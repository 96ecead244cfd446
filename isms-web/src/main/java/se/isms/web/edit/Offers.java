package se.isms.web.edit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.ui.Model;

import se.isms.core.organisation.Choice;

/**
 * What a form offers to choose from, by the names that its template has for it. Nothing
 * is asked for until somebody needs it.
 */
public final class Offers {

	private final Map<String, Supplier<? extends Collection<Choice>>> choices = new LinkedHashMap<>();

	/** Offers more, or something else of this name. */
	public Offers and(String name, Supplier<? extends Collection<Choice>> choices) {
		this.choices.put(name, choices);
		return this;
	}

	void into(Model model) {
		this.choices.forEach((name, choices) -> model.addAttribute(name, Once.of(choices)));
	}

	/** Everything, so that what was chosen can be called by its name. */
	List<Choice> all() {
		return this.choices.values().stream().<Choice>flatMap(choices -> choices.get().stream()).toList();
	}

}
