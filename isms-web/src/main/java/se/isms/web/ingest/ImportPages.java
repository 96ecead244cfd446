package se.isms.web.ingest;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.ingest.ChangedRows;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobProgress;
import se.isms.core.job.Jobs;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.job.JobTexts;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Imports, one step a page: upload, columns, preview, result. */
@Page
@Requires(Permission.READ)
class ImportPages {

	/** As many wrong rows as somebody reads on a page; the file has all. */
	private static final int SHOWN = 50;

	private final Imports imports;

	private final ImportKinds kinds;

	private final WrongRows wrong;

	private final ChangedRows changed;

	private final UploadFolder folder;

	private final ImportJobs starts;

	private final Jobs jobs;

	private final JobTexts jobTexts;

	private final ImportTexts texts;

	ImportPages(Imports imports, ImportKinds kinds, WrongRows wrong, ChangedRows changed, UploadFolder folder,
			ImportJobs starts, Jobs jobs, JobTexts jobTexts, ImportTexts texts) {
		this.imports = imports;
		this.kinds = kinds;
		this.wrong = wrong;
		this.changed = changed;
		this.folder = folder;
		this.starts = starts;
		this.jobs = jobs;
		this.jobTexts = jobTexts;
		this.texts = texts;
	}

	@GetMapping("/overview/imports")
	String imports(Model model) {
		model.addAttribute("imports", this.imports.recent());
		model.addAttribute("kinds", this.kinds.allowed());
		return "ingest/imports";
	}

	@PostMapping("/overview/imports")
	@Requires(Permission.CONTRIBUTE)
	String upload(@RequestParam String kind, @RequestParam MultipartFile file,
			@RequestParam(required = false) @Nullable GuardAnswer guard, RedirectAttributes back) throws IOException {
		try {
			var batch = open(kind, file, guard);
			if (batch.missing(this.kinds.named(kind)).isEmpty() && batch.unsure().isEmpty()) {
				this.starts.startAndGlance(JobKind.IMPORT_PREVIEW, batch.id());
			}
			return at(batch.id());
		}
		catch (Refused ex) {
			return told(ex, "redirect:/overview/imports", back);
		}
	}

	@GetMapping("/overview/imports/{id}")
	String batch(@PathVariable UUID id, Locale language, Model model) {
		var batch = this.imports.batch(id);
		var kind = this.kinds.named(batch.kind());
		model.addAttribute("batch", batch);
		model.addAttribute("kind", kind);
		model.addAttribute("before", this.imports.before(batch).orElse(null));
		var job = this.jobs.newest(id.toString());
		job.ifPresent(found -> {
			model.addAttribute("job", found);
			model.addAttribute("work", this.jobTexts.work(found, language));
		});
		model.addAttribute("running", job.filter(found -> !found.ended()).isPresent());
		var again = batch.state() == ImportBatch.State.PREVIEWED && this.folder.holds(id);
		model.addAttribute("again", again);
		if (batch.state() == ImportBatch.State.UPLOADED || again) {
			model.addAttribute("missing",
					batch.missing(kind)
						.stream()
						.flatMap(key -> kind.column(key).stream())
						.map(column -> this.texts.header(kind, column, language))
						.toList());
			var sample = sample(batch, job);
			model.addAttribute("sample", sample.rows());
			model.addAttribute("unreadSheets", sample.unread());
		}
		model.addAttribute("unread", ImportTexts.unread(batch));
		model.addAttribute("changes",
				this.changed.after(id, -1, SHOWN).stream().map(row -> this.texts.view(kind, row, language)).toList());
		model.addAttribute("rows",
				this.wrong.after(id, -1, SHOWN)
					.stream()
					.map(row -> new ImportTexts.RowView(row.number(),
							row.problems().stream().map(problem -> this.texts.view(kind, problem, language)).toList()))
					.toList());
		return "ingest/batch";
	}

	@PostMapping("/overview/imports/{id}/columns")
	@Requires(Permission.CONTRIBUTE)
	String columns(@PathVariable UUID id, @RequestParam List<String> column, @RequestParam int version,
			@RequestParam(required = false) @Nullable String name, RedirectAttributes back) {
		try {
			this.imports.map(id, column, name, version);
			this.starts.startAndGlance(JobKind.IMPORT_PREVIEW, id);
			return at(id);
		}
		catch (Refused ex) {
			return told(ex, at(id), back);
		}
	}

	@PostMapping("/overview/imports/{id}/commit")
	@Requires(Permission.CONTRIBUTE)
	String commit(@PathVariable UUID id) {
		return start(JobKind.IMPORT_COMMIT, id);
	}

	@PostMapping("/overview/imports/{id}/undo")
	@Requires(Permission.CONTRIBUTE)
	String undo(@PathVariable UUID id) {
		return start(JobKind.IMPORT_UNDO, id);
	}

	@PostMapping("/overview/imports/{id}/discard")
	@Requires(Permission.CONTRIBUTE)
	String discard(@PathVariable UUID id) {
		this.imports.discard(id);
		return "redirect:/overview/imports";
	}

	private ImportBatch open(String kind, MultipartFile file, @Nullable GuardAnswer guard) throws IOException {
		var name = Optional.ofNullable(file.getOriginalFilename()).filter(given -> !given.isBlank()).orElse("fil");
		try (var in = file.getInputStream()) {
			return this.imports.open(kind, name, this.folder.receive(in), null, guard);
		}
	}

	private String start(JobKind kind, UUID id) {
		this.imports.batch(id);
		this.starts.startAndGlance(kind, id);
		return at(id);
	}

	/** Nothing to look at where the file has been found to be none. */
	private Imports.Sample sample(ImportBatch batch, Optional<JobProgress> job) {
		return job.filter(found -> found.problem() != null).isPresent() ? new Imports.Sample(List.of(), List.of())
				: this.imports.sample(batch.id());
	}

	private static String at(UUID id) {
		return "redirect:/overview/imports/" + id;
	}

	private static String told(Refused refused, String where, RedirectAttributes back) {
		if (refused instanceof NotFound || refused instanceof NotAllowed) {
			throw refused;
		}
		back.addFlashAttribute("refused", refused.key());
		back.addFlashAttribute("arguments", refused.arguments().stream().map(String::valueOf).toList());
		return where;
	}

}
