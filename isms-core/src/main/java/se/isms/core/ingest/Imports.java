package se.isms.core.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.ingest.ImportBatch.State;
import se.isms.core.ingest.UploadFolder.Upload;
import se.isms.core.job.JobReport;
import se.isms.core.shared.ClassificationMarking;
import se.isms.core.shared.Classified;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Imports: a file is received, its headers are matched, its rows are previewed, and all
 * of them or none come into the register; the whole can be undone. Who works for one
 * department imports what is that department's.
 */
@Service
@Transactional
public class Imports {

	private final ImportBatches batches;

	private final Mappings mappings;

	private final ImportKinds kinds;

	private final UploadFolder folder;

	private final Staging staging;

	private final Merge merge;

	private final Trail trail;

	private final Clock clock;

	Imports(ImportBatches batches, Mappings mappings, ImportKinds kinds, UploadFolder folder, Staging staging,
			Merge merge, Trail trail, Clock clock) {
		this.batches = batches;
		this.mappings = mappings;
		this.kinds = kinds;
		this.folder = folder;
		this.staging = staging;
		this.merge = merge;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Opens a file that was received, and matches its headers.
	 * @param mapping the name of a mapping to use; none takes the newest that fits, or
	 * what the headers say
	 */
	public ImportBatch open(String kind, String fileName, Upload upload, @Nullable String mapping) {
		return open(kind, fileName, upload, mapping, null);
	}

	/**
	 * The same, with what was answered to whether anything in the file is classified.
	 * @param guard may be left out for kinds that do not ask
	 */
	public ImportBatch open(String kind, String fileName, Upload upload, @Nullable String mapping,
			@Nullable GuardAnswer guard) {
		var of = allowed(kind);
		if (guard != GuardAnswer.NO && (guard != null || of.guarded())) {
			this.folder.delete(upload.id());
			throw new Refused((guard != null) ? "refused.guarded" : "refused.guard-unanswered");
		}
		var file = new SourceFile(this.folder.require(upload.id()), fileName);
		try {
			return open(of, upload, file.recognise(), mapping);
		}
		catch (Classified ex) {
			throw classified(upload.id(), fileName);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ImportBatch open(ImportKind kind, Upload upload, SourceFile.Recognised source, @Nullable String mapping)
			throws IOException {
		source.requireUnmarked();
		try (var rows = source.open(headers -> fits(kind, headers, mapping))) {
			ClassificationMarking.refuse(rows.headers());
			var match = this.mappings.match(kind, rows.headers(), mapping);
			return this.batches.save(new ImportBatch(upload.id(), kind.name(), source.file().name(), upload.hash(),
					upload.size(), source.format(), rows.headers(), match.columns(), match.unsure(),
					CurrentActor.get().department(), State.UPLOADED, 0, 0, 0, 0, 0, CurrentActor.get().name(),
					this.clock.instant(), null, null));
		}
	}

	/**
	 * Chooses the column of each header, and keeps the choice under a name where there is
	 * one.
	 */
	public ImportBatch map(UUID id, List<String> columns, @Nullable String name, int version) {
		var batch = own(id);
		requireVersion(batch, version);
		var mapped = this.batches.save(batch.map(this.kinds.named(batch.kind()), columns));
		if (name != null && !name.isBlank()) {
			this.mappings.keep(mapped, name.strip());
		}
		return mapped;
	}

	/** Reads and checks every row of the file and compares it with the register. */
	public ImportBatch preview(UUID id, JobReport report) {
		var batch = own(id);
		var kind = this.kinds.named(batch.kind());
		batch.require(State.UPLOADED, State.PREVIEWED);
		if (!batch.missing(kind).isEmpty()) {
			throw new Refused("refused.import-columns-missing", batch.fileName());
		}
		var layout = Layout.of(kind, batch);
		var file = new SourceFile(this.folder.require(id), batch.fileName());
		try (var rows = file.recognise().open(batch.headers()::equals)) {
			var staged = this.staging.stage(id, layout, rows, report);
			return this.batches.save(batch.preview(this.merge.compare(id, layout, staged)));
		}
		catch (Classified ex) {
			throw classified(id, batch.fileName());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Brings the rows into the register. A second time does nothing. */
	public ImportBatch commit(UUID id, JobReport report) {
		var batch = own(id);
		if (batch.state() == State.COMMITTED) {
			return batch;
		}
		var committed = batch.commit(this.clock.instant());
		var kind = this.kinds.named(batch.kind());
		this.merge.merge(id, Layout.of(kind, batch), batch.counts(), report);
		this.trail.record("import", "import_batch", id, null, Summary.of(committed));
		return this.batches.save(committed);
	}

	/** Takes the whole import back. A second time does nothing. */
	public ImportBatch undo(UUID id) {
		var batch = own(id);
		if (batch.state() == State.UNDONE) {
			return batch;
		}
		var undone = batch.undo();
		this.merge.undo(id, this.kinds.named(batch.kind()), batch.counts());
		this.trail.record("undo-import", "import_batch", id, Summary.of(batch), null);
		return this.batches.save(undone);
	}

	/** Throws the file away; nothing of it comes into the register. */
	public ImportBatch discard(UUID id) {
		var discarded = this.batches.save(own(id).discard());
		clear(id);
		return discarded;
	}

	/** Forgets the file and its staged rows, once they are not needed any more. */
	public void clear(UUID id) {
		this.staging.clear(id);
		this.folder.delete(id);
	}

	/** One that the actor may see. */
	@Transactional(readOnly = true)
	public ImportBatch batch(UUID id) {
		return this.batches.findById(id).filter(Imports::maySee).orElseThrow(NotFound::new);
	}

	/** The newest ones that the actor may see. */
	@Transactional(readOnly = true)
	public List<ImportBatch> recent() {
		return this.batches.findTop100ByOrderByCreatedAtDesc().stream().filter(Imports::maySee).toList();
	}

	/** An earlier import of the very same file that stands. */
	@Transactional(readOnly = true)
	public Optional<ImportBatch> before(ImportBatch batch) {
		return this.batches
			.findFirstByKindAndFileHashAndStateOrderByCommittedAtDesc(batch.kind(), batch.fileHash(), State.COMMITTED)
			.filter(other -> !other.id().equals(batch.id()));
	}

	/** The first rows of the file, to see what its columns hold. */
	@Transactional(readOnly = true)
	public Sample sample(UUID id) {
		var batch = batch(id);
		var file = new SourceFile(this.folder.require(id), batch.fileName());
		try (var rows = file.recognise().open(batch.headers()::equals)) {
			var sample = new ArrayList<List<String>>();
			for (var row = rows.next(); row != null && sample.size() < 3; row = rows.next()) {
				refuse(id, batch.fileName(), row.cells());
				sample.add(row.cells());
			}
			return new Sample(sample, rows.unread());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean fits(ImportKind kind, List<String> headers, @Nullable String mapping) {
		var columns = this.mappings.match(kind, headers, mapping).columns();
		return kind.columns()
			.stream()
			.filter(ImportColumn::required)
			.allMatch(column -> columns.contains(column.key()));
	}

	/** A file with a marking is not kept a moment longer. */
	private void refuse(UUID id, String fileName, List<String> cells) {
		try {
			ClassificationMarking.refuse(cells);
		}
		catch (Classified ex) {
			throw classified(id, fileName);
		}
	}

	private Refused classified(UUID id, String fileName) {
		this.folder.delete(id);
		return new Refused("refused.import-classified", fileName);
	}

	private ImportBatch own(UUID id) {
		var batch = batch(id);
		allowed(batch.kind());
		return batch;
	}

	private ImportKind allowed(String name) {
		var kind = this.kinds.named(name);
		if (!this.kinds.allowed().contains(kind)) {
			throw new NotAllowed();
		}
		return kind;
	}

	private static boolean maySee(ImportBatch batch) {
		var department = CurrentActor.get().department();
		return department == null || department.equals(batch.departmentId());
	}

	private static void requireVersion(ImportBatch batch, int version) {
		if (batch.version() == null || batch.version() != version) {
			throw new OptimisticLockingFailureException("import " + batch.id() + " is not at version " + version);
		}
	}

	/**
	 * The beginning of a file.
	 *
	 * @param unread the names of its sheets that are not read
	 */
	public record Sample(List<List<String>> rows, List<String> unread) {
	}

	/** What the audit trail says of an import. */
	record Summary(String kind, String fileName, String fileHash, long rows, long added, long changed, long unchanged) {

		static Summary of(ImportBatch batch) {
			return new Summary(batch.kind(), batch.fileName(), batch.fileHash(), batch.rowCount(), batch.added(),
					batch.changed(), batch.unchanged());
		}

	}

}
