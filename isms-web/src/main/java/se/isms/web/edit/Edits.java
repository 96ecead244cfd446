package se.isms.web.edit;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.draft.Drafts;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Undo;
import se.isms.web.form.BrokenConstraint;
import se.isms.web.form.Refusals;

/** What happens when a form is sent: the same for every form. */
@Component
public class Edits {

	/** Sent by the button that brings a draft back into its form. */
	static final String DRAFT = "draft";

	/** Sent by the button that brings the chosen versions of fields into the form. */
	static final String MERGE = "merge";

	/** Sent by the script that shows at the fields what rules find. */
	static final String CHECK = "check";

	/** What was ticked when the form was read, for the fragment of ticks. */
	private static final String TICKED = "tickedThen";

	/** Before the name of a field whose other version was chosen. */
	static final String TAKE = "take.";

	private final Drafts drafts;

	private final FoundAtFields found;

	private final Undo undo;

	private final HttpServletRequest request;

	private final Clock clock;

	Edits(Drafts drafts, FoundAtFields found, Undo undo, HttpServletRequest request, Clock clock) {
		this.drafts = drafts;
		this.found = found;
		this.undo = undo;
		this.request = request;
		this.clock = clock;
	}

	/**
	 * Saves what was typed and shows what comes next, or shows the form again with
	 * everything that was typed: with what is wrong, with what is refused, or beside what
	 * somebody else has saved meanwhile.
	 */
	public <A, F> String save(Editor<A, F> editor, @Nullable A current, F form, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (has(DRAFT)) {
			return editor.show(current, form, model);
		}
		if (has(MERGE) && current != null) {
			return merge(editor, current, form, model);
		}
		if (has(CHECK)) {
			return this.found.show(editor, current, form, errors, model);
		}
		if (errors.hasErrors()) {
			return editor.show(current, form, model);
		}
		try {
			return saved(editor, current, form, done);
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return editor.show(current, form, model);
		}
		catch (DataIntegrityViolationException ex) {
			errors.reject(BrokenConstraint.of(ex).key());
			return editor.show(current, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			if (current == null) {
				throw ex;
			}
			return conflict(editor, editor.stored(current), form, model);
		}
	}

	private <A, F> String saved(Editor<A, F> editor, @Nullable A current, F form, RedirectAttributes done) {
		var since = this.clock.instant();
		var next = editor.save(current, form);
		this.drafts.discard(Person.of(this.request), this.request.getRequestURI());
		done.addFlashAttribute("done", editor.told());
		if (current != null) {
			this.undo.of(since).ifPresent(change -> done.addFlashAttribute("undo", change));
		}
		return "redirect:" + next;
	}

	private <A, F> String conflict(Editor<A, F> editor, A theirs, F form, Model model) {
		return conflict(editor, theirs, form, base(editor, theirs, form), model);
	}

	private <A, F> String conflict(Editor<A, F> editor, A theirs, F form, Map<String, @Nullable Object> base,
			Model model) {
		var offered = editor.offered(theirs);
		var stored = editor.form(theirs);
		model.addAttribute("differences",
				Difference.between(form, stored, base).stream().map(one -> one.naming(offered)).toList());
		model.addAttribute(TICKED, Ticked.of(stored));
		return editor.show(theirs, form, model);
	}

	/** What the form was when it was read, as far as that is still known. */
	private <A, F> Map<String, @Nullable Object> base(Editor<A, F> editor, A theirs, F form) {
		var base = new HashMap<String, @Nullable Object>();
		version(form).flatMap(version -> editor.earlier(theirs, version))
			.ifPresent(earlier -> base.putAll(Fields.of(earlier)));
		base.putAll(Ticked.sent(form, this.request));
		return base;
	}

	/**
	 * Nothing is saved yet: who has merged reads it once more. What somebody else has
	 * saved after the versions were shown is shown beside the choices first.
	 */
	private <A, F> String merge(Editor<A, F> editor, A current, F form, Model model) {
		var stored = editor.form(current);
		if (!version(form).equals(version(stored))) {
			var shown = base(editor, current, form);
			return conflict(editor, current, Fields.merge(form, shown, taken()), shown, model);
		}
		model.addAttribute("merged", true);
		return editor.show(current, Fields.merge(form, Fields.of(stored), taken()), model);
	}

	/** Tells a page what was ticked when its form was read; a conflict has done so. */
	void tellTicked(Object form, Model model) {
		if (!model.containsAttribute(TICKED)) {
			model.addAttribute(TICKED, Ticked.read(form, this.request));
		}
	}

	private Set<String> taken() {
		return Collections.list(this.request.getParameterNames())
			.stream()
			.filter(name -> name.startsWith(TAKE) && "theirs".equals(this.request.getParameter(name)))
			.map(name -> name.substring(TAKE.length()))
			.collect(Collectors.toSet());
	}

	private boolean has(String parameter) {
		return this.request.getParameter(parameter) != null;
	}

	private static Optional<Integer> version(Object form) {
		return Optional.ofNullable(Fields.of(form).get(Fields.VERSION))
			.map(version -> String.valueOf(version).strip())
			.filter(text -> text.matches("\\d{1,9}"))
			.map(Integer::valueOf);
	}

}
