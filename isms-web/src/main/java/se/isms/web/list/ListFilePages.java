package se.isms.web.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.list.Cell;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.list.Row;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.document.DocumentAnswers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** All rows of a list as a file: the same filters, order, columns and language. */
@Page
@Requires(Permission.READ)
class ListFilePages {

	private final Lists lists;

	private final CellTexts texts;

	private final ListDocuments documents;

	private final DocumentAnswers answers;

	private final Clock clock;

	ListFilePages(Lists lists, CellTexts texts, ListDocuments documents, DocumentAnswers answers, Clock clock) {
		this.lists = lists;
		this.texts = texts;
		this.documents = documents;
		this.answers = answers;
		this.clock = clock;
	}

	@GetMapping("/lists/{key}/{name}.{ending:xlsx|csv|json}")
	void file(@PathVariable String key, @PathVariable String name, @PathVariable String ending, Locale language,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		var query = asked(key, request);
		var format = FileFormat.of(ending);
		response.setContentType(format.type().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(key + "." + ending).build().toString());
		var headings = query.columns()
			.stream()
			.map(column -> new RowWriter.Heading(column.key(), this.texts.label(column, language)))
			.toList();
		try (var writer = format.writer(response.getOutputStream(), key, headings)) {
			this.lists.each(query, row -> write(row, writer, language));
		}
	}

	@GetMapping("/lists/{key}/{name}.{ending:pdf|docx}")
	ResponseEntity<byte[]> document(@PathVariable String key, @PathVariable String name, @PathVariable String ending,
			Locale language, HttpServletRequest request) {
		var document = this.documents.write(asked(key, request), language);
		return this.answers.file(document, this.clock.instant(), ending);
	}

	private ListQuery asked(String key, HttpServletRequest request) {
		var query = ListQuery.of(this.lists.get(key), Parameters.of(request));
		if (!query.unknown().isEmpty()) {
			throw new Refused("refused.list-not-understood", String.join("; ", query.unknown()));
		}
		return query;
	}

	private void write(Row row, RowWriter writer, Locale language) {
		try {
			writer.row(row.cells().stream().map((Cell cell) -> this.texts.exported(cell, language)).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
