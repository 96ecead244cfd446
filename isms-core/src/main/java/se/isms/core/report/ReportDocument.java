package se.isms.core.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.document.Block;
import se.isms.core.document.Block.Callout;
import se.isms.core.document.Block.Heading;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Strong;
import se.isms.core.document.Inline.Words;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.Texts;

/**
 * The yearly report: the first page's metadata, an introduction and the areas in their
 * order.
 */
final class ReportDocument {

	private final CompleteReport report;

	private final CompleteReview review;

	private final Locale language;

	private final Texts texts;

	private final List<Block> blocks = new ArrayList<>();

	ReportDocument(CompleteReport report, CompleteReview review, Locale language) {
		this.report = report;
		this.review = review;
		this.language = language;
		this.texts = Texts.of(language);
	}

	Document document() {
		this.blocks.add(new Heading(1, "1", this.texts.get("report.chapter")));
		paragraphs(this.report.report().intro());
		this.report.areas().forEach(this::area);
		return new Document("security-report-" + this.report.report().year(), this.language, cover(), this.blocks);
	}

	private Cover cover() {
		var report = this.report.report();
		return new Cover(this.texts.get("report.title", String.valueOf(report.year())),
				this.texts.get("report.subtitle"), this.review.review().snapshot().municipality(),
				List.of(field("cover.type", report.documentType()), field("cover.body", report.decidingBody()),
						field("cover.decided", text(report.decidedOn())),
						field("cover.valid-for", String.valueOf(report.validFor())),
						field("cover.validity", report.validity()), field("cover.revised", report.revisedLatest()),
						field("cover.owner", report.documentOwner())),
				report.state() == SecurityReport.State.DRAFT, report.diaryNumber(),
				String.valueOf(Objects.requireNonNullElse(report.version(), 0)));
	}

	private void area(ReportArea area) {
		this.blocks.add(new Heading(2, area.number(), area.title(), "area-" + area.number().replace('.', '-')));
		this.blocks.add(new Paragraph(
				List.of(new Strong(this.texts.get("report.responsible")), new Words(" " + area.responsible() + "."))));
		if (area.compiled()) {
			this.blocks.addAll(new Section14(this.review, this.language).blocks());
		}
		else if (area.contribution().isBlank()) {
			this.blocks.add(new Callout(Callout.Kind.GAP, words(this.texts.get("report.contribution-missing"))));
		}
		else {
			paragraphs(area.contribution());
		}
	}

	private void paragraphs(String text) {
		Stream.of(text.split("\\R\\s*\\R"))
			.map(String::strip)
			.filter(one -> !one.isEmpty())
			.forEach(one -> this.blocks.add(new Paragraph(words(one))));
	}

	private Cover.Field field(String key, String value) {
		return new Cover.Field(this.texts.get(key), value);
	}

	private static String text(@Nullable LocalDate date) {
		return (date != null) ? date.toString() : "";
	}

	private static List<Inline> words(String text) {
		return List.of(new Words(text));
	}

}
