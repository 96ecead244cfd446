package se.isms.core.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import se.isms.core.document.Block;
import se.isms.core.document.Block.Paragraph;
import se.isms.core.document.Inline;
import se.isms.core.document.Inline.Words;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.Conclusion;
import se.isms.core.review.Criterion;
import se.isms.core.review.Extract;
import se.isms.core.review.Figures;
import se.isms.core.review.Input;
import se.isms.core.review.ReviewSnapshot;
import se.isms.core.review.Statement;
import se.isms.core.review.Texts;

/**
 * Section 1.4, IT security and information security, from the adopted review and from
 * nothing else.
 */
final class Section14 {

	private final CompleteReview review;

	private final ReviewSnapshot snapshot;

	private final Extract extract;

	private final Locale language;

	private final Texts texts;

	private final Figures figures;

	Section14(CompleteReview review, Locale language) {
		this.review = review;
		this.snapshot = review.review().snapshot();
		this.extract = this.snapshot.extract();
		this.language = language;
		this.texts = Texts.of(language);
		this.figures = new Figures(this.snapshot, language);
	}

	List<Block> blocks() {
		return Stream.of(context(), continuity(), knowledge(), access(), conclusion(), focus())
			.<Block>map(Paragraph::new)
			.toList();
	}

	private List<Inline> context() {
		var about = this.snapshot.statements()
			.stream()
			.filter(statement -> statement.input() == Input.B)
			.limit(2)
			.map(this::own)
			.toList();
		return joined(Stream.concat(about.stream(), Stream.of(sentence("section.plan"))).toList());
	}

	private List<Inline> continuity() {
		var sentences = new ArrayList<List<Inline>>();
		if (this.extract.assignmentOn() != null) {
			sentences.add(assignment(this.extract.assignmentOn()));
		}
		sentences.add(sentence("section.answered"));
		if (!this.extract.silent().isEmpty()) {
			sentences.add(sentence("section.silent", plain(named(this.extract.silent()))));
		}
		sentences.add(sentence("section.planned"));
		if (!this.extract.exercises().isEmpty()) {
			sentences.add(sentence("section.exercises", String.join(", ", this.extract.exercises())));
		}
		sentences.add(sentence("section.analysed"));
		return joined(sentences);
	}

	private List<Inline> assignment(LocalDate given) {
		var to = this.extract.assignedTo();
		return sentence(to.isEmpty() ? "section.assignment" : "section.assignment.some", date(given),
				String.valueOf(this.extract.premiseDays()), plain(named(to)));
	}

	private List<Inline> knowledge() {
		var sentences = new ArrayList<List<Inline>>();
		sentences.add(sentence("section.briefings"));
		if (this.extract.trainingOn() != null) {
			sentences.add(sentence("section.training", date(this.extract.trainingOn()),
					String.valueOf(this.extract.trainingMonths())));
		}
		return joined(sentences);
	}

	private List<Inline> access() {
		var ongoing = this.extract.ongoing();
		var first = sentence("section.access");
		return ongoing.isEmpty() ? first
				: joined(List.of(first, sentence("section.ongoing", plain(String.join("; ", ongoing)))));
	}

	private List<Inline> conclusion() {
		return sentence("section.conclusion", String.valueOf(this.snapshot.year()), grade(Criterion.DESIGNED),
				grade(Criterion.INTENDED_EFFECT), grade(Criterion.MEASURES_WORK));
	}

	private List<Inline> focus() {
		var areas = this.review.focus().stream().map(theme -> this.texts.get("theme." + theme)).toList();
		return sentence("section.focus", String.valueOf(this.snapshot.year() + 1), listed(areas));
	}

	private String grade(Criterion criterion) {
		return this.snapshot.conclusions()
			.stream()
			.filter(one -> one.criterion() == criterion)
			.findFirst()
			.map((Conclusion one) -> this.texts.get("grade." + this.review.grade(one)).toLowerCase(this.language))
			.orElseThrow();
	}

	/** Arguments go in first, then figures take the places of their tokens. */
	private List<Inline> sentence(String key, Object... arguments) {
		var text = this.texts.get(key);
		for (int i = 0; i < arguments.length; i++) {
			text = text.replace("[" + i + "]", String.valueOf(arguments[i]));
		}
		return this.figures.in(text);
	}

	private List<Inline> own(Statement statement) {
		return this.figures.in(statement.template(this.language));
	}

	/** What somebody has written, without what would be taken for a figure. */
	private static String plain(String words) {
		return words.replace("{", "");
	}

	/** Words of ours, which begin small within a sentence. */
	private String listed(List<String> names) {
		return named(names.stream()
			.map(name -> name.substring(0, 1).toLowerCase(this.language) + name.substring(1))
			.toList());
	}

	/** Names as they are written. */
	private String named(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + this.texts.get("section.and")
				+ names.get(names.size() - 1);
	}

	private String date(LocalDate date) {
		return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(this.language));
	}

	private static List<Inline> joined(List<List<Inline>> sentences) {
		var all = new ArrayList<Inline>();
		for (var sentence : sentences) {
			if (!all.isEmpty()) {
				all.add(new Words(" "));
			}
			all.addAll(sentence);
		}
		return List.copyOf(all);
	}

}
