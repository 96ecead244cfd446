package se.isms.web.ingest;

import java.io.InputStream;
import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.ingest.ChangedRows;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobKind;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/**
 * Imports: a file is uploaded, previewed by a job, committed by a job, and can be undone.
 */
@RestController
@RequestMapping("/api/v1")
class ImportApi {

	private final Imports imports;

	private final ImportKinds kinds;

	private final WrongRows wrong;

	private final ChangedRows changed;

	private final UploadFolder folder;

	private final ImportJobs jobs;

	private final ImportTexts texts;

	private final AnswerOnce once;

	ImportApi(Imports imports, ImportKinds kinds, WrongRows wrong, ChangedRows changed, UploadFolder folder,
			ImportJobs jobs, ImportTexts texts, AnswerOnce once) {
		this.imports = imports;
		this.kinds = kinds;
		this.wrong = wrong;
		this.changed = changed;
		this.folder = folder;
		this.jobs = jobs;
		this.texts = texts;
		this.once = once;
	}

	@GetMapping("/import-kinds")
	@Requires(Permission.READ)
	@Operation(summary = "What can be imported, with the columns of each")
	Items<ImportKindResource> kinds() {
		return new Items<>(this.kinds.allowed().stream().map(ImportKindResource::of).toList());
	}

	@GetMapping("/imports")
	@Requires(Permission.READ)
	@Operation(summary = "The newest imports")
	Items<ImportResource> imports() {
		return new Items<>(this.imports.recent().stream().map(this::resource).toList());
	}

	@GetMapping("/imports/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "An import")
	ResponseEntity<ImportResource> batch(@PathVariable UUID id) {
		var batch = this.imports.batch(id);
		return Versioned.ok(batch.version(), resource(batch));
	}

	@PostMapping(path = "/imports", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Uploads a file; what it is comes from its bytes",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
							schema = @Schema(type = "string", format = "binary"))))
	ResponseEntity<ImportResource> upload(@RequestParam @NotBlank String kind,
			@RequestParam @NotBlank @Size(max = 200) String name,
			@RequestParam(required = false) @Nullable String mapping,
			@RequestParam(required = false) @Nullable GuardAnswer guard, RequestKey key, InputStream body) {
		var upload = this.folder.receive(body);
		var file = new UploadedFile(kind, name, mapping, guard, upload.hash());
		return this.once.answer(key, file, ImportResource.class, () -> {
			var batch = this.imports.open(kind, name, upload, mapping, guard);
			return Versioned.created("/api/v1/imports/" + batch.id(), batch.version(), resource(batch));
		});
	}

	@PutMapping("/imports/{id}/columns")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Chooses the column of each header")
	ResponseEntity<ImportResource> columns(@PathVariable UUID id, @Valid @RequestBody ColumnsInput input,
			IfMatch match) {
		match.require(this.imports.batch(id).version());
		var batch = this.imports.map(id, input.columns(), input.name(), match.version());
		return Versioned.ok(batch.version(), resource(batch));
	}

	@PostMapping("/imports/{id}/preview")
	@Requires(Permission.CONTRIBUTE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Starts the job that checks every row and compares it with the register")
	ResponseEntity<StartedJob> preview(@PathVariable UUID id, RequestKey key) {
		return start(JobKind.IMPORT_PREVIEW, id, key);
	}

	@GetMapping("/imports/{id}/wrong-rows")
	@Requires(Permission.READ)
	@Operation(summary = "Rows that cannot be imported, after a row number")
	Items<WrongRowResource> wrongRows(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int after,
			@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit, Language language) {
		var kind = this.kinds.named(this.imports.batch(id).kind());
		return new Items<>(
				this.wrong.after(id, after, limit)
					.stream()
					.map(row -> new WrongRowResource(row.number(), row.problems()
						.stream()
						.map(problem -> new WrongRowResource.WrongCellResource(problem.column(), problem.value(),
								problem.reason(), this.texts.view(kind, problem, language.locale()).reason(),
								problem.suggestion()))
						.toList()))
					.toList());
	}

	@GetMapping("/imports/{id}/changed-rows")
	@Requires(Permission.READ)
	@Operation(
			summary = "What rows of a previewed import would add and change, after a row number; none of files with more than 20 000 rows")
	Items<ChangedRowResource> changedRows(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int after,
			@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
		return new Items<>(this.changed.after(id, after, limit).stream().map(ChangedRowResource::of).toList());
	}

	@PostMapping("/imports/{id}/commit")
	@Requires(Permission.CONTRIBUTE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Starts the job that brings all rows into the register, or none")
	ResponseEntity<StartedJob> commit(@PathVariable UUID id, RequestKey key) {
		return start(JobKind.IMPORT_COMMIT, id, key);
	}

	@PostMapping("/imports/{id}/undo")
	@Requires(Permission.CONTRIBUTE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Starts the job that takes the whole import back")
	ResponseEntity<StartedJob> undo(@PathVariable UUID id, RequestKey key) {
		return start(JobKind.IMPORT_UNDO, id, key);
	}

	private ResponseEntity<StartedJob> start(JobKind kind, UUID id, RequestKey key) {
		this.imports.batch(id);
		return this.once.started(key, AnswerOnce.NOTHING, StartedJob.class, () -> {
			var job = this.jobs.start(kind, id);
			var href = "/api/v1/jobs/" + job;
			return ResponseEntity.accepted().location(URI.create(href)).body(new StartedJob(job, href));
		});
	}

	private ImportResource resource(ImportBatch batch) {
		return ImportResource.of(batch, this.kinds.named(batch.kind()));
	}

}
