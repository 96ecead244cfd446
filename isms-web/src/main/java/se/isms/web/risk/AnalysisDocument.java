package se.isms.web.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import se.isms.core.document.Block.Heading;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.risk.AnalysisSheet;
import se.isms.core.risk.AnalysisSheet.Line;
import se.isms.core.risk.Anchor;
import se.isms.core.risk.Dimension;
import se.isms.core.risk.RiskAnalysis;
import se.isms.web.document.DocumentDraft;

import static se.isms.web.document.DocumentDraft.cells;

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

	private final DocumentDraft draft;

	AnalysisDocument(AnalysisSheet sheet, String municipality, MessageSource messages, Locale language) {
		this.sheet = sheet;
		this.municipality = municipality;
		this.draft = new DocumentDraft(messages, language, NUMBERS);
	}

	Document document() {
		this.draft.chapter("1", "risk.doc.summary");
		summary();
		this.draft.chapter("2", "risk.risks.title");
		risks();
		var number = 3;
		if (!this.sheet.changes().isEmpty()) {
			this.draft.chapter(String.valueOf(number++), "risk.changes.title");
			changes();
		}
		this.draft.chapter(String.valueOf(number), "risk.doc.scale");
		scale();
		return this.draft.document("analysis-" + this.sheet.analysis().id(), cover());
	}

	private Cover cover() {
		var analysis = this.sheet.analysis();
		return new Cover(this.draft.text("risk.analysis"), analysis.title(), this.municipality,
				List.of(field("unit", this.sheet.unit()), field("risk.analysis.object", this.sheet.object()),
						field("state", this.draft.text("risk.analysis.state." + analysis.state())),
						field("risk.analysis.performedOn", analysis.performedOn()),
						field("risk.analysis.adoptedOn", analysis.adoptedOn()),
						field("risk.analysis.facilitator", analysis.facilitator()),
						field("risk.analysis.participants", analysis.participants())),
				analysis.state() != RiskAnalysis.State.ADOPTED, null, "1");
	}

	private Cover.Field field(String key, @Nullable Object value) {
		return new Cover.Field(this.draft.text(key), (value != null) ? value.toString() : "");
	}

	private void summary() {
		var open = this.sheet.open();
		this.draft.say("risk.doc.lead", open.size(), this.sheet.above());
		if (!open.isEmpty()) {
			this.draft.table(this.draft.text("risk.risks.title"),
					List.of("risk", "risk.level", "risk.doc.word", "owner", "risk.form.treatment", "state"),
					open.stream()
						.map(line -> cells(line.row().title(), line.row().level(), word(line.row().level()),
								line.row().owner(), treatment(line),
								this.draft.text("risk.state." + line.row().state())))
						.toList());
		}
	}

	private void risks() {
		if (this.sheet.risks().isEmpty()) {
			this.draft.say("risk.risks.none");
		}
		IntStream.range(0, this.sheet.risks().size()).forEach(at -> risk("2." + (at + 1), this.sheet.risks().get(at)));
	}

	private void risk(String number, Line line) {
		var risk = line.risk();
		this.draft.add(new Heading(2, number, risk.title(), "risk-" + number.replace('.', '-')));
		this.draft.say("risk.doc.threat", risk.threat());
		this.draft.say("risk.doc.vulnerability", risk.vulnerability());
		var aspects = aspects(line);
		if (!aspects.isEmpty()) {
			this.draft.paragraph(aspects);
		}
		ratings(line);
		this.draft.say("risk.doc.decided", Objects.requireNonNullElse(line.row().owner(), Document.EMPTY),
				Objects.requireNonNullElse(treatment(line), Document.EMPTY),
				this.draft.text("risk.state." + line.row().state()));
		var accepted = line.accepted();
		if (accepted != null) {
			this.draft.say("risk.doc.accepted", accepted.level(), accepted.decider(),
					(accepted.until() != null) ? accepted.until() : Document.EMPTY);
		}
		if (risk.note() != null) {
			this.draft.say("risk.doc.note", risk.note());
		}
		if (line.measures().isEmpty()) {
			this.draft.say("risk.doc.no-actions");
			return;
		}
		this.draft.table(this.draft.text("risk.doc.actions", risk.title()),
				List.of("action", "owner", "risk.doc.due", "state"),
				line.measures()
					.stream()
					.map(measure -> cells(measure.title(), measure.owner(), measure.dueOn(),
							this.draft.text("action.state." + measure.state())))
					.toList());
	}

	private String aspects(Line line) {
		var risk = line.risk();
		return Stream
			.of(risk.confidentiality() ? "risk.form.confidentiality" : "",
					risk.integrity() ? "risk.form.integrity" : "", risk.availability() ? "risk.form.availability" : "",
					risk.itOutage() ? "risk.form.itOutage" : "")
			.filter(key -> !key.isEmpty())
			.map(key -> this.draft.text(key))
			.collect(Collectors.joining(". ", "", "."))
			.replaceFirst("^\\.$", "");
	}

	private void ratings(Line line) {
		var risk = line.risk();
		var rows = new ArrayList<List<List<Inline>>>();
		rating(rows, "risk.form.inherent", risk.inherentLikelihood(), risk.inherentConsequence());
		rating(rows, "risk.doc.now", risk.likelihood(), risk.consequence());
		rating(rows, "risk.doc.target", risk.targetLikelihood(), risk.targetConsequence());
		this.draft.table(this.draft.text("risk.doc.ratings", risk.title()), List.of("risk.doc.rating",
				"risk.doc.likelihood", "risk.doc.consequence", "risk.level", "risk.doc.word"), rows);
		var dimensions = Stream
			.of(dimension(Dimension.LIFE, risk.life()), dimension(Dimension.OPERATIONS, risk.operations()),
					dimension(Dimension.ECONOMY, risk.economy()), dimension(Dimension.TRUST, risk.trust()),
					dimension(Dimension.RIGHTS, risk.rights()))
			.filter(one -> !one.isEmpty())
			.collect(Collectors.joining(", "));
		if (!dimensions.isEmpty()) {
			this.draft.say("risk.doc.dimensions", dimensions);
		}
	}

	private void rating(List<List<List<Inline>>> rows, String key, @Nullable Integer likelihood,
			@Nullable Integer consequence) {
		var level = this.sheet.scale().definition().matrix().value(likelihood, consequence);
		rows.add(cells(this.draft.text(key), likelihood, consequence, level, word(level)));
	}

	private String dimension(Dimension dimension, @Nullable Integer step) {
		return (step != null) ? this.draft.text("risk.form." + dimension.name().toLowerCase(Locale.ROOT)) + " " + step
				: "";
	}

	private void changes() {
		this.draft.table(this.draft.text("risk.changes.title"),
				List.of("risk", "risk.changes.mark", "risk.changes.earlier-level", "risk.level"),
				this.sheet.changes()
					.stream()
					.map(change -> cells(change.title(), this.draft.text("risk.change." + change.mark()),
							change.earlierLevel(), change.level()))
					.toList());
	}

	/** What the numbers mean, for whoever does not know the scale. */
	private void scale() {
		var scale = this.sheet.scale();
		var definition = scale.definition();
		this.draft.say("risk.doc.scale.lead", definition.name(), scale.number(), definition.threshold());
		steps("risk.doc.likelihood", definition.likelihoods());
		steps("risk.doc.consequence", definition.consequences());
		this.draft.table(this.draft.text("risk.doc.levels"), List.of("risk.doc.word", "risk.doc.from", "risk.doc.to"),
				definition.levels()
					.stream()
					.map(level -> cells(level.name().in(this.draft.language()), level.lowest(), level.highest()))
					.toList());
	}

	private void steps(String key, List<Anchor> anchors) {
		this.draft.table(this.draft.text(key), List.of("risk.doc.step", "risk.doc.word", "risk.doc.meaning"),
				IntStream.range(0, anchors.size())
					.mapToObj(at -> cells(at + 1, anchors.get(at).name().in(this.draft.language()),
							anchors.get(at).says().in(this.draft.language())))
					.toList());
	}

	private @Nullable String treatment(Line line) {
		return (line.risk().treatment() != null) ? this.draft.text("risk.treatment." + line.risk().treatment()) : null;
	}

	private @Nullable String word(@Nullable Integer level) {
		return (level != null) ? this.sheet.scale().definition().level(level).name().in(this.draft.language()) : null;
	}

}
