package se.isms.core.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.stream.XMLStreamException;

import se.isms.core.shared.Refused;

/**
 * A file that somebody wants to import. What it is comes from its bytes, not from its
 * name.
 *
 * @param name as somebody called it
 */
record SourceFile(Path path, String name) {

	private static final int LOOKED_AT = 65_536;

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] OLE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	/**
	 * Recognises the format and refuses what cannot be read. A workbook is unpacked for
	 * it, so that this is done once.
	 */
	Recognised recognise() throws IOException {
		var start = start();
		if (start.length == 0) {
			throw new Refused("refused.import-file-empty", this.name);
		}
		var format = recognise(start);
		if (!format.fits(this.name)) {
			throw new Refused("refused.import-not-what-it-says", this.name, format);
		}
		return new Recognised(this, format);
	}

	private SourceFormat recognise(byte[] start) throws IOException {
		if (begins(start, ZIP)) {
			new ZipGuard(this).requireWorkbook();
			return SourceFormat.XLSX;
		}
		if (begins(start, OLE)) {
			var protectedBy = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "")
				.contains("EncryptedPackage");
			throw new Refused(protectedBy ? "refused.import-encrypted" : "refused.import-old-excel", this.name);
		}
		var text = TextEncoding.of(this, start).start(start);
		if (text.startsWith("[") || text.startsWith("{")) {
			return SourceFormat.JSON;
		}
		if (text.startsWith("<")) {
			throw new Refused("refused.import-web-page", this.name);
		}
		return SourceFormat.CSV;
	}

	private byte[] start() throws IOException {
		try (var in = Files.newInputStream(this.path)) {
			return in.readNBytes(LOOKED_AT);
		}
	}

	private static boolean begins(byte[] start, byte[] with) {
		return start.length >= with.length && Arrays.equals(start, 0, with.length, with, 0, with.length);
	}

	/**
	 * A file of which it is known what it is.
	 */
	record Recognised(SourceFile file, SourceFormat format) {

		/**
		 * Stops a workbook with a marking where no row is read, too; rows are looked at
		 * as they are read.
		 */
		void requireUnmarked() throws IOException {
			if (this.format != SourceFormat.XLSX) {
				return;
			}
			try {
				WorkbookText.requireUnmarked(this.file.path);
			}
			catch (XMLStreamException ex) {
				throw new Refused("refused.import-damaged", this.file.name);
			}
		}

		/** The rows; close them. */
		SourceRows open() throws IOException {
			return open(headers -> true);
		}

		/**
		 * The rows; close them.
		 * @param wanted says of headers whether those of the sheet are meant, where there
		 * are several; without such a sheet it is the first
		 */
		SourceRows open(Predicate<List<String>> wanted) throws IOException {
			return switch (this.format) {
				case CSV -> CsvRows.open(this.file);
				case XLSX -> XlsxRows.open(this.file, wanted);
				case JSON -> JsonRows.open(this.file);
			};
		}

	}

}
