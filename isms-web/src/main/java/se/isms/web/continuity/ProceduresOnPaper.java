package se.isms.web.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.continuity.PlanSheet;
import se.isms.core.continuity.ProcedureRow;
import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.Answers.Answer;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Inline.Words;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/**
 * What is done by hand, on paper: first all of it beside each other, then each procedure
 * step by step, and last what stands still and what nobody has thought of.
 */
final class ProceduresOnPaper {

	/** Columns that hold numbers. */
	static final Set<String> NUMBERS = Set.of("continuity.procedure.form.startHours",
			"continuity.procedure.form.sustainableDays", "continuity.stop.form.untilDay");

	private final DocumentDraft draft;

	ProceduresOnPaper(DocumentDraft draft) {
		this.draft = draft;
	}

	void add(PlanSheet sheet) {
		if (sheet.procedures().isEmpty()) {
			gap(text("plan.doc.no-procedures"));
		}
		else {
			beside(sheet.procedures());
			sheet.procedures().stream().filter(ProcedureRow::described).forEach(this::steps);
		}
		if (!sheet.stops().isEmpty()) {
			this.draft.table(text("continuity.stops"),
					List.of("continuity.stop.form.systemId", "continuity.stop.form.untilDay",
							"continuity.stop.form.reason", "continuity.stop.form.decidedBy"),
					sheet.stops()
						.stream()
						.map(one -> cells(one.system(), one.untilDay(), one.reason(), one.decidedBy()))
						.toList());
		}
		var bare = sheet.needs()
			.stream()
			.filter(need -> !need.covered() && need.untilDay() == null)
			.map(PlanSheet.Need::system)
			.collect(Collectors.joining(", "));
		if (!bare.isEmpty()) {
			gap(text("plan.doc.bare", bare));
		}
	}

	private void beside(List<ProcedureRow> procedures) {
		this.draft.table(text("continuity.procedures"),
				List.of("continuity.procedure", "continuity.procedure.form.replacedSystems",
						"continuity.procedure.form.startHours", "continuity.procedure.form.sustainableDays",
						"continuity.procedure.it"),
				procedures.stream()
					.map(one -> cells(one.name(), one.systems(), amount("continuity.hours", one.startHours()),
							amount("continuity.days", one.sustainableDays()), lost(one)))
					.toList());
	}

	private String lost(ProcedureRow one) {
		if (one.lost() == null) {
			return text("no");
		}
		return one.lost().isEmpty() ? text("yes") : text("continuity.procedure.lost", one.lost());
	}

	private void steps(ProcedureRow one) {
		var items = new ArrayList<Answer>();
		var steps = one.stepList();
		add(items, "steps",
				IntStream.range(0, steps.size())
					.mapToObj(at -> text("plan.doc.step", at + 1, steps.get(at)))
					.collect(Collectors.joining("\n")));
		add(items, "materials", String.join("\n", one.materialList()));
		add(items, "forms", String.join("\n", one.formList()));
		if (one.needs() != null) {
			items.add(new Answer(text("continuity.procedure.needs"), List.of(new Words(one.needs()))));
		}
		add(items, "relief", Objects.requireNonNullElse(one.relief(), ""));
		if (one.staffed()) {
			items.add(new Answer(text("continuity.procedure.staff") + " " + PlanDocument.SENSITIVE,
					List.of(new Words(text("continuity.procedure.staff.of", number(one.staffFirstDay()),
							number(one.staffFirstWeek()), number(one.staffFirstMonth()), number(one.staffAfterMonth()),
							number(one.staffAvailable()))))));
		}
		this.draft.add(new Heading(2, null, one.name(), "procedure-" + one.id()));
		this.draft.add(new Answers(one.name(), Answers.Size.NORMAL, items));
	}

	private void add(List<Answer> items, String field, String said) {
		if (!said.isEmpty()) {
			items.add(new Answer(text("continuity.procedure.form." + field), List.of(new Words(said))));
		}
	}

	private static String number(@Nullable Integer number) {
		return (number != null) ? number.toString() : "–";
	}

	private @Nullable String amount(String key, @Nullable Integer number) {
		return (number != null) ? text(key, number) : null;
	}

	private void gap(String text) {
		this.draft.add(new Callout(Callout.Kind.GAP, List.of(new Words(text))));
	}

	private String text(String key, Object... arguments) {
		return this.draft.text(key, arguments);
	}

}
