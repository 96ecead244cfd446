package se.isms.web.edit;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.organisation.Choice;
import se.isms.core.shared.Identified;
import se.isms.core.trail.Register;

/**
 * Pages with the form of one kind of object. In the model stands the object, none where
 * it is new, and beside it the form, the units and people to choose from, the findings
 * and the history.
 *
 * @param <A> what is edited
 * @param <F> what is typed, a record or a map of text
 */
public abstract class FormPages<A extends Identified, F> implements Editor<A, F> {

	private final FormFrame frame;

	private final Register<A> register;

	private final String name;

	private final String template;

	/**
	 * The pages.
	 * @param name of the object in the template
	 */
	protected FormPages(FormFrame frame, Register<A> register, String name, String template) {
		this.frame = frame;
		this.register = register;
		this.name = name;
		this.template = template;
	}

	/** The object that a form describes. */
	protected abstract A apply(F form, @Nullable A current);

	/** The path of the page that is shown once it is saved. */
	protected abstract String path(A saved);

	/** More that the page shows. */
	protected void more(@Nullable A current, F form, Model model) {
	}

	/** What the form offers to choose from. */
	protected Offers offers(@Nullable A current) {
		return this.frame.offers(this.register.type(), current);
	}

	/** Saves what was typed. May refuse. */
	protected A store(@Nullable A current, F form) {
		return this.register.save(apply(form, current));
	}

	/** The one with this id, if the actor may read it. */
	protected final A find(UUID id) {
		return this.register.get(id);
	}

	/** The page of a list that has nothing else on it. */
	protected final String list(String key, Model model) {
		return this.frame.lists().page(key, model);
	}

	/** The page of one, or of one that is not saved yet. */
	protected final String open(A current, Model model) {
		return show(current, form(current), model);
	}

	/** What comes after a form is sent. */
	protected final String sent(@Nullable A current, F form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.frame.edits().save(this, current, form, errors, model, done);
	}

	/** The identifier of what is saved: a new one for what is new. */
	protected final UUID id(@Nullable A current) {
		return (current != null) ? current.id() : UUID.randomUUID();
	}

	@Override
	public final String show(@Nullable A current, F form, Model model) {
		model.addAttribute(this.name, current);
		model.addAttribute("form", form);
		this.frame.edits().tellTicked(form, model);
		offers(current).into(model);
		if (current != null) {
			this.frame.beside(this.register, current, model);
		}
		more(current, form, model);
		return this.template;
	}

	@Override
	public final String save(@Nullable A current, F form) {
		return path(store(current, form));
	}

	@Override
	public final A stored(A current) {
		return this.register.get(current.id());
	}

	@Override
	public final Collection<Choice> offered(A stored) {
		return offers(stored).all();
	}

	@Override
	public Optional<F> earlier(A stored, int version) {
		return this.frame.earlier(this.register, stored.id(), version).map(this::form);
	}

}
