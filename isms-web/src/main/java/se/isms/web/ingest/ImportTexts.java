package se.isms.web.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.ingest.ChangedRow;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ColumnNames;
import se.isms.core.ingest.ImportColumn;
import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.RowProblem;
import se.isms.core.ingest.WrongRow;
import se.isms.web.text.Wording;

/** Puts imports into words. */
@Component
class ImportTexts implements ColumnNames {

	private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH);

	private final Wording wording;

	ImportTexts(Wording wording) {
		this.wording = wording;
	}

	@Override
	public List<String> of(ImportKind kind, ImportColumn column) {
		return LANGUAGES.stream().map(language -> header(kind, column, language)).toList();
	}

	/** The header of a column, as a file to fill in has it. */
	String header(ImportKind kind, ImportColumn column, Locale language) {
		return this.wording.of(language, kind.label(column), List.of());
	}

	/** What is wrong with a row, as one text. */
	String reasons(ImportKind kind, WrongRow row, Locale language) {
		return row.problems()
			.stream()
			.map(problem -> view(kind, problem, language))
			.map(view -> view.column() + ": " + view.reason()
					+ ((view.suggestion() != null) ? " " + view.suggestion() : ""))
			.collect(Collectors.joining(" "));
	}

	ProblemView view(ImportKind kind, RowProblem problem, Locale language) {
		var column = kind.column(problem.column()).map(found -> header(kind, found, language)).orElse(problem.column());
		var reason = this.wording.of(language, "import.reason." + problem.reason(), problem.arguments());
		return new ProblemView(column, problem.value(), reason, suggestion(problem.suggestion(), language));
	}

	/** What a row would bring, in words. */
	ChangeView view(ImportKind kind, ChangedRow row, Locale language) {
		return new ChangeView(row.number(), row.name(), row.added(),
				row.changes()
					.stream()
					.map(change -> new FieldView(header(kind, change.column(), language),
							value(change.column(), change.before(), language),
							value(change.column(), change.after(), language)))
					.toList());
	}

	private @Nullable String value(ImportColumn column, @Nullable String value, Locale language) {
		if (value == null || !column.type().sqlType().equals("boolean")) {
			return value;
		}
		return of(language, value.equals("true") ? "yes" : "no");
	}

	/** The headers of columns that are not imported. */
	static List<String> unread(ImportBatch batch) {
		return IntStream.range(0, batch.headers().size())
			.filter(place -> batch.columns().get(place).isEmpty())
			.mapToObj(batch.headers()::get)
			.filter(header -> !header.isBlank())
			.toList();
	}

	String of(Locale language, String key) {
		return this.wording.of(language, key, List.of());
	}

	private @Nullable String suggestion(@Nullable String suggestion, Locale language) {
		return (suggestion != null) ? this.wording.of(language, "import.suggestion", List.of(suggestion)) : null;
	}

	/**
	 * Why a row is wrong, in words.
	 */
	record ProblemView(String column, String value, String reason, @Nullable String suggestion) {
	}

	/**
	 * What a row would bring.
	 */
	record ChangeView(int number, String name, boolean added, List<FieldView> fields) {
	}

	/**
	 * A field that would be another one, in words.
	 */
	record FieldView(String column, @Nullable String before, @Nullable String after) {
	}

	/**
	 * A wrong row, in words.
	 */
	record RowView(int number, List<ProblemView> problems) {
	}

}
