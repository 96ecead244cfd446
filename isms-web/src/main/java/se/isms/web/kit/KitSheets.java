package se.isms.web.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import se.isms.core.continuity.ClaimRow;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanRow;
import se.isms.core.continuity.Question;
import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.Answers.Answer;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.NewPage;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.core.incident.Authority;
import se.isms.core.kit.KitPlan;
import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.RecoveryOrder;
import se.isms.web.continuity.AnswerWords;
import se.isms.web.continuity.EnclosedTables;
import se.isms.web.continuity.PlanEnclosures.Enclosed;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/**
 * The sheets of a kit beside its plans. Forms are empty: nothing of any client comes into
 * a kit.
 */
final class KitSheets {

	/** Blank, but room to write by hand: two lines high, and as wide as a name. */
	private static final String ROOM = "\u00a0".repeat(14) + "\n\u00a0";

	private static final int STEPS = 6;

	private static final int AFTER = 7;

	private static final Set<String> NUMBERS = Stream
		.concat(EnclosedTables.NUMBERS.stream(), Stream.of("kit.keys.number", "kit.recovery.place"))
		.collect(Collectors.toUnmodifiableSet());

	private static final List<Question> CALLED = List.of(Question.CRITERIA, Question.ACTIVATED_BY,
			Question.ACTIVATION_DEPUTY, Question.REACHED_ALWAYS, Question.FIRST_CALLED, Question.STAFF_REACHED,
			Question.OWN_CHANNEL, Question.SUPPLIERS_CALLED, Question.PAPER_PLACE);

	private final List<Kept> plans;

	private final RecoveryOrder order;

	private final Optional<Authority> security;

	private final Optional<Authority> privacy;

	private final String scope;

	private final String municipality;

	private final LocalDate today;

	private final AnswerWords words;

	private final MessageSource messages;

	private final Locale language;

	KitSheets(List<Kept> plans, RecoveryOrder order, Optional<Authority> security, Optional<Authority> privacy,
			String scope, String municipality, LocalDate today, AnswerWords words, MessageSource messages,
			Locale language) {
		this.plans = plans;
		this.order = order;
		this.security = security;
		this.privacy = privacy;
		this.scope = scope;
		this.municipality = municipality;
		this.today = today;
		this.words = words;
		this.messages = messages;
		this.language = language;
	}

	/** What to do when what holds this kit is gone, too. */
	Document firstHour() {
		var draft = draft();
		draft.chapter("1", "kit.hour.title");
		draft.say("kit.hour.lead");
		draft.add(steps(draft, "kit.hour", STEPS, Answers.Size.LARGE));
		return document(draft, "hour", "kit.hour.title");
	}

	/** Who is called first, who decides, and who stands in, plan by plan. */
	Document contacts() {
		var draft = draft();
		var tables = new EnclosedTables(draft);
		var chapter = 0;
		var department = "";
		for (var kept : this.plans) {
			if (!kept.plan().department().equals(department)) {
				department = kept.plan().department();
				draft.add(new Heading(1, String.valueOf(++chapter), department, "d-" + chapter));
			}
			draft.add(new Heading(2, null, kept.plan().process(), "p-" + kept.plan().position()));
			draft.add(contact(draft, kept));
			tables.contacts(kept.enclosed());
		}
		return document(draft, "contacts", "kit.contacts.title");
	}

	private Answers contact(DocumentDraft draft, Kept kept) {
		var items = new ArrayList<Answer>();
		items.add(new Answer(draft.text("continuity.plan.form.ownerId"), words(kept.row().owner(), draft)));
		items.add(new Answer(draft.text("continuity.plan.form.deputyId"), words(kept.row().deputy(), draft)));
		CALLED.forEach(question -> items.add(new Answer(draft.text("continuity.question." + question.key()),
				words(said(kept, question).orElse(null), draft))));
		return new Answers(kept.plan().process(), Answers.Size.NORMAL, items);
	}

	/** What lies on paper, and where, plan by plan. */
	Document papers() {
		var draft = draft();
		var tables = new EnclosedTables(draft);
		var chapter = 0;
		for (var kept : this.plans) {
			draft.add(new Heading(1, String.valueOf(++chapter), kept.plan().process() + ", " + kept.plan().department(),
					"paper-" + kept.plan().position()));
			tables.papers(kept.enclosed());
		}
		return document(draft, "papers", "kit.papers.title");
	}

	/** What the plans together count on of each thing, beside how many there are. */
	Document resources() {
		var draft = draft();
		draft.chapter("1", "kit.resources.title");
		draft.say("kit.resources.lead");
		var claims = this.plans.stream()
			.flatMap(kept -> kept.enclosed().claims().stream())
			.collect(Collectors.groupingBy(ClaimRow::resourceId, LinkedHashMap::new, Collectors.toList()));
		if (claims.isEmpty()) {
			draft.say("kit.resources.none");
		}
		else {
			var columns = new ArrayList<>(List.of("continuity.claim.form.resourceId", "continuity.claims.there"));
			columns.addAll(EnclosedTables.PHASES);
			draft.table(draft.text("kit.resources.title"), columns,
					claims.values()
						.stream()
						.sorted(Comparator.comparing(of -> of.get(0).resource()))
						.map(of -> sums(draft, of))
						.toList());
		}
		return document(draft, "resources", "kit.resources.title");
	}

	private static List<List<Inline>> sums(DocumentDraft draft, List<ClaimRow> claims) {
		var one = claims.get(0);
		return cells(one.resource(),
				(one.capacity() != null) ? one.capacity() : draft.text("plan.doc.claims.uncounted"),
				claims.stream().mapToInt(ClaimRow::firstDay).sum(), claims.stream().mapToInt(ClaimRow::firstWeek).sum(),
				claims.stream().mapToInt(ClaimRow::firstMonth).sum(),
				claims.stream().mapToInt(ClaimRow::afterMonth).sum());
	}

	/** How many keys and alarms there are to count, and what replaces them. */
	Document keys() {
		var draft = draft();
		draft.chapter("1", "kit.keys.keys");
		inventory(draft, "kit.keys.keys", Question.KEYS_APPLY, Question.KEYS_REPLACED, Question.KEYS_NUMBER);
		draft.chapter("2", "kit.keys.alarms");
		inventory(draft, "kit.keys.alarms", Question.ALARMS_APPLY, Question.ALARMS_REPLACED, Question.ALARMS_NUMBER);
		return document(draft, "keys", "kit.keys.title");
	}

	private void inventory(DocumentDraft draft, String caption, Question there, Question replaced, Question number) {
		var rows = this.plans.stream()
			.filter(kept -> kept.known(there).filter("YES"::equals).isPresent())
			.map(kept -> cells(kept.plan().process(), said(kept, replaced).orElse(draft.text("plan.doc.unanswered")),
					said(kept, number).orElse(draft.text("plan.doc.unanswered")), ROOM, ROOM))
			.toList();
		if (rows.isEmpty()) {
			draft.say("kit.keys.none");
			return;
		}
		var sum = this.plans.stream()
			.filter(kept -> kept.known(there).filter("YES"::equals).isPresent())
			.flatMap(kept -> kept.known(number).stream())
			.mapToInt(Integer::parseInt)
			.sum();
		draft.say("kit.keys.sum", sum);
		draft.table(draft.text(caption), List.of("continuity.process", "plan.doc.life.replaced", "kit.keys.number",
				"kit.keys.counted", "kit.form.signed"), rows);
	}

	/** In which order systems come back: as decided, or as far as it can be computed. */
	Document recovery() {
		var draft = draft();
		draft.chapter("1", "kit.recovery.title");
		var decision = this.order.decision();
		if (decision == null) {
			draft.say("kit.recovery.lead");
		}
		else {
			draft.say("kit.recovery.decided", String.valueOf(decision.decidedOn()), decision.decidedBy());
			if (decision.tieRule() != null) {
				draft.say("recovery.order.rule." + decision.tieRule());
			}
		}
		var steps = this.order.steps();
		if (steps.isEmpty()) {
			gap(draft, "kit.recovery.none", "");
		}
		else {
			draft.table(draft.text("kit.recovery.title"),
					List.of("kit.recovery.place", "kit.recovery.system", "kit.recovery.hours", "kit.recovery.basis",
							"kit.recovery.needs"),
					IntStream.range(0, steps.size())
						.mapToObj(at -> step(draft, place(decision, steps.get(at), at + 1), steps.get(at)))
						.toList());
		}
		tell(draft, "kit.recovery.unknown", steps.stream().filter(step -> step.hours() == null).toList());
		tell(draft, "kit.recovery.unplaced", this.order.unplaced());
		tell(draft, "kit.recovery.circular", this.order.circular());
		return document(draft, "recovery", "kit.recovery.title");
	}

	/** As it was decided; what has come since then has no place. */
	private static @Nullable Integer place(@Nullable DecidedOrder decision, RecoveryOrder.Step step, int computed) {
		return (decision != null) ? decision.byNumber().get(step.id()) : Integer.valueOf(computed);
	}

	private static List<List<Inline>> step(DocumentDraft draft, @Nullable Integer place, RecoveryOrder.Step step) {
		var basis = (step.hours() == null) ? "unknown" : step.proven() ? "proven" : "declared";
		return cells(place, step.system() + " (" + step.department() + ")",
				(step.hours() != null) ? draft.text("continuity.hours", step.hours()) : null,
				draft.text("kit.recovery.basis." + basis), step.needs());
	}

	private static void tell(DocumentDraft draft, String key, List<RecoveryOrder.Step> steps) {
		if (!steps.isEmpty()) {
			gap(draft, key, steps.stream().map(RecoveryOrder.Step::system).collect(Collectors.joining(", ")));
		}
	}

	/**
	 * To whom the law says that an incident is reported, how soon, and a sheet to do it
	 * on.
	 */
	Document reports() {
		var draft = draft();
		draft.chapter("1", "kit.reports.clocks");
		draft.say("kit.reports.lead");
		draft.table(draft.text("kit.reports.clocks"),
				List.of("kit.reports.within", "kit.reports.what", "kit.reports.to", "kit.reports.phone"),
				Stream.of("early", "notice", "final", "breach")
					.map(report -> cells(draft.text("kit.reports." + report + ".within"),
							draft.text("kit.reports." + report + ".what"), receiver(draft, report), ROOM))
					.toList());
		draft.say("kit.reports.phone.help");
		draft.add(new NewPage());
		draft.chapter("2", "kit.reports.sheet");
		draft.table(draft.text("kit.reports.sheet"), List.of("kit.reports.field", "kit.reports.answer"),
				IntStream.rangeClosed(1, 10)
					.mapToObj(field -> cells(draft.text("kit.reports.field." + field), ROOM))
					.toList());
		return document(draft, "reports", "kit.reports.title");
	}

	private String receiver(DocumentDraft draft, String report) {
		var authority = report.equals("breach") ? this.privacy : this.security;
		return authority
			.map(one -> one.verified() ? one.name() : one.name() + " " + draft.text("kit.reports.unverified"))
			.orElseGet(() -> draft.text("kit.reports.unknown"));
	}

	/** How everything on paper is registered with the time at which it happened. */
	Document afterwards() {
		var draft = draft();
		draft.chapter("1", "kit.after.title");
		draft.say("kit.after.lead");
		draft.add(steps(draft, "kit.after", AFTER, Answers.Size.NORMAL));
		draft.chapter("2", "kit.after.orders");
		draft.add(new Answers(draft.text("kit.after.orders"), Answers.Size.NORMAL,
				this.plans.stream()
					.map(kept -> new Answer(kept.plan().process(),
							words(said(kept, Question.RETURN_ORDER).orElse(null), draft)))
					.toList()));
		return document(draft, "after", "kit.after.title");
	}

	/** Empty forms, one on each page. */
	Document forms() {
		var draft = draft();
		var number = 0;
		for (var form : Blank.values()) {
			if (number > 0) {
				draft.add(new NewPage());
			}
			draft.chapter(String.valueOf(++number), "kit.form." + form);
			draft.say("kit.form." + form + ".lead");
			draft.table(draft.text("kit.form." + form),
					IntStream.rangeClosed(1, form.columns).mapToObj(at -> "kit.form." + form + "." + at).toList(),
					IntStream.range(0, form.rows).mapToObj(row -> blank(draft, form, row + 1)).toList());
		}
		return document(draft, "forms", "kit.forms.title");
	}

	/** What is decided has its headings beside it. */
	private static List<List<Inline>> blank(DocumentDraft draft, Blank form, int row) {
		if (form == Blank.DECISION) {
			return cells(draft.text("kit.form.DECISION.row." + row), ROOM.repeat(2));
		}
		return cells(Stream.generate(() -> ROOM).limit(form.columns).toArray());
	}

	private Answers steps(DocumentDraft draft, String key, int steps, Answers.Size size) {
		return new Answers(draft.text(key + ".title"), size,
				IntStream.rangeClosed(1, steps)
					.mapToObj(step -> new Answer(draft.text(key + "." + step),
							List.of(new Words(draft.text(key + "." + step + ".do")))))
					.toList());
	}

	private Optional<String> said(Kept kept, Question question) {
		return kept.known(question).map(answer -> this.words.of(question, answer, this.language));
	}

	private static List<Inline> words(@Nullable String text, DocumentDraft draft) {
		return List.of(new Words(Objects.requireNonNullElseGet(text, () -> draft.text("plan.doc.unanswered"))));
	}

	private static void gap(DocumentDraft draft, String key, String argument) {
		draft.add(new Callout(Callout.Kind.GAP, List.of(new Words(draft.text(key, argument)))));
	}

	private DocumentDraft draft() {
		return new DocumentDraft(this.messages, this.language, NUMBERS);
	}

	private Document document(DocumentDraft draft, String id, String title) {
		return draft.document("kit-" + id, new Cover(draft.text(title), this.scope, this.municipality,
				List.of(new Cover.Field(draft.text("plan.doc.printed"), this.today.toString())), false, null, "1"));
	}

	/** The empty forms: how many columns, and how many rows fill a page. */
	private enum Blank {

		VISIT(5, 14), DECISION(2, 8), INCOMING(5, 14), SIGNING(5, 14), INCIDENT(4, 14);

		private final int columns;

		private final int rows;

		Blank(int columns, int rows) {
			this.columns = columns;
			this.rows = rows;
		}

	}

	/** A plan of the kit with what it answers. */
	record Kept(KitPlan plan, PlanRow row, List<PlanAnswers> sections, Enclosed enclosed) {

		Optional<String> known(Question question) {
			return this.sections.stream()
				.filter(section -> section.section() == question.section())
				.findFirst()
				.flatMap(section -> section.known(question));
		}

	}

}
