package se.isms.web.continuity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import se.isms.core.document.Block.Callout;
import se.isms.core.document.Inline.Words;
import se.isms.web.continuity.PlanEnclosures.Enclosed;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/** What belongs to a plan, as tables of a document. What is not registered is said. */
public final class EnclosedTables {

	/** Columns of these tables that hold numbers. */
	public static final Set<String> NUMBERS = Set.of("continuity.contact.form.place", "continuity.copy.form.edition",
			"continuity.claims.there", "continuity.claim.form.firstDay", "continuity.claim.form.firstWeek",
			"continuity.claim.form.firstMonth", "continuity.claim.form.afterMonth");

	/** The columns of how much is counted on, phase by phase. */
	public static final List<String> PHASES = List.of("continuity.claim.form.firstDay",
			"continuity.claim.form.firstWeek", "continuity.claim.form.firstMonth", "continuity.claim.form.afterMonth");

	private final DocumentDraft draft;

	public EnclosedTables(DocumentDraft draft) {
		this.draft = draft;
	}

	/** Who is called, in that order, and whether somebody has tried the numbers. */
	public void contacts(Enclosed enclosed) {
		if (enclosed.contacts().isEmpty()) {
			gap("plan.doc.contacts.none");
			return;
		}
		this.draft.table(this.draft.text("plan.doc.contacts"),
				List.of("continuity.contact.form.place", "continuity.contact.form.name",
						"continuity.contact.form.phone", "continuity.contact.independent",
						"continuity.contact.form.note"),
				enclosed.contacts()
					.stream()
					.map(one -> cells(one.place(),
							(one.organisation() != null) ? one.name() + ", " + one.organisation() : one.name(),
							one.phone(), yesNo(one.withoutTelephony()), one.note()))
					.toList());
		if (enclosed.checked().isPresent()) {
			this.draft.say("plan.doc.contacts.checked", enclosed.checked().get().checkedOn().toString());
		}
		else {
			gap("continuity.contacts.never");
		}
	}

	/** What lies on paper, and where the plan itself lies. */
	public void papers(Enclosed enclosed) {
		if (enclosed.routines().isEmpty()) {
			gap("plan.doc.papers.none");
		}
		else {
			this.draft.table(this.draft.text("continuity.routines"),
					List.of("plan.doc.papers.what", "continuity.routine.form.places", "plan.doc.papers.by",
							"continuity.routine.form.followedOn"),
					enclosed.routines()
						.stream()
						.map(one -> cells(one.what(), String.join(", ", one.placeList()),
								this.draft.text("plan.doc.papers.every", one.printedBy(), one.everyDays()),
								(one.followedOn() != null) ? one.followedOn()
										: this.draft.text("continuity.routine.never")))
						.toList());
		}
		if (enclosed.copies().isEmpty()) {
			gap("plan.doc.copies.none");
		}
		else {
			this.draft.table(this.draft.text("plan.doc.copies"),
					List.of("continuity.copy.form.place", "continuity.copy.form.edition", "continuity.copy.form.putOn"),
					enclosed.copies().stream().map(copy -> cells(copy.place(), copy.edition(), copy.putOn())).toList());
		}
	}

	/** What the plan counts on of things that others count on, too. */
	public void claims(Enclosed enclosed) {
		var columns = new ArrayList<>(List.of("continuity.claim.form.resourceId", "continuity.claims.there"));
		columns.addAll(PHASES);
		this.draft.table(this.draft.text("continuity.claim.title"), columns,
				enclosed.claims()
					.stream()
					.map(one -> cells(one.resource(),
							(one.capacity() != null) ? one.capacity() : this.draft.text("plan.doc.claims.uncounted"),
							one.firstDay(), one.firstWeek(), one.firstMonth(), one.afterMonth()))
					.toList());
	}

	private String yesNo(boolean yes) {
		return this.draft.text(yes ? "yes" : "no");
	}

	private void gap(String key) {
		this.draft.add(new Callout(Callout.Kind.GAP, List.of(new Words(this.draft.text(key)))));
	}

}
