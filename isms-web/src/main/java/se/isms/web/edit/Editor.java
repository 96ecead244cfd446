package se.isms.web.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

import se.isms.core.organisation.Choice;

/**
 * A page with one form. {@link Edits} does the rest.
 *
 * @param <A> what is edited; none where something is added
 * @param <F> what is typed, a record or a map of text
 */
public interface Editor<A, F> {

	/**
	 * Shows the form.
	 * @param current what is stored, none where something is added
	 * @param form as it is stored or as it was typed
	 * @return the name of the template
	 */
	String show(@Nullable A current, F form, Model model);

	/**
	 * Saves what was typed, by the version that it carries. May refuse.
	 * @return the path of the page that is shown next
	 */
	String save(@Nullable A current, F form);

	/** What is stored now, after somebody else was faster. */
	A stored(A current);

	/** What is stored, as it stands in the form. */
	F form(A stored);

	/** What the form offers to choose from, so that a choice is shown by its name. */
	default Collection<Choice> offered(A stored) {
		return List.of();
	}

	/** What is said once it is saved, as the key of a text. */
	default String told() {
		return "form.saved";
	}

	/**
	 * What rules judge while it is edited. None where no rule does.
	 */
	default Optional<UUID> judged(A current) {
		return Optional.empty();
	}

	/** The form as it was when its reader got it, where that is still known. */
	default Optional<F> earlier(A stored, int version) {
		return Optional.empty();
	}

}
