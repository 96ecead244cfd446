package se.isms.core.review;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.document.Block;
import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.Bullets;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDecision;
import se.isms.core.shared.Dates;

/** The chapters of a management review, in the order of ISO 27001 9.3.2 and 9.3.3. */
final class ReviewDocument {

	/** The figures that the summary shows. */
	private static final List<String> KEY_FIGURES = List.of("K-01", "K-05", "K-08", "K-15", "K-20");

	private final CompleteReview review;

	private final ReviewSnapshot snapshot;

	private final RuleCatalogue catalogue;

	private final Locale language;

	private final Texts texts;

	private final Figures figures;

	private final List<Block> blocks = new ArrayList<>();

	private int chapter;

	ReviewDocument(CompleteReview review, RuleCatalogue catalogue, Locale language) {
		this.review = review;
		this.snapshot = review.review().snapshot();
		this.catalogue = catalogue;
		this.language = language;
		this.texts = Texts.of(language);
		this.figures = new Figures(this.snapshot, language);
	}

	Document document() {
		summary();
		method();
		inputs("chapter.earlier", Input.A);
		inputs("chapter.context", Input.B, Input.C, Input.E);
		performance();
		risks();
		conclusions();
		focus();
		decisions();
		appendix();
		return new Document("review-" + this.snapshot.year(), this.language, cover(), this.blocks);
	}

	private Cover cover() {
		var review = this.review.review();
		return new Cover(this.texts.get("review.title", String.valueOf(this.snapshot.year())),
				this.texts.get("review.subtitle"), this.snapshot.municipality(),
				List.of(field("cover.type", this.texts.get("cover.type.report")),
						field("cover.body", this.texts.get("cover.body.management")),
						field("cover.decided", (review.heldOn() != null) ? review.heldOn().toString() : ""),
						field("cover.valid-for", String.valueOf(this.snapshot.year() + 1)),
						field("cover.cut-off", cutOff()), field("cover.owner", this.texts.get("cover.owner.ciso"))),
				review.state() != ManagementReview.State.ADOPTED, review.diaryNumber(),
				String.valueOf(review.version()));
	}

	private void summary() {
		chapter("chapter.summary");
		paragraph(this.figures.text("summary.lead"));
		this.blocks.add(new Table(this.texts.get("table.conclusions"), columns("column.criterion", "column.grade"),
				this.snapshot.conclusions()
					.stream()
					.map(one -> List.of(words(criterion(one)), words(grade(this.review.grade(one)))))
					.toList()));
		this.blocks.add(new Table(this.texts.get("table.key-figures"),
				List.of(column("column.indicator", false), column("column.value", true), column("column.target", true)),
				KEY_FIGURES.stream().map(this::figureRow).toList()));
		section("summary.focus");
		focusNames();
	}

	private void method() {
		chapter("chapter.method");
		paragraph(words(this.texts.get("method.purpose")));
		paragraph(words(this.texts.get("method.cut-off", cutOff(), this.snapshot.rules().size())));
		paragraph(words(this.texts.get("method.missing")));
	}

	private void inputs(String key, Input... inputs) {
		chapter(key);
		for (var input : inputs) {
			if (inputs.length > 1) {
				section("input." + input);
			}
			statements(input);
		}
	}

	private void statements(Input input) {
		var said = this.snapshot.statements()
			.stream()
			.filter(one -> one.input() == input)
			.map(one -> this.figures.in(one.template(this.language)))
			.toList();
		var own = this.review.choice(ReviewChoice.Part.INPUT, input.name()).map(choice -> words(choice.value()));
		var all = Stream.concat(said.stream(), own.stream()).toList();
		if (all.isEmpty()) {
			this.blocks.add(new Callout(Callout.Kind.GAP, words(this.texts.get("input.missing"))));
		}
		else {
			this.blocks.add(new Bullets(all));
		}
	}

	private void performance() {
		chapter("chapter.performance");
		statements(Input.D);
	}

	private void risks() {
		chapter("chapter.risks");
		statements(Input.F);
		var lines = this.snapshot.departments().stream().filter(line -> line.critical() + line.major() > 0).toList();
		if (!lines.isEmpty()) {
			var most = lines.stream().mapToInt(line -> line.critical() + line.major()).max().orElse(1);
			this.blocks.add(new BarChart(this.texts.get("chart.departments", lines.size()),
					this.texts.get("chart.departments.description"),
					lines.stream()
						.map(line -> new BarChart.Bar(line.unit(), line.critical() + line.major(), most,
								this.texts.get("chart.departments.bar", line.critical(), line.major())))
						.toList()));
		}
	}

	private void conclusions() {
		chapter("chapter.conclusions");
		paragraph(words(this.texts.get("conclusions.lead")));
		this.blocks.add(new Table(this.texts.get("table.conclusions"),
				columns("column.criterion", "column.grade", "column.why"),
				this.snapshot.conclusions()
					.stream()
					.map(one -> List.of(words(criterion(one)), words(grade(this.review.grade(one))), words(why(one))))
					.toList()));
	}

	private String why(Conclusion conclusion) {
		var choice = this.review.choice(ReviewChoice.Part.CONCLUSION, conclusion.criterion().name());
		if (choice.isPresent()) {
			return this.texts.get("conclusion.chosen", grade(conclusion.proposed()), choice.get().motivation());
		}
		if (conclusion.caps().isEmpty()) {
			return this.texts.get("conclusion.uncapped", String.join(", ", conclusion.evidence()));
		}
		return String.join(" ", conclusion.caps().stream().map(this.texts::get).toList());
	}

	private void focus() {
		chapter("chapter.focus");
		statements(Input.G);
		section("focus.coming", this.snapshot.year() + 1);
		focusNames();
		this.blocks.add(new Table(this.texts.get("table.focus"),
				List.of(column("column.theme", false), column("column.score", true), column("column.reasons", false)),
				this.snapshot.focus()
					.stream()
					.filter(area -> area.scoreTenths() > 0)
					.map(area -> List.of(words(theme(area)), words(score(area.scoreTenths())), words(reasons(area))))
					.toList()));
	}

	private void focusNames() {
		var chosen = this.review.focus();
		if (chosen.isEmpty()) {
			paragraph(words(this.texts.get("focus.none")));
		}
		else {
			this.blocks
				.add(new Bullets(chosen.stream().map(theme -> words(this.texts.get("theme." + theme))).toList()));
		}
	}

	private String reasons(FocusArea area) {
		var own = this.review.choice(ReviewChoice.Part.FOCUS, area.theme().name()).map(ReviewChoice::motivation);
		var counted = area.reasons()
			.stream()
			.map(reason -> this.texts.get("focus.reason", reason.rule(),
					this.catalogue.title(reason.rule(), this.language), reason.failing(), reason.evaluated()));
		return String.join(" ", Stream.concat(own.stream(), counted).toList());
	}

	private void decisions() {
		chapter("chapter.decisions");
		if (this.review.decisions().isEmpty()) {
			this.blocks.add(new Callout(Callout.Kind.GAP, words(this.texts.get("decisions.none"))));
			return;
		}
		this.blocks.add(new Table(this.texts.get("table.decisions"),
				List.of(column("column.decision", false), column("column.responsible", false),
						column("column.due", true), column("column.resource", false)),
				this.review.decisions()
					.stream()
					.map(one -> List.of(words(one.text()), words(one.owner()), words(one.dueOn().toString()),
							words(one.resource())))
					.toList()));
	}

	private void appendix() {
		chapter("chapter.appendix");
		section("appendix.indicators");
		this.blocks.add(new Table(this.texts.get("table.indicators"),
				List.of(column("column.indicator", false), column("column.value", true),
						column("column.previous", true), column("column.target", true)),
				this.snapshot.indicators()
					.stream()
					.map(one -> List.of(words(name(one)), List.<Inline>of(this.figures.get(one.id())),
							words(one.displayPrevious(this.language)), words(target(one))))
					.toList()));
		section("appendix.rules");
		this.blocks.add(new Table(this.texts.get("table.rules"),
				List.of(column("column.rule", false), column("column.pass", true), column("column.fail", true),
						column("column.not-evaluated", true), column("column.exempted", true)),
				this.snapshot.rules().stream().filter(ReviewSnapshot.RuleLine::applied).map(this::ruleRow).toList()));
		section("appendix.decided");
		decided();
	}

	private void decided() {
		if (this.snapshot.decided().isEmpty()) {
			paragraph(words(this.texts.get("decided.none")));
			return;
		}
		this.blocks.add(new Table(this.texts.get("table.decided"),
				List.of(column("column.rule", false), column("column.decision", false), column("column.reason", false),
						column("column.decided-by", false)),
				this.snapshot.decided().stream().map(this::decidedRow).toList()));
	}

	private List<List<Inline>> decidedRow(RuleDecision one) {
		var what = this.texts.get("decided." + one.kind(), one.about(), String.valueOf(one.until()));
		return List.of(words(one.rule() + " " + this.catalogue.title(one.rule(), this.language)), words(what),
				words(one.reason()), words(one.author() + ", " + one.decidedOn()));
	}

	private List<List<Inline>> ruleRow(ReviewSnapshot.RuleLine line) {
		return List.of(words(line.rule() + " " + this.catalogue.title(line.rule(), this.language)),
				words(String.valueOf(line.pass())), words(String.valueOf(line.fail())),
				words(String.valueOf(line.notEvaluated())), words(String.valueOf(line.exempted())));
	}

	private List<List<Inline>> figureRow(String id) {
		var indicator = this.snapshot.indicator(id);
		return List.of(words(name(indicator)), List.<Inline>of(this.figures.get(id)), words(target(indicator)));
	}

	private String name(Indicator indicator) {
		return indicator.id() + " " + this.texts.get("indicator." + indicator.id());
	}

	private String target(Indicator indicator) {
		return (indicator.target() != null) ? indicator.target() + " %" : Document.EMPTY;
	}

	private String criterion(Conclusion conclusion) {
		return this.texts.get("criterion." + conclusion.criterion());
	}

	private String grade(Grade grade) {
		return this.texts.get("grade." + grade);
	}

	private String theme(FocusArea area) {
		return this.texts.get("theme." + area.theme()) + (area.forced() ? this.texts.get("focus.forced") : "");
	}

	private String score(int tenths) {
		return String.format(this.language, "%.1f", tenths / 10.0);
	}

	private String cutOff() {
		return this.snapshot.asOf()
			.atZone(Dates.ZONE)
			.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.language));
	}

	private Cover.Field field(String key, @Nullable String value) {
		return new Cover.Field(this.texts.get(key), Objects.requireNonNullElse(value, ""));
	}

	private void chapter(String key) {
		this.blocks.add(new Heading(1, String.valueOf(++this.chapter), this.texts.get(key)));
	}

	private void section(String key, Object... arguments) {
		var texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		this.blocks.add(new Heading(2, null, this.texts.get(key, texts), "c" + this.chapter + "-" + key));
	}

	private void paragraph(List<Inline> content) {
		this.blocks.add(new Paragraph(content));
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

	private List<Table.Column> columns(String... keys) {
		return Stream.of(keys).map(key -> column(key, false)).toList();
	}

	private Table.Column column(String key, boolean numeric) {
		return new Table.Column(this.texts.get(key), numeric);
	}

}
