package se.isms.web.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PlanSections;
import se.isms.core.continuity.PlanSheet;
import se.isms.core.continuity.ProcedureRow;
import se.isms.web.continuity.PlanEnclosures.Enclosed;
import se.isms.web.text.Wording;

/** What an edition of a plan says otherwise than the one before it. */
@Component
class PlanComparison {

	private final ContinuityRegister register;

	private final PlanSections sections;

	private final PlanEnclosures enclosures;

	private final ContinuityForms forms;

	private final AnswerWords words;

	private final Wording wording;

	PlanComparison(ContinuityRegister register, PlanSections sections, PlanEnclosures enclosures, ContinuityForms forms,
			AnswerWords words, Wording wording) {
		this.register = register;
		this.sections = sections;
		this.enclosures = enclosures;
		this.forms = forms;
		this.words = words;
		this.wording = wording;
	}

	/** In the order of the plan; nothing where there is no edition before. */
	List<Changed> of(PlanSheet sheet, Locale language) {
		return sheet.editions()
			.stream()
			.filter(edition -> edition.edition() == sheet.plan().edition() - 1)
			.findFirst()
			.map(edition -> between(lines(this.register.sheet(edition.id()), language), lines(sheet, language)))
			.orElseGet(List::of);
	}

	private static List<Changed> between(List<Line> before, List<Line> after) {
		return IntStream.range(0, after.size())
			.filter(at -> !before.get(at).text().equals(after.get(at).text()))
			.mapToObj(at -> new Changed(after.get(at).question(), before.get(at).text(), after.get(at).text()))
			.toList();
	}

	/** Everything that a plan says, always as many lines in the same order. */
	private List<Line> lines(PlanSheet sheet, Locale language) {
		var form = this.forms.form(sheet.plan());
		var lines = new ArrayList<Line>();
		lines.add(basic("ownerId", sheet.row().owner(), language));
		lines.add(basic("deputyId", sheet.row().deputy(), language));
		lines.add(
				basic("premiseItLoss",
						form.premiseItLoss().isEmpty() ? ""
								: say("continuity.plan.form.premiseItLoss." + form.premiseItLoss(), language),
						language));
		lines.add(basic("premiseDays", form.premiseDays(), language));
		lines.add(basic("activation", form.activation(), language));
		lines.add(basic("mtpdHours", form.mtpdHours(), language));
		lines.add(basic("rtoHours", form.rtoHours(), language));
		lines.add(basic("rpoHours", form.rpoHours(), language));
		lines.add(basic("mbcoValue", form.mbcoValue(), language));
		lines.add(basic("mbcoUnit", form.mbcoUnit(), language));
		lines.add(basic("validUntil", form.validUntil(), language));
		lines.addAll(answers(sheet.plan().id(), language));
		lines.add(new Line(say("continuity.procedures", language),
				joined(sheet.procedures(), one -> procedure(one, language))));
		lines.add(new Line(say("continuity.stops", language), joined(sheet.stops(),
				one -> one.system() + ": " + one.untilDay() + ". " + one.reason() + " " + one.decidedBy())));
		lines.addAll(enclosed(this.enclosures.of(sheet.plan().id()), language));
		return lines;
	}

	/** Not where the plan lies: that is of the process, whichever edition is read. */
	private List<Line> enclosed(Enclosed enclosed, Locale language) {
		return List.of(
				new Line(say("continuity.contacts", language),
						joined(enclosed.contacts(), one -> one.place() + ". " + one.name() + ", " + one.phone())),
				new Line(say("continuity.routines", language), joined(enclosed.routines(),
						one -> one.what() + ", " + one.everyDays() + ": " + String.join(", ", one.placeList()))),
				new Line(say("continuity.claim.title", language),
						joined(enclosed.claims(), one -> one.resource() + ": " + one.firstDay() + ", " + one.firstWeek()
								+ ", " + one.firstMonth() + ", " + one.afterMonth())));
	}

	private static <T> String joined(List<T> all, Function<T, String> words) {
		return all.stream().map(words).collect(Collectors.joining("\n"));
	}

	private List<Line> answers(UUID plan, Locale language) {
		return this.sections.of(plan)
			.stream()
			.flatMap(section -> section.section()
				.questions()
				.stream()
				.map(question -> new Line(say("continuity.question." + question.key(), language),
						section.known(question).map(answer -> this.words.of(question, answer, language)).orElse(""))))
			.toList();
	}

	/** All that it says, a thing on each line. */
	private String procedure(ProcedureRow one, Locale language) {
		var title = (one.systems() != null) ? one.systems() + ": " + one.name() : one.name();
		return Stream
			.of(Stream.of(title), one.stepList().stream(), one.materialList().stream(), one.formList().stream(),
					said("needs", one.needs(), language), said("form.startHours", one.startHours(), language),
					said("form.sustainableDays", one.sustainableDays(), language),
					said("form.relief", one.relief(), language),
					said("it", one.needsIt() ? say("yes", language) : null, language),
					said("form.staffAvailable", one.staffAvailable(), language),
					said("form.staffFirstDay", one.staffFirstDay(), language),
					said("form.staffFirstWeek", one.staffFirstWeek(), language),
					said("form.staffFirstMonth", one.staffFirstMonth(), language),
					said("form.staffAfterMonth", one.staffAfterMonth(), language))
			.flatMap(lines -> lines)
			.collect(Collectors.joining("\n"));
	}

	private Stream<String> said(String field, @Nullable Object value, Locale language) {
		return Stream.ofNullable(value).map(known -> say("continuity.procedure." + field, language) + ": " + known);
	}

	private Line basic(String field, @Nullable String text, Locale language) {
		return new Line(say("continuity.plan.form." + field, language), (text != null) ? text : "");
	}

	private String say(String key, Locale language) {
		return this.wording.of(language, key, List.of());
	}

	/** What a plan answers to one question. */
	private record Line(String question, String text) {
	}

	/** A question that two editions answer differently; empty where one does not. */
	record Changed(String question, String before, String after) {
	}

}
