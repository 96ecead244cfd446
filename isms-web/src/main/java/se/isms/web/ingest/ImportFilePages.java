package se.isms.web.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.shared.CurrentActor;
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
	ResponseEntity<StreamingResponseBody> csv(@PathVariable UUID id, Locale language) {
		this.imports.batch(id);
		return file("wrong-rows.csv", CSV, out -> this.files.csv(id, language, out));
	}

	@GetMapping("/overview/imports/{id}/wrong.xlsx")
	ResponseEntity<StreamingResponseBody> xlsx(@PathVariable UUID id, Locale language) {
		this.imports.batch(id);
		return file("wrong-rows.xlsx", XLSX, out -> this.files.xlsx(id, language, out));
	}

	@GetMapping("/overview/imports/templates/{kind}.csv")
	ResponseEntity<StreamingResponseBody> template(@PathVariable String kind, Locale language) {
		var found = this.kinds.named(kind);
		return file(kind + ".csv", CSV, out -> this.files.template(found, language, out));
	}

	// The body is written on another thread, for the same person.
	private static ResponseEntity<StreamingResponseBody> file(String name, MediaType type, Writing writing) {
		var actor = CurrentActor.get();
		return ResponseEntity.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(out -> {
				CurrentActor.set(actor);
				try {
					writing.to(out);
				}
				finally {
					CurrentActor.set(null);
				}
			});
	}

	@FunctionalInterface
	private interface Writing {

		void to(OutputStream out) throws IOException;

	}

}
