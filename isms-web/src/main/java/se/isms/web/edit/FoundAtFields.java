package se.isms.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.Gate;
import se.isms.core.evaluation.Severity;
import se.isms.core.shared.Refused;
import se.isms.web.evaluation.FindingWording;

/**
 * What rules find of what stands in a form, at the field that can mend it. Nothing is
 * saved.
 */
@Component
class FoundAtFields {

	private final Gate gate;

	private final FindingWording wording;

	FoundAtFields(Gate gate, FindingWording wording) {
		this.gate = gate;
		this.wording = wording;
	}

	<A, F> String show(Editor<A, F> editor, @Nullable A current, F form, BindingResult errors, Model model) {
		var subject = Optional.ofNullable(current).flatMap(editor::judged);
		model.addAttribute("judged", subject.isPresent());
		model.addAttribute("found",
				subject.filter(judged -> !errors.hasErrors())
					.map(judged -> found(judged, form, () -> editor.save(current, form)))
					.orElseGet(List::of));
		return "fragments/edit :: found";
	}

	/** What is wrong or refused is told when the form is sent, where it can be mended. */
	private List<Found> found(UUID subject, Object form, Runnable save) {
		var language = LocaleContextHolder.getLocale();
		try {
			return this.gate.findings(subject, save).stream().flatMap(one -> at(form, one, language)).toList();
		}
		catch (Refused | OptimisticLockingFailureException | DataIntegrityViolationException ex) {
			return List.of();
		}
	}

	private Stream<Found> at(Object form, Finding finding, Locale language) {
		return Fields.mending(finding.facts(), finding.key().discriminator(), form)
			.map(field -> new Found(field, finding.severity(), finding.key().rule(),
					this.wording.sentence(finding, language)))
			.stream();
	}

	/**
	 * A finding at a field.
	 *
	 * @param field the name of the field
	 */
	record Found(String field, Severity severity, String rule, String sentence) {
	}

}
