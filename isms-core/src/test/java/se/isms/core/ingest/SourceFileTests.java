package se.isms.core.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.isms.core.shared.Classified;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class SourceFileTests {

	private static final String ROWS = "Namn;Ägare\nFörskola;Åsa\n";

	private static final List<String> FIRST = List.of("Förskola", "Åsa");

	private static final String MARK = "HEMLIG enligt säkerhetsskyddslagen";

	/** As long as the name of a sheet may be. */
	private static final String DECLARED = "Säkerhetsskyddsklassificerad";

	@TempDir
	Path folder;

	static Stream<Arguments> readable() {
		return Stream.of(arguments("utf-8.csv", ROWS.getBytes(StandardCharsets.UTF_8)),
				arguments("marked.csv", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_8)),
				arguments("utf-16-le.csv", ROWS.getBytes(StandardCharsets.UTF_16LE)),
				arguments("utf-16-be-marked.csv", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16BE)),
				arguments("utf-16-le-marked.txt", ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_16LE)),
				arguments("windows.csv", ROWS.getBytes(Charset.forName("windows-1252"))),
				arguments("commas.csv", ROWS.replace(';', ',').getBytes(StandardCharsets.UTF_8)),
				arguments("tabs.tsv", ROWS.replace(';', '\t').getBytes(StandardCharsets.UTF_8)),
				arguments("excel.csv", ("sep=;\r\n" + ROWS).getBytes(StandardCharsets.UTF_8)),
				arguments("quoted.csv", "\"Namn\";\"Ägare\"\n\"Förskola\";\"Åsa\"".getBytes(StandardCharsets.UTF_8)),
				arguments("blank rows.csv", ROWS.replace("Förs", ";\n\n;\nFörs").getBytes(StandardCharsets.UTF_8)),
				arguments("without an ending", ROWS.getBytes(StandardCharsets.UTF_8)),
				arguments("list.json",
						"[{\"Namn\": \"Förskola\", \"Ägare\": \"Åsa\"}]".getBytes(StandardCharsets.UTF_8)),
				arguments("sheet.xlsx", workbook("Förskola", "Åsa")));
	}

	@ParameterizedTest
	@MethodSource("readable")
	void rowsAreReadWhateverTheFileIs(String name, byte[] bytes) throws IOException {
		assertThat(rows(name, bytes)).containsExactly(FIRST);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("empty.csv", new byte[0], "refused.import-file-empty"),
				arguments("blank.csv", "\n\n".getBytes(StandardCharsets.UTF_8), "refused.import-file-empty"),
				arguments("list.xlsx", ROWS.getBytes(StandardCharsets.UTF_8), "refused.import-not-what-it-says"),
				arguments("list.csv", workbook("a", "b"), "refused.import-not-what-it-says"),
				arguments("list.json", ROWS.getBytes(StandardCharsets.UTF_8), "refused.import-not-what-it-says"),
				arguments("page.csv", "<html></html>".getBytes(StandardCharsets.UTF_8), "refused.import-web-page"),
				arguments("picture.csv", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1 },
						"refused.import-unknown-format"),
				arguments("old.xls", ole("Workbook"), "refused.import-old-excel"),
				arguments("secret.xlsx", ole("EncryptedPackage"), "refused.import-encrypted"),
				arguments("other.xlsx", zip("word/document.xml", 10), "refused.import-other-zip"),
				arguments("macros.xlsm", macros(), "refused.import-macros"),
				arguments("renamed.xlsx", macros(), "refused.import-macros"),
				arguments("bomb.xlsx", bomb(), "refused.import-zip-bomb"),
				arguments("many.xlsx", manyEntries(), "refused.import-zip-bomb"),
				arguments("cut.xlsx", Arrays.copyOf(workbook("a", "b"), 300), "refused.import-damaged"),
				arguments("formula.xlsx", formula(), "refused.import-formula"),
				arguments("broken.csv", broken(), "refused.import-broken-encoding"),
				arguments("undefined.csv", new byte[] { 'N', ';', 'B', '\n', (byte) 0x81, ';', 'b', '\n' },
						"refused.import-broken-encoding"),
				arguments("quote.csv", ("Namn;B\n\"" + "x;y\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8),
						"refused.import-quote"),
				arguments("cells.csv", (ROWS + "a;b;c\n").getBytes(StandardCharsets.UTF_8),
						"refused.import-too-many-cells"),
				arguments("object.json", "{\"Namn\": 1}".getBytes(StandardCharsets.UTF_8), "refused.import-json-shape"),
				arguments("deep.json", "[{\"Namn\": {\"a\": 1}}]".getBytes(StandardCharsets.UTF_8),
						"refused.import-json-shape"),
				arguments("cut.json", "[{\"Namn\": \"a\"}, {".getBytes(StandardCharsets.UTF_8),
						"refused.import-json-broken"),
				arguments("twice.json", "[{\"Namn\": \"a\", \"Namn\": \"b\"}]".getBytes(StandardCharsets.UTF_8),
						"refused.import-json-broken"));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void whatCannotBeReadIsRefusedAndNamed(String name, byte[] bytes, String key) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rows(name, bytes)).satisfies(refused -> {
			assertThat(refused.key()).isEqualTo(key);
			assertThat(refused.arguments()).first().isEqualTo(name);
		});
	}

	/** To recognise a workbook is to unpack all of it. */
	@Test
	void fileIsRecognisedOnce() throws IOException {
		var recognised = file("sheet.xlsx", workbook("Förskola", "Åsa")).recognise();
		file("sheet.xlsx", withMacros());

		recognised.requireUnmarked();
		try (var rows = recognised.open()) {
			assertThat(rows.next()).isNotNull()
				.extracting(SourceRows.SourceRow::cells)
				.isEqualTo(List.of("Förskola", "Åsa"));
		}
		assertThat(recognised.format()).isEqualTo(SourceFormat.XLSX);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> recognised.file().recognise())
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-macros"));
	}

	@Test
	void refusalSaysWhere() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rows("broken.csv", broken()))
			.satisfies(refused -> assertThat(refused.arguments()).containsExactly("broken.csv", 3));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> rows("formula.xlsx", formula()))
			.satisfies(refused -> assertThat(refused.arguments()).asString().contains("B2"));
	}

	@Test
	void rowsOfSheetsHaveTheirNumbersAndDays() throws IOException {
		var bytes = sheet(sheet -> {
			sheet.value(0, 0, "Namn");
			sheet.value(0, 1, "Dag");
			sheet.value(4, 0, "Förskola");
			sheet.value(4, 1, LocalDate.of(2027, 3, 31));
			sheet.style(4, 1).format("yyyy-MM-dd").set();
			sheet.value(5, 0, 12.5);
			sheet.value(5, 1, true);
		});

		try (var rows = file("sheet.xlsx", bytes).recognise().open()) {
			assertThat(rows.next()).isEqualTo(new SourceRows.SourceRow(5, List.of("Förskola", "2027-03-31")));
			assertThat(rows.next()).isEqualTo(new SourceRows.SourceRow(6, List.of("12.5", "true")));
			assertThat(rows.next()).isNull();
			assertThat(rows.next()).isNull();
		}
	}

	@Test
	void formulaThatIsAConstantIsOne() throws IOException {
		var bytes = sheet(sheet -> {
			sheet.value(0, 0, "Namn");
			sheet.value(0, 1, "Klar");
			sheet.value(1, 0, "Förskola");
			sheet.formula(1, 1, "TRUE()");
			sheet.value(2, 0, "Skola");
			sheet.formula(2, 1, "FALSE()");
		});

		assertThat(rows("sheet.xlsx", bytes)).containsExactly(List.of("Förskola", "true"), List.of("Skola", "false"));
	}

	@Test
	void millionEmptyRowsAreNoRows() throws IOException {
		var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
				+ "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Namn</t>"
				+ "</is></c></row>");
		for (var row = 2; row <= 1_048_576; row++) {
			xml.append("<row r=\"").append(row).append("\"/>");
		}
		var bytes = replaced(workbook("a", "b"), "xl/worksheets/sheet1.xml", xml.append("</sheetData></worksheet>"));

		assertThat(rows("empty rows.xlsx", bytes)).isEmpty();
	}

	static Stream<Arguments> marked() {
		return Stream.of(arguments("cell of the first sheet", book(sheet -> sheet.value(7, 9, MARK), "Blad2")),
				arguments("sheet that nothing reads", workbook(book -> {
					book.newWorksheet("Processer").value(0, 0, "Namn");
					book.newWorksheet("Anteckningar").value(3, 2, MARK);
				})), arguments("name of a sheet", book(sheet -> sheet.value(0, 0, "Namn"), DECLARED)),
				arguments("string of its own", book(sheet -> sheet.inlineString(4, 4, MARK), "Blad2")),
				arguments("header on paper",
						book(sheet -> sheet.header(MARK, Position.CENTER, "Arial Narrow", 12), "Blad2")),
				arguments("footer on paper", book(sheet -> sheet.footer(MARK, Position.LEFT), "Blad2")),
				arguments("comment", book(sheet -> sheet.comment(1, 1, MARK), "Blad2")),
				arguments("title of the file", workbook(book -> {
					book.properties().setTitle(DECLARED);
					book.newWorksheet("Blad1").value(0, 0, "Namn");
				})), arguments("property of the file", workbook(book -> {
					book.properties().setTextProperty("Sekretess", MARK);
					book.newWorksheet("Blad1").value(0, 0, "Namn");
				})));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("marked")
	void markingIsFoundWhereverItStandsInAWorkbook(String place, byte[] bytes) {
		assertThatExceptionOfType(Classified.class)
			.isThrownBy(() -> file("book.xlsx", bytes).recognise().requireUnmarked())
			.withMessage("refused.classified[]");
	}

	@Test
	void markingOfWhichOneWordIsBoldIsFound() throws IOException {
		var strings = "<sst><si><t>Namn</t></si><si><r><t>HEM</t></r><r><rPr><b/></rPr><t>LIG</t></r>"
				+ "<r><t> enligt säkerhetsskyddslagen</t></r></si></sst>";
		var box = "<wsDr><txBody><p><r><t>HEMLIG</t></r></p><p><r><t>enligt säkerhetsskyddslagen</t></r></p></txBody></wsDr>";

		for (var part : Map.of("xl/sharedStrings.xml", strings, "docProps/app.xml", box).entrySet()) {
			var bytes = replaced(workbook("a", "b"), part.getKey(), part.getValue());
			assertThatExceptionOfType(Classified.class)
				.isThrownBy(() -> file("book.xlsx", bytes).recognise().requireUnmarked());
		}
	}

	@Test
	void workbookWithoutAMarkingPasses() throws IOException {
		file("book.xlsx", book(sheet -> {
			sheet.value(0, 0, "Vi har en plan för säkerhetsskyddslagen (2018:585).");
			sheet.comment(1, 1, "Hemligt nummer lämnas inte ut.");
			sheet.header("Säkerhetsskydd", Position.CENTER);
		}, "Blad2")).recognise().requireUnmarked();
		file("list.csv", ROWS.getBytes(StandardCharsets.UTF_8)).recognise().requireUnmarked();
	}

	@Test
	void partThatCannotBeSearchedIsDamaged() throws IOException {
		var bytes = replaced(workbook("a", "b"), "docProps/core.xml", "<coreProperties><title>");

		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> file("book.xlsx", bytes).recognise().requireUnmarked())
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.import-damaged"));
	}

	private List<List<String>> rows(String name, byte[] bytes) throws IOException {
		var all = new ArrayList<List<String>>();
		try (var rows = file(name, bytes).recognise().open()) {
			for (var row = rows.next(); row != null; row = rows.next()) {
				all.add(row.cells());
			}
		}
		return all;
	}

	private SourceFile file(String name, byte[] bytes) throws IOException {
		return new SourceFile(Files.write(this.folder.resolve("upload"), bytes), name);
	}

	private static byte[] workbook(String name, String owner) {
		return sheet(sheet -> {
			sheet.value(0, 0, "Namn");
			sheet.value(0, 1, "Ägare");
			sheet.value(1, 0, name);
			sheet.value(1, 1, owner);
		});
	}

	private static byte[] formula() {
		return sheet(sheet -> {
			sheet.value(0, 0, "Namn");
			sheet.value(0, 1, "Antal");
			sheet.value(1, 0, "Förskola");
			sheet.formula(1, 1, "1+1");
		});
	}

	private static byte[] sheet(Consumer<Worksheet> fill) {
		return workbook(book -> fill.accept(book.newWorksheet("Blad1")));
	}

	/** With a second sheet of this name. */
	private static byte[] book(Consumer<Worksheet> fill, String second) {
		return workbook(book -> {
			fill.accept(book.newWorksheet("Blad1"));
			book.newWorksheet(second).value(0, 0, "Namn");
		});
	}

	private static byte[] workbook(Consumer<Workbook> fill) {
		try (var out = new ByteArrayOutputStream()) {
			try (var workbook = new Workbook(out, "isms", "1.0")) {
				fill.accept(workbook);
			}
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] broken() {
		var bytes = "Namn;Ägare\nFörskola;Åsa\nSkola;Åke\n".getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 3] = (byte) 0xFF;
		return bytes;
	}

	private static byte[] ole(String stream) {
		var out = new ByteArrayOutputStream();
		out.writeBytes(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 });
		out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
		return out.toByteArray();
	}

	private static byte[] bomb() {
		return zip("xl/workbook.xml", 50_000_000);
	}

	private static byte[] zip(String entry, int zeros) {
		return zipped(zip -> {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(new byte[zeros]);
		});
	}

	private static byte[] macros() {
		return zipped(zip -> {
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
		});
	}

	private static byte[] manyEntries() {
		return zipped(zip -> {
			for (var i = 0; i < 1_001; i++) {
				zip.putNextEntry(new ZipEntry("xl/" + i));
			}
		});
	}

	private byte[] withMacros() throws IOException {
		var path = Files.write(this.folder.resolve("from"), workbook("Förskola", "Åsa"));
		return zipped(zip -> {
			try (var from = new ZipFile(path.toFile())) {
				for (var next : from.stream().toList()) {
					zip.putNextEntry(new ZipEntry(next.getName()));
					zip.write(from.getInputStream(next).readAllBytes());
				}
			}
			zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
		});
	}

	private byte[] replaced(byte[] workbook, String entry, CharSequence by) throws IOException {
		var path = Files.write(this.folder.resolve("from"), workbook);
		return zipped(zip -> {
			try (var from = new ZipFile(path.toFile())) {
				for (var next : from.stream().toList()) {
					zip.putNextEntry(new ZipEntry(next.getName()));
					zip.write(next.getName().equals(entry) ? by.toString().getBytes(StandardCharsets.UTF_8)
							: from.getInputStream(next).readAllBytes());
				}
			}
		});
	}

	private static byte[] zipped(Fill fill) {
		try (var out = new ByteArrayOutputStream()) {
			try (var zip = new ZipOutputStream(out)) {
				fill.into(zip);
			}
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@FunctionalInterface
	private interface Fill {

		void into(ZipOutputStream zip) throws IOException;

	}

}
