package se.isms.core.ingest;

import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import se.isms.core.shared.Refused;

/**
 * Looks into a zip file before anything reads it. What the entries say of their size is
 * not believed: each is unpacked once, into nothing, up to the limits.
 */
final class ZipGuard {

	/** A workbook of a million rows unpacks to less. */
	static final long MOST_BYTES = 1_500_000_000;

	/** Sheets of equal cells come near 1:100; bombs are 1:1000 and more. */
	static final int MOST_RATIO = 200;

	static final int MOST_ENTRIES = 1_000;

	/** Shared strings are the one part that stands whole in memory. */
	static final long MOST_STRINGS = 100_000_000;

	private static final int SMALL = 1_000_000;

	private final SourceFile file;

	ZipGuard(SourceFile file) {
		this.file = file;
	}

	void requireWorkbook() throws IOException {
		try (var zip = new ZipFile(this.file.path().toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw new Refused("refused.import-zip-bomb", this.file.name());
			}
			if (zip.getEntry("xl/workbook.xml") == null) {
				throw new Refused("refused.import-other-zip", this.file.name());
			}
			if (zip.getEntry("xl/vbaProject.bin") != null) {
				throw new Refused("refused.import-macros", this.file.name());
			}
			var left = MOST_BYTES;
			for (var entry : zip.stream().toList()) {
				left -= unpacked(zip, entry, left);
			}
		}
		catch (ZipException ex) {
			throw new Refused("refused.import-damaged", this.file.name());
		}
	}

	private long unpacked(ZipFile zip, ZipEntry entry, long left) throws IOException {
		var limit = Math.min(left, entry.getName().equals("xl/sharedStrings.xml") ? MOST_STRINGS : left);
		var bytes = new byte[65_536];
		var size = 0L;
		try (var in = zip.getInputStream(entry)) {
			for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				size += read;
				if (size > limit || (size > SMALL && size / MOST_RATIO > Math.max(1, entry.getCompressedSize()))) {
					throw new Refused("refused.import-zip-bomb", this.file.name());
				}
			}
		}
		return size;
	}

}
