package se.isms.web.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Files to download: wrong rows with reasons, and empty ones to fill in. */
@Page
@Requires(Permission.READ)
class ImportFilePages {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final Imports imports;

	private final ImportKinds kinds;

	private final WrongRowFiles files;

	ImportFilePages(Imports imports, ImportKinds kinds, WrongRowFiles files) {
		this.imports = imports;
		this.kinds = kinds;
		this.files = files;
	}

	@GetMapping("/overview/imports/{id}/wrong.csv")
	void csv(@PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
		this.imports.batch(id);
		this.files.csv(id, language, file("wrong-rows.csv", CSV, response));
	}

	@GetMapping("/overview/imports/{id}/wrong.xlsx")
	void xlsx(@PathVariable UUID id, Locale language, HttpServletResponse response) throws IOException {
		this.imports.batch(id);
		this.files.xlsx(id, language, file("wrong-rows.xlsx", XLSX, response));
	}

	@GetMapping("/overview/imports/templates/{kind}.csv")
	void template(@PathVariable String kind, Locale language, HttpServletResponse response) throws IOException {
		var found = this.kinds.named(kind);
		this.files.template(found, language, file(kind + ".csv", CSV, response));
	}

	private static OutputStream file(String name, MediaType type, HttpServletResponse response) throws IOException {
		response.setContentType(type.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		return response.getOutputStream();
	}

}
