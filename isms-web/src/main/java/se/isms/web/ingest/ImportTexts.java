package se.isms.web.ingest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
	 * A wrong row, in words.
	 */
	record RowView(int number, List<ProblemView> problems) {
	}

}
