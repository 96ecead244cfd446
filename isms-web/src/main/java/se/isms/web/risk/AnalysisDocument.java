package se.isms.web.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import se.isms.core.document.Block;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.core.risk.AnalysisSheet;
import se.isms.core.risk.AnalysisSheet.Line;
import se.isms.core.risk.Anchor;
import se.isms.core.risk.Dimension;
import se.isms.core.risk.RiskAnalysis;

/**
 * A risk analysis to read on paper, to keep, and to hand to an authority: that of one
 * object says nothing of others.
 */
final class AnalysisDocument {

	/** The columns that are counted with. */
	private static final Set<String> NUMBERS = Set.of("risk.level", "risk.doc.likelihood", "risk.doc.consequence",
			"risk.changes.earlier-level");

	private final AnalysisSheet sheet;

	private final String municipality;

	private final MessageSource messages;

	private final Locale language;

	private final List<Block> blocks = new ArrayList<>();

	AnalysisDocument(AnalysisSheet sheet, String municipality, MessageSource messages, Locale language) {
		this.sheet = sheet;
		this.municipality = municipality;
		this.messages = messages;
		this.language = language;
	}

	Document document() {
		chapter("1", "risk.doc.summary");
		summary();
		chapter("2", "risk.risks.title");
		risks();
		var number = 3;
		if (!this.sheet.changes().isEmpty()) {
			chapter(String.valueOf(number++), "risk.changes.title");
			changes();
		}
		chapter(String.valueOf(number), "risk.doc.scale");
		scale();
		return new Document("analysis-" + this.sheet.analysis().id(), this.language, cover(), this.blocks);
	}

	private Cover cover() {
		var analysis = this.sheet.analysis();
		return new Cover(text("risk.analysis"), analysis.title(), this.municipality,
				List.of(field("unit", this.sheet.unit()), field("risk.analysis.object", this.sheet.object()),
						field("state", text("risk.analysis.state." + analysis.state())),
						field("risk.analysis.performedOn", analysis.performedOn()),
						field("risk.analysis.adoptedOn", analysis.adoptedOn()),
						field("risk.analysis.facilitator", analysis.facilitator()),
						field("risk.analysis.participants", analysis.participants())),
				analysis.state() != RiskAnalysis.State.ADOPTED, null, "1");
	}

	private Cover.Field field(String key, @Nullable Object value) {
		return new Cover.Field(text(key), (value != null) ? value.toString() : "");
	}

	private void summary() {
		var open = this.sheet.open();
		say(text("risk.doc.lead", open.size(), this.sheet.above()));
		if (!open.isEmpty()) {
			table("risk.risks.title",
					List.of("risk", "risk.level", "risk.doc.word", "owner", "risk.form.treatment", "state"),
					open.stream()
						.map(line -> cells(line.row().title(), line.row().level(), word(line.row().level()),
								line.row().owner(), treatment(line), text("risk.state." + line.row().state())))
						.toList());
		}
	}

	private void risks() {
		if (this.sheet.risks().isEmpty()) {
			say(text("risk.risks.none"));
		}
		IntStream.range(0, this.sheet.risks().size()).forEach(at -> risk("2." + (at + 1), this.sheet.risks().get(at)));
	}

	private void risk(String number, Line line) {
		var risk = line.risk();
		this.blocks.add(new Heading(2, number, risk.title(), "risk-" + number.replace('.', '-')));
		say(text("risk.doc.threat", risk.threat()));
		say(text("risk.doc.vulnerability", risk.vulnerability()));
		var aspects = aspects(line);
		if (!aspects.isEmpty()) {
			say(aspects);
		}
		ratings(line);
		say(text("risk.doc.decided", Objects.requireNonNullElse(line.row().owner(), Document.EMPTY),
				Objects.requireNonNullElse(treatment(line), Document.EMPTY), text("risk.state." + line.row().state())));
		var accepted = line.accepted();
		if (accepted != null) {
			say(text("risk.doc.accepted", accepted.level(), accepted.decider(),
					(accepted.until() != null) ? accepted.until() : Document.EMPTY));
		}
		if (risk.note() != null) {
			say(text("risk.doc.note", risk.note()));
		}
		if (line.measures().isEmpty()) {
			say(text("risk.doc.no-actions"));
			return;
		}
		this.blocks.add(new Table(text("risk.doc.actions", risk.title()),
				columns(List.of("action", "owner", "risk.doc.due", "state")),
				line.measures()
					.stream()
					.map(measure -> cells(measure.title(), measure.owner(), measure.dueOn(),
							text("action.state." + measure.state())))
					.toList()));
	}

	private String aspects(Line line) {
		var risk = line.risk();
		return Stream
			.of(risk.confidentiality() ? "risk.form.confidentiality" : "",
					risk.integrity() ? "risk.form.integrity" : "", risk.availability() ? "risk.form.availability" : "",
					risk.itOutage() ? "risk.form.itOutage" : "")
			.filter(key -> !key.isEmpty())
			.map(this::text)
			.collect(Collectors.joining(". ", "", "."))
			.replaceFirst("^\\.$", "");
	}

	private void ratings(Line line) {
		var risk = line.risk();
		var rows = new ArrayList<List<List<Inline>>>();
		rating(rows, "risk.form.inherent", risk.inherentLikelihood(), risk.inherentConsequence());
		rating(rows, "risk.doc.now", risk.likelihood(), risk.consequence());
		rating(rows, "risk.doc.target", risk.targetLikelihood(), risk.targetConsequence());
		this.blocks.add(new Table(text("risk.doc.ratings", risk.title()), columns(List.of("risk.doc.rating",
				"risk.doc.likelihood", "risk.doc.consequence", "risk.level", "risk.doc.word")), rows));
		var dimensions = Stream
			.of(dimension(Dimension.LIFE, risk.life()), dimension(Dimension.OPERATIONS, risk.operations()),
					dimension(Dimension.ECONOMY, risk.economy()), dimension(Dimension.TRUST, risk.trust()),
					dimension(Dimension.RIGHTS, risk.rights()))
			.filter(one -> !one.isEmpty())
			.collect(Collectors.joining(", "));
		if (!dimensions.isEmpty()) {
			say(text("risk.doc.dimensions", dimensions));
		}
	}

	private void rating(List<List<List<Inline>>> rows, String key, @Nullable Integer likelihood,
			@Nullable Integer consequence) {
		var level = this.sheet.scale().definition().matrix().value(likelihood, consequence);
		rows.add(cells(text(key), likelihood, consequence, level, word(level)));
	}

	private String dimension(Dimension dimension, @Nullable Integer step) {
		return (step != null) ? text("risk.form." + dimension.name().toLowerCase(Locale.ROOT)) + " " + step : "";
	}

	private void changes() {
		table("risk.changes.title", List.of("risk", "risk.changes.mark", "risk.changes.earlier-level", "risk.level"),
				this.sheet.changes()
					.stream()
					.map(change -> cells(change.title(), text("risk.change." + change.mark()), change.earlierLevel(),
							change.level()))
					.toList());
	}

	/** What the numbers mean, for whoever does not know the scale. */
	private void scale() {
		var scale = this.sheet.scale();
		var definition = scale.definition();
		say(text("risk.doc.scale.lead", definition.name(), scale.number(), definition.threshold()));
		steps("risk.doc.likelihood", definition.likelihoods());
		steps("risk.doc.consequence", definition.consequences());
		table("risk.doc.levels", List.of("risk.doc.word", "risk.doc.from", "risk.doc.to"),
				definition.levels()
					.stream()
					.map(level -> cells(level.name().in(this.language), level.lowest(), level.highest()))
					.toList());
	}

	private void steps(String key, List<Anchor> anchors) {
		table(key, List.of("risk.doc.step", "risk.doc.word", "risk.doc.meaning"),
				IntStream.range(0, anchors.size())
					.mapToObj(at -> cells(at + 1, anchors.get(at).name().in(this.language),
							anchors.get(at).says().in(this.language)))
					.toList());
	}

	private @Nullable String treatment(Line line) {
		return (line.risk().treatment() != null) ? text("risk.treatment." + line.risk().treatment()) : null;
	}

	private @Nullable String word(@Nullable Integer level) {
		return (level != null) ? this.sheet.scale().definition().level(level).name().in(this.language) : null;
	}

	private void table(String caption, List<String> columns, List<List<List<Inline>>> rows) {
		this.blocks.add(new Table(text(caption), columns(columns), rows));
	}

	private List<Table.Column> columns(List<String> keys) {
		return keys.stream().map(key -> new Table.Column(text(key), NUMBERS.contains(key))).toList();
	}

	/** What there is not is a dash. */
	private static List<List<Inline>> cells(@Nullable Object... values) {
		return Arrays.stream(values)
			.map(value -> words((value == null || value.equals("")) ? Document.EMPTY : value.toString()))
			.toList();
	}

	private void chapter(String number, String key) {
		this.blocks.add(new Heading(1, number, text(key)));
	}

	private void say(String text) {
		this.blocks.add(new Paragraph(words(text)));
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

	private String text(String key, @Nullable Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

}
