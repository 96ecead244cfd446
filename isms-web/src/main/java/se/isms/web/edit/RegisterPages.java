package se.isms.web.edit;

import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Identified;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.form.Typed;
import se.isms.web.list.ListPlaces;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * The pages of a register under one path: its list, a form for a new entry, and one for
 * each. Who extends this says the path ({@code @RequestMapping}), who may read, and how
 * an entry becomes a form and back.
 *
 * @param <A> an entry
 * @param <F> what is typed, a record or a map of text
 */
@Page
@Requires(Permission.READ)
public abstract class RegisterPages<A extends Identified, F> extends FormPages<A, F> {

	private final String list;

	private final String path;

	/**
	 * The pages.
	 * @param list the key of the list
	 * @param name of an entry in the template of its form
	 */
	protected RegisterPages(FormFrame frame, Register<A> register, String list, String name, String template) {
		super(frame, register, name, template);
		this.list = list;
		this.path = ListPlaces.of(list).list();
	}

	/**
	 * The form of a new entry.
	 * @param department of the one who adds it, as text
	 */
	protected abstract F blank(String department);

	@GetMapping
	String list(Model model) {
		return list(this.list, model);
	}

	@GetMapping("/new")
	@Requires(Permission.CONTRIBUTE)
	String begin(Model model) {
		return show(null, blank(Typed.text(CurrentActor.get().department())), model);
	}

	@PostMapping("/new")
	@Requires(Permission.CONTRIBUTE)
	String add(@Valid @ModelAttribute("form") F form, BindingResult errors, Model model, RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/{id}")
	String entry(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/{id}")
	@Requires(Permission.CONTRIBUTE)
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") F form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	@Override
	protected String path(A saved) {
		return this.path + "/" + saved.id();
	}

}
