package se.isms.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.ingest.ImportBatch;
import se.isms.core.ingest.Imports;
import se.isms.core.ingest.UploadFolder;
import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long imports take, beside COPY of the same file on the same server: figures for
 * docs/benchmarks.md. What is asserted is what came of it, not the time.
 */
@DatabaseTest
@Import(PlannedRules.class)
@Tag("endurance")
class ImportEnduranceTests {

	private static final int MILLION = 1_000_000;

	private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

	/** The service itself needs about 150 MB of it. */
	private static final List<String> MEMORY = List.of("-Xmx400m");

	@TempDir
	Path files;

	@Autowired
	private Imports imports;

	@Autowired
	private UploadFolder folder;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	@Value("${spring.datasource.url}")
	private String url = "";

	@Value("${isms.data}")
	private Path data = Path.of("");

	private TestMunicipality municipality = new TestMunicipality(UUID.randomUUID(), UUID.randomUUID(),
			UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

	private final List<String> figures = new ArrayList<>();

	@Test
	void millionAccountsBesideCopy() throws Exception {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		var small = write("small.csv", 10_000, 0);
		var first = write("first.csv", MILLION, 0);
		var second = write("second.csv", MILLION, 100);
		measure("preview of 10 000 rows", JobKind.IMPORT_PREVIEW, open(small));

		var copy = copy(first);
		note("copy of 1 000 000 rows into a table with a primary key", copy);
		var indexed = copyIndexed(first);
		note("the same into one with the indexes of the register", indexed);
		var register = copyIntoRegister();
		note("copy of the same rows into the register itself", register);
		var batch = open(first);
		var preview = measure("preview of 1 000 000 rows", JobKind.IMPORT_PREVIEW, batch);
		var commit = measure("commit into an empty register", JobKind.IMPORT_COMMIT, batch);
		assertThat(batch(batch).counts()).isEqualTo(new ImportBatch.Counts(MILLION, MILLION, 0, 0, 0));
		ratio("empty register", preview.plus(commit), copy, indexed, register);

		var again = open(second);
		var previewAgain = measure("preview with 1 % changed", JobKind.IMPORT_PREVIEW, again);
		var commitAgain = measure("commit with 1 % changed", JobKind.IMPORT_COMMIT, again);
		assertThat(batch(again).counts()).isEqualTo(new ImportBatch.Counts(MILLION, 0, 10_000, 990_000, 0));
		ratio("1 % changed", previewAgain.plus(commitAgain), copy, indexed, register);
		Files.writeString(Path.of("target/import-figures.txt"), String.join("\n", this.figures) + "\n");
	}

	private Path write(String name, int rows, int everyChanged) throws IOException {
		var file = this.files.resolve(name);
		try (var out = Files.newBufferedWriter(file)) {
			out.write("upn,unit,kind,enabled,privileged,mfaLevel,externalIdp,createdOn\n");
			for (var row = 0; row < rows; row++) {
				row(out, row, everyChanged > 0 && row % everyChanged == 0);
			}
		}
		return file;
	}

	private static void row(BufferedWriter out, int row, boolean changed) throws IOException {
		out.write("konto%07d@ekvaden.example,Socialförvaltningen,EMPLOYEE,%b,false,%d,false,2024-08-19\n".formatted(row,
				!changed, row % 5));
	}

	private UUID open(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var upload = this.folder.receive(in);
			return as(() -> this.imports.open("accounts", file.getFileName().toString(), upload, null)).id();
		}
	}

	private ImportBatch batch(UUID id) {
		return as(() -> this.imports.batch(id));
	}

	private Duration measure(String what, JobKind kind, UUID batch) {
		var harness = new KillHarness(this.url, this.data.toAbsolutePath(), this.municipality.tenant());
		var took = harness.run(new JobRequest(kind, 2022, DAY, batch.toString()), MEMORY);
		note(what, took);
		return took;
	}

	private Duration copy(Path file) throws SQLException, IOException {
		return copied(file, """
				create table copied (upn text primary key, unit text, kind text, enabled boolean, privileged boolean,
				                     mfa_level smallint, external_idp boolean, created_on date)""");
	}

	private Duration copyIndexed(Path file) throws SQLException, IOException {
		return copied(file,
				"""
						create table copied (id uuid primary key default gen_random_uuid(), upn text not null, unit text not null,
						                     kind text, enabled boolean, privileged boolean, mfa_level smallint,
						                     external_idp boolean, created_on date, person_id uuid);
						create unique index on copied (lower(upn));
						create index on copied (unit);
						create index on copied (person_id)""");
	}

	private Duration copied(Path file, String table) throws SQLException, IOException {
		try (var owner = DriverManager.getConnection(this.url, "isms_owner", "isms_owner");
				var statement = owner.createStatement();
				var in = Files.newInputStream(file)) {
			statement.execute(table);
			var began = Instant.now();
			var rows = owner.unwrap(PGConnection.class).getCopyAPI().copyIn("""
					copy copied (upn, unit, kind, enabled, privileged, mfa_level, external_idp, created_on)
					from stdin with (format csv, header)""", in);
			var took = Duration.between(began, Instant.now());
			assertThat(rows).isEqualTo(MILLION);
			statement.execute("drop table copied");
			return took;
		}
	}

	/**
	 * With its indexes, keys and search, by one whom row-level security does not bind;
	 * the register is empty again afterwards.
	 */
	private Duration copyIntoRegister() throws SQLException, IOException {
		var file = this.files.resolve("register.csv");
		try (var out = Files.newBufferedWriter(file)) {
			for (var row = 0; row < MILLION; row++) {
				out.write("%s,%s,%s,konto%07d@ekvaden.example,EMPLOYEE,true,false,%d,false,2024-08-19,0\n".formatted(
						this.municipality.tenant(), new UUID(row, row), this.municipality.social(), row, row % 5));
			}
		}
		try (var superuser = DriverManager.getConnection(this.url, "postgres", "postgres");
				var statement = superuser.createStatement();
				var in = Files.newInputStream(file)) {
			var began = Instant.now();
			var rows = superuser.unwrap(PGConnection.class).getCopyAPI().copyIn("""
					copy account (tenant_id, id, unit_id, upn, kind, enabled, privileged, mfa_level, external_idp,
					              created_on, version)
					from stdin with (format csv)""", in);
			var took = Duration.between(began, Instant.now());
			assertThat(rows).isEqualTo(MILLION);
			statement.execute("truncate account cascade");
			statement.execute("truncate system.search_entry");
			return took;
		}
	}

	private void ratio(String what, Duration took, Duration... copies) {
		for (var copy : copies) {
			this.figures.add("%s: %.2f times a copy that took %.1f s".formatted(what,
					(double) took.toMillis() / copy.toMillis(), copy.toMillis() / 1000.0));
		}
	}

	private void note(String what, Duration took) {
		this.figures.add("%s: %.2f s".formatted(what, took.toMillis() / 1000.0));
	}

	private <T> T as(Supplier<T> work) {
		var actor = Actor.system(this.municipality.tenant());
		return CurrentActor.as(actor,
				() -> Objects.requireNonNull(new TransactionTemplate(this.transactions).execute(status -> work.get())));
	}

}
