package se.isms.web.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.springframework.context.ApplicationContext;

import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.ImportKind;
import se.isms.core.ingest.ImportKinds;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.RowProblem;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.ingest.WrongRow;
import se.isms.core.ingest.WrongRows;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.GuardAnswer;

/** Checks a file against a register, and brings it in when that is asked for. */
@Command(name = "import", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Checks a file (CSV, XLSX or JSON) against a register and prints what it would change. "
				+ "With --commit it is imported: all rows or none.")
final class Import implements Runnable {

	private static final int SHOWN = 20;

	private final Application application;

	@Mixin
	private Workplace workplace = new Workplace();

	@Parameters(index = "0", paramLabel = "FILE", description = "The file.")
	private @Nullable Path file;

	@Option(names = "--kind", paramLabel = "KIND", required = true,
			description = "What it holds: accounts, actions, entitlements, pairs, plans, process-needs, "
					+ "processes, system-needs, systems or units.")
	private String kind = "";

	@Option(names = "--mapping", paramLabel = "NAME",
			description = "A mapping of columns that was kept under this name.")
	private @Nullable String mapping;

	@Option(names = "--preview", description = "Only check; this is what happens without --commit, too.")
	private boolean preview;

	@Option(names = "--commit", description = "Import the file when no row is wrong.")
	private boolean commit;

	@Option(names = "--guard", paramLabel = "NO",
			description = "Says that nothing in the file is classified for the security of Sweden; plans need it.")
	private @Nullable GuardAnswer guard;

	@Spec
	private CommandSpec command = CommandSpec.create();

	Import(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		if (this.preview && this.commit) {
			throw new ParameterException(this.command.commandLine(), "Choose one of --preview and --commit.");
		}
		var readable = this.file;
		if (readable == null || !Files.isReadable(readable) || Files.isDirectory(readable)) {
			throw new ParameterException(this.command.commandLine(),
					"%s is not a file that can be read.".formatted(readable));
		}
		this.workplace.work(this.application, context -> bring(readable, context));
	}

	private void bring(Path from, ApplicationContext context) {
		var kinds = context.getBean(ImportKinds.class);
		var names = kinds.allowed().stream().map(ImportKind::name).toList();
		if (!names.contains(this.kind)) {
			throw new ParameterException(this.command.commandLine(),
					"There is no kind %s: choose one of %s.".formatted(this.kind, String.join(", ", names)));
		}
		var opened = open(from, context);
		var missing = opened.missing(kinds.named(this.kind));
		if (!missing.isEmpty()) {
			throw Stopped.refused(
					"Columns are missing: %s. The file has: %s. Choose them once on the page and keep the choice as a mapping."
						.formatted(String.join(", ", missing), String.join(", ", opened.headers())));
		}
		job(context, JobKind.IMPORT_PREVIEW, opened.id());
		var checked = context.getBean(Imports.class).batch(opened.id());
		tell(checked, context);
		finish(checked, context);
	}

	private void finish(ImportBatch checked, ApplicationContext context) {
		if (checked.wrong() > 0) {
			context.getBean(Imports.class).discard(checked.id());
			throw Stopped.refused("Nothing was imported: %d rows are wrong.".formatted(checked.wrong()));
		}
		if (!this.commit) {
			context.getBean(Imports.class).discard(checked.id());
			return;
		}
		job(context, JobKind.IMPORT_COMMIT, checked.id());
		out().println("Imported. The import is called " + checked.id() + ".");
	}

	private ImportBatch open(Path from, ApplicationContext context) {
		try (var in = Files.newInputStream(from)) {
			var upload = context.getBean(UploadFolder.class).receive(in);
			return context.getBean(Imports.class)
				.open(this.kind, String.valueOf(from.getFileName()), upload, this.mapping, this.guard);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void job(ApplicationContext context, JobKind kind, UUID batch) {
		context.getBean(Jobs.class).run(JobRequest.about(kind, batch.toString(), Workplace.today(context)));
	}

	private void tell(ImportBatch batch, ApplicationContext context) {
		var counts = batch.counts();
		out().printf("Rows %d: new %d, changed %d, unchanged %d, wrong %d.%n", counts.rows(), counts.added(),
				counts.changed(), counts.unchanged(), counts.wrong());
		context.getBean(WrongRows.class).after(batch.id(), -1, SHOWN).forEach(row -> tell(row, context));
	}

	private void tell(WrongRow row, ApplicationContext context) {
		out().printf("  row %d: %s%n", row.number(),
				row.problems().stream().map(one -> sentence(one, context)).collect(Collectors.joining("; ")));
	}

	private String sentence(RowProblem problem, ApplicationContext context) {
		var reason = context.getMessage("import.reason." + problem.reason(), problem.arguments().toArray(),
				Locale.ENGLISH);
		var meant = (problem.suggestion() != null)
				? " " + context.getMessage("import.suggestion", List.of(problem.suggestion()).toArray(), Locale.ENGLISH)
				: "";
		return "%s \"%s\": %s%s".formatted(problem.column(), problem.value(), reason, meant);
	}

	private PrintWriter out() {
		return this.command.commandLine().getOut();
	}

}
