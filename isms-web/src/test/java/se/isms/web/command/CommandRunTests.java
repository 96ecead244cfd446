package se.isms.web.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import se.isms.web.Isms;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands one after the other on one data folder, as somebody would give them. */
@Tag("thorough")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandRunTests {

	@TempDir
	static Path parent;

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void useOwnFolderAndPort() throws IOException {
		System.setProperty("isms.data", parent.resolve("isms-data").toString());
		try (var probe = new ServerSocket(0)) {
			System.setProperty("isms.db.port", Integer.toString(probe.getLocalPort()));
		}
	}

	@AfterAll
	static void leaveThem() {
		System.clearProperty("isms.data");
		System.clearProperty("isms.db.port");
	}

	@Test
	@Order(1)
	void nothingCanBeJudgedBeforeThereIsAMunicipality() {
		assertThat(execute("evaluate")).isEqualTo(3);
		assertThat(this.err.toString()).hasLineCount(1).contains("load the sample or set up a municipality first");
	}

	@Test
	@Order(2)
	void sampleRunsTheWholeChainAndTellsHowToSignIn() {
		assertThat(execute("sample", "--seed", "7", "--employees", "300")).isZero();
		assertThat(this.out.toString()).contains("Evaluating 2022", "7/300", "samordnare-7-300 / ekvaden");
	}

	@Test
	@Order(3)
	void sampleThatIsThereIsOnlyToldOf() {
		assertThat(execute("sample", "--seed", "7", "--employees", "300")).isZero();
		assertThat(this.out.toString()).contains("7/300").doesNotContain("Evaluating");
	}

	@Test
	@Order(4)
	void evaluationCountsOutcomesAndOpenFindings() {
		assertThat(execute("evaluate", "--as-of", "2026-06-30")).isZero();
		assertThat(this.out.toString()).contains("dates of 2026-06-30", "data do not")
			.containsPattern("fail +[1-9]\\d*\\R")
			.containsPattern("critical +\\d+\\R");
	}

	@Test
	@Order(5)
	void adoptedReviewAndReportAreWritten() throws IOException {
		var folder = parent.resolve("written");

		assertThat(execute("review", "--year", "2022", "--output", folder.toString())).isZero();
		assertThat(execute("report", "--year", "2022", "--output", folder.toString())).isZero();
		assertThat(files(folder)).hasSize(12).allSatisfy(file -> {
			assertThat(file).isNotEmptyFile();
			assertThat(this.out.toString()).contains(file.toString());
		});
	}

	@Test
	@Order(6)
	void sameSnapshotGivesTheSameDocument() throws IOException {
		execute("review", "--year", "2022", "--output", parent.resolve("again").toString());

		for (var file : files(parent.resolve("again"))) {
			assertThat(file).hasSameBinaryContentAs(parent.resolve("written").resolve(file.getFileName()));
		}
	}

	@Test
	@Order(7)
	void yearWithoutASnapshotIsRefusedAndLeavesNoFile() {
		var folder = parent.resolve("never");

		assertThat(execute("review", "--year", "2019", "--output", folder.toString())).isEqualTo(3);
		assertThat(this.err.toString()).hasLineCount(1).contains("2019");
		assertThat(folder).doesNotExist();
	}

	@Test
	@Order(8)
	void reportBeforeItsReviewIsRefusedAndLeavesNoFile() {
		var folder = parent.resolve("never");

		assertThat(execute("report", "--year", "2024", "--output", folder.toString())).isEqualTo(3);
		assertThat(this.err.toString()).hasLineCount(1).contains("2024");
		assertThat(folder).doesNotExist();
	}

	@Test
	@Order(9)
	void folderInUseIsOneSentence() throws IOException {
		var lock = parent.resolve("isms-data/isms.lock");
		try (var other = FileChannel.open(lock, StandardOpenOption.WRITE);
				var held = other.lock(Long.MAX_VALUE - 1, 1, false)) {
			assertThat(held.isValid()).isTrue();
			assertThat(execute("evaluate")).isEqualTo(4);
		}
		assertThat(this.err.toString()).hasLineCount(1).contains("in use by another running isms");
	}

	@Test
	@Order(10)
	void importSaysWhatAFileWouldChangeAndChangesItWhenAsked() throws IOException {
		var file = Files.writeString(parent.resolve("systems.csv"),
				"Namn;Enhet\nKaffeplaneraren;Socialförvaltningen\nTeplaneraren;Socialförvaltningen\n");

		assertThat(execute("import", "--kind", "systems", file.toString())).isZero();
		assertThat(this.out.toString()).contains("Rows 2: new 2, changed 0, unchanged 0, wrong 0.")
			.doesNotContain("Imported");
		assertThat(execute("import", "--kind", "systems", "--commit", file.toString())).isZero();
		assertThat(this.out.toString()).contains("Imported.");
		assertThat(execute("import", "--kind", "systems", "--commit", file.toString())).isZero();
		assertThat(this.out.toString()).contains("Rows 2: new 0, changed 0, unchanged 2, wrong 0.");
	}

	@Test
	@Order(11)
	void importOfAWrongRowIsRefusedWithTheRowAndWhatMayBeMeant() throws IOException {
		var file = Files.writeString(parent.resolve("wrong.csv"), "Namn;Enhet\nKaffe;Socialförvaltninge\n");

		assertThat(execute("import", "--kind", "systems", "--commit", file.toString())).isEqualTo(3);
		assertThat(this.out.toString()).contains("row 2:", "Socialförvaltninge\"", "Socialförvaltningen");
		assertThat(this.err.toString()).hasLineCount(1).contains("1 rows are wrong");
	}

	@Test
	@Order(12)
	void importWithoutAColumnThatIsNeededNamesIt() throws IOException {
		var file = Files.writeString(parent.resolve("short.csv"), "Namn;Färg\nKaffe;blå\n");

		assertThat(execute("import", "--kind", "systems", file.toString())).isEqualTo(3);
		assertThat(this.err.toString()).hasLineCount(1).contains("Columns are missing: unit");
		assertThat(execute("import", "--kind", "coffee", file.toString())).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no kind coffee", "systems");
	}

	@Test
	@Order(13)
	void offlineKitIsWrittenLockedAndNotedWhereItIsOfAll() throws IOException {
		var folder = parent.resolve("kits");
		var secret = Files.writeString(parent.resolve("secret"), "fyra ord i rad\n");

		assertThat(execute("kit", "--output", folder.toString(), "--department", "Socialförvaltningen")).isZero();
		assertThat(execute("kit", "--output", folder.toString(), "--password-file", secret.toString(), "--reason",
				"KS 2026/123", "--decided-by", "Maria Ek", "--decided-on", "2026-01-15"))
			.isZero();
		assertThat(files(folder)).hasSize(2).allSatisfy(file -> {
			assertThat(file.getFileName().toString()).matches("krisparm-[a-z0-9-]+\\.zip");
			assertThat(this.out.toString()).contains(file.toString()).doesNotContain("fyra ord");
		});
		assertThat(execute("kit", "--output", folder.toString(), "--department", "Kaffeförvaltningen")).isEqualTo(2);
		assertThat(this.err.toString()).contains("There is no department Kaffeförvaltningen", "Socialförvaltningen");
	}

	@Test
	@Order(14)
	void severalMunicipalitiesWantAChoice() {
		assertThat(execute("sample", "--seed", "8", "--employees", "300")).isZero();

		assertThat(execute("evaluate")).isEqualTo(2);
		assertThat(this.err.toString()).contains("several municipalities", "7/300", "8/300");
		assertThat(execute("evaluate", "--tenant", name("8/300"))).isZero();
		assertThat(execute("evaluate", "--tenant", "Nowhere")).isEqualTo(2);
		assertThat(this.err.toString()).contains("no municipality Nowhere");
	}

	private String name(String end) {
		return this.out.toString()
			.lines()
			.filter(line -> line.endsWith(end + "."))
			.map(line -> line.replaceAll("The municipality is called (.*)\\.", "$1"))
			.findFirst()
			.orElseThrow();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}

	private int execute(String... arguments) {
		return IsmsCommand.line(Isms.class)
			.setOut(new PrintWriter(this.out, true))
			.setErr(new PrintWriter(this.err, true))
			.execute(arguments);
	}

}
