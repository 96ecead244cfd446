package se.isms.web.continuity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import se.isms.core.continuity.AnswerKind;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.PlanAnswers;
import se.isms.core.continuity.PlanSection;
import se.isms.core.continuity.PlanSheet;
import se.isms.core.continuity.Question;
import se.isms.core.document.Block.Answers;
import se.isms.core.document.Block.Answers.Answer;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.web.continuity.PlanEnclosures.Enclosed;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

/**
 * A continuity plan on paper, in the order in which somebody uses it who has never seen
 * it: what to do now, who is called and where the paper lies, the days that follow, what
 * protects life, and last what the plan reckons with. What nobody has answered is said to
 * be so.
 */
final class PlanDocument {

	private static final Set<String> NUMBERS = Stream
		.of(EnclosedTables.NUMBERS, ProceduresOnPaper.NUMBERS, Set.of("plan.doc.life.number"))
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	/** Beside what may be secret; the cover says what it means. */
	static final String SENSITIVE = "§";

	/** What somebody needs who has just been told that everything is down. */
	private static final List<Question> NOW = List.of(Question.CRITERIA, Question.ACTIVATED_BY,
			Question.ACTIVATION_DEPUTY, Question.REACHED_ALWAYS, Question.FIRST_CALLED, Question.KEPT_UP,
			Question.FIRST_DAY, Question.DELEGATION);

	private static final List<Question> DAYS = List.of(Question.FIRST_WEEK, Question.FIRST_MONTH, Question.PEOPLE,
			Question.THINGS, Question.PAPER_PLACE);

	private static final List<PlanSection> MIDDLE = List.of(PlanSection.STAFFING, PlanSection.PAYMENT,
			PlanSection.INTAKE, PlanSection.COMMUNICATION, PlanSection.RECORDS, PlanSection.SUPPLIERS, PlanSection.LOSS,
			PlanSection.RETURN);

	private static final List<Question> CURVES = List.of(Question.LIFE_CURVE, Question.OPERATION_CURVE,
			Question.ECONOMY_CURVE, Question.TRUST_CURVE, Question.RIGHTS_CURVE);

	private final PlanPaper paper;

	private final MessageSource messages;

	private final DocumentDraft draft;

	private final EnclosedTables enclosed;

	private final Map<PlanSection, PlanAnswers> sections = new EnumMap<>(PlanSection.class);

	private int chapters;

	PlanDocument(PlanPaper paper, MessageSource messages, Locale language) {
		this.paper = paper;
		this.messages = messages;
		this.draft = new DocumentDraft(messages, language, NUMBERS);
		this.enclosed = new EnclosedTables(this.draft);
		paper.sections().forEach(section -> this.sections.put(section.section(), section));
	}

	Document document() {
		chapter("plan.doc.now");
		now();
		chapter("plan.doc.contacts");
		this.enclosed.contacts(this.paper.enclosed());
		chapter("plan.doc.papers");
		this.enclosed.papers(this.paper.enclosed());
		chapter("plan.doc.days");
		answers("plan.doc.days", Answers.Size.NORMAL, DAYS);
		chapter("continuity.procedures");
		new ProceduresOnPaper(this.draft).add(this.paper.sheet());
		if (!this.paper.enclosed().claims().isEmpty()) {
			chapter("continuity.claim.title");
			this.enclosed.claims(this.paper.enclosed());
		}
		if (this.sections.containsKey(PlanSection.LIFE_HEALTH)) {
			chapter("continuity.section.LIFE_HEALTH");
			life();
		}
		MIDDLE.stream().filter(this.sections::containsKey).forEach(this::section);
		chapter("plan.doc.premise");
		premise();
		chapter("continuity.section.IMPACT");
		impact();
		missing();
		return this.draft.document("plan-" + plan().id(), cover());
	}

	private Cover cover() {
		var row = this.paper.sheet().row();
		return new Cover(this.draft.text("plan.doc.title-of", row.process()), null, this.paper.municipality(),
				List.of(field("unit", this.paper.department()), field("plan.doc.unit", row.unit()),
						field("state", this.draft.text("continuity.plan.state." + plan().state())),
						field("continuity.plan.adoptedOn", plan().adoptedOn()),
						field("continuity.plan.form.validUntil", plan().validUntil()),
						field("plan.doc.printed", this.paper.printedOn()),
						field("plan.doc.secrecy", this.draft.text("plan.doc.secrecy.mark")),
						field("continuity.plan.form.ownerId", row.owner()),
						field("continuity.plan.form.deputyId", row.deputy())),
				plan().state() != ContinuityPlan.State.ADOPTED, null,
				this.draft.text("continuity.edition.no", plan().edition()));
	}

	private Cover.Field field(String key, @Nullable Object value) {
		return new Cover.Field(this.draft.text(key), (value != null) ? value.toString() : "");
	}

	private void now() {
		var items = new ArrayList<Answer>();
		if (plan().activation() != null && !plan().activation().isBlank()) {
			items.add(new Answer(this.draft.text("continuity.plan.form.activation"), words(plan().activation())));
		}
		NOW.forEach(question -> items.add(answer(question)));
		this.draft.add(new Answers(this.draft.text("plan.doc.now"), Answers.Size.LARGE, items));
	}

	/** What protects life, with how many there are of each. */
	private void life() {
		if (unanswered(PlanSection.LIFE_HEALTH)) {
			return;
		}
		this.draft.table(this.draft.text("continuity.section.LIFE_HEALTH"),
				List.of("plan.doc.life.what", "plan.doc.life.there", "plan.doc.life.replaced", "plan.doc.life.number"),
				Stream.of("ALARMS", "KEYS", "MEDICATION", "FIRE_ALARM", "HEAT").map(this::protection).toList());
	}

	private List<List<Inline>> protection(String name) {
		var there = Question.valueOf(name + "_APPLY");
		var what = this.draft.text("plan.doc.life." + name);
		if (known(there).filter("NO"::equals).isPresent()) {
			return cells(what, said(there), "", "");
		}
		return cells(what, said(there), said(Question.valueOf(name + "_REPLACED")),
				said(Question.valueOf(name + "_NUMBER")));
	}

	private void section(PlanSection section) {
		chapter("continuity.section." + section);
		if (!unanswered(section)) {
			answers("continuity.section." + section, Answers.Size.NORMAL, section.questions());
		}
	}

	private void premise() {
		if (plan().premiseItLoss() != null && plan().premiseDays() != null) {
			this.draft.say("continuity.premise." + plan().premiseItLoss(), plan().premiseDays());
		}
		else {
			gap(this.draft.text("plan.doc.no-premise"));
		}
		answers("plan.doc.premise", Answers.Size.NORMAL, List.of(Question.LOST_SERVICES));
		var least = (plan().mbcoValue() != null) ? this.draft.text("continuity.amount-of", plan().mbcoValue(),
				Objects.requireNonNullElse(plan().mbcoUnit(), "")) : null;
		this.draft.table(this.draft.text("plan.doc.times"), List.of("plan.doc.time", "plan.doc.value"),
				List.of(time("continuity.plan.form.mtpdHours", amount("continuity.hours", plan().mtpdHours())),
						time("continuity.plan.form.rtoHours", amount("continuity.hours", plan().rtoHours())),
						time("continuity.plan.least", least),
						time("continuity.plan.form.rpoHours", amount("continuity.hours", plan().rpoHours()))));
	}

	private List<List<Inline>> time(String key, @Nullable String value) {
		return cells(this.draft.text(key), (value != null) ? value : this.draft.text("plan.doc.unanswered"));
	}

	private void impact() {
		if (unanswered(PlanSection.IMPACT)) {
			return;
		}
		var columns = new ArrayList<>(List.of("plan.doc.harm"));
		AnswerKind.CURVE_HOURS.forEach(hours -> columns.add("continuity.curve." + hours));
		this.draft.table(this.draft.text("continuity.section.IMPACT"), columns,
				CURVES.stream().map(this::curve).toList());
		answers("continuity.section.IMPACT", Answers.Size.NORMAL, List.of(Question.PEAKS, Question.LEGAL_DEADLINES));
	}

	private List<List<Inline>> curve(Question question) {
		var cells = new ArrayList<@Nullable Object>();
		cells.add(text(question));
		var steps = known(question).map(AnswerKind::parts).orElse(List.of());
		for (var at = 0; at < AnswerKind.CURVE_HOURS.size(); at++) {
			cells.add((at < steps.size()) ? this.draft.text("continuity.curve.step." + steps.get(at)) : said(question));
		}
		return cells(cells.toArray());
	}

	/**
	 * Sections that are not asked for this process are named, so that nobody misses them.
	 */
	private void missing() {
		var left = Arrays.stream(PlanSection.values())
			.filter(section -> !this.sections.containsKey(section))
			.map(section -> this.draft.text("continuity.section." + section))
			.collect(Collectors.joining(", "));
		if (!left.isEmpty()) {
			this.draft.say("plan.doc.not-asked", left);
		}
	}

	private void chapter(String key) {
		this.draft.chapter(String.valueOf(++this.chapters), key);
	}

	private void answers(String caption, Answers.Size size, List<Question> questions) {
		this.draft.add(new Answers(this.draft.text(caption), size, questions.stream().map(this::answer).toList()));
	}

	private Answer answer(Question question) {
		return new Answer(text(question), words(said(question)));
	}

	/** Whether a section has no answer at all; then that is said. */
	private boolean unanswered(PlanSection section) {
		var answers = this.sections.get(section);
		if (answers != null && !answers.answers().isEmpty()) {
			return false;
		}
		gap(this.draft.text("plan.doc.section-unanswered", section.questions().size()));
		return true;
	}

	private void gap(String text) {
		this.draft.add(new Callout(Callout.Kind.GAP, words(text)));
	}

	private Optional<String> known(Question question) {
		return Optional.ofNullable(this.sections.get(question.section())).flatMap(answers -> answers.known(question));
	}

	private String said(Question question) {
		var answers = this.sections.get(question.section());
		if (answers != null && answers.unknown().contains(question)) {
			return this.draft.text("plan.doc.unknown");
		}
		return known(question).map(answer -> this.paper.words().of(question, answer, this.draft.language()))
			.orElseGet(() -> this.draft.text("plan.doc.unanswered"));
	}

	/** On paper some questions are headings of what is done, not what is asked. */
	private String text(Question question) {
		var asked = this.draft.text("continuity.question." + question.key());
		var heading = Objects.requireNonNull(
				this.messages.getMessage("plan.doc.of." + question.key(), null, asked, this.draft.language()));
		return question.sensitive() ? heading + " " + SENSITIVE : heading;
	}

	private @Nullable String amount(String key, @Nullable Integer number) {
		return (number != null) ? this.draft.text(key, number) : null;
	}

	private ContinuityPlan plan() {
		return this.paper.sheet().plan();
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

	/** All that the paper says, before it is put in order. */
	record PlanPaper(PlanSheet sheet, List<PlanAnswers> sections, Enclosed enclosed, String department,
			String municipality, LocalDate printedOn, AnswerWords words) {
	}

}
