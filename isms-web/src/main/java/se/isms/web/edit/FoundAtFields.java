package se.isms.web.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

	/**
	 * Fields that are wrong say so when the form is sent; until then nothing is found.
	 */
	<A, F extends Record> String show(Editor<A, F> editor, @Nullable A current, F form, BindingResult errors,
			Model model) {
		var subject = Optional.ofNullable(current).flatMap(editor::judged);
		model.addAttribute("judged", subject.isPresent());
		if (current != null && subject.isPresent() && !errors.hasErrors()) {
			try {
				var found = this.gate.findings(subject.get(), () -> editor.save(current, form));
				model.addAttribute("found", at(form, found));
			}
			catch (Refused | OptimisticLockingFailureException ex) {
				// Told when the form is sent, where something can be done about it.
				model.addAttribute("found", List.of());
			}
		}
		return "fragments/edit :: found";
	}

	private List<Found> at(Record form, List<Finding> findings) {
		var language = LocaleContextHolder.getLocale();
		return findings.stream().flatMap(finding -> at(form, finding, language)).toList();
	}

	private Stream<Found> at(Record form, Finding finding, Locale language) {
		return Fields.of(finding.facts(), form)
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
