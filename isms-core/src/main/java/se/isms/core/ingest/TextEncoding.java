package se.isms.core.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import se.isms.core.shared.Refused;

/**
 * How the characters of a text file are written, and how many bytes before the first of
 * them say so. Where nothing says so, UTF-8 is tried and Windows-1252 taken otherwise.
 */
record TextEncoding(Charset charset, int mark) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int CHUNK = 65_536;

	static TextEncoding of(SourceFile file, byte[] start) throws IOException {
		if (begins(start, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3);
		}
		if (begins(start, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2);
		}
		if (begins(start, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2);
		}
		return unmarked(file, start);
	}

	private static TextEncoding unmarked(SourceFile file, byte[] start) throws IOException {
		var zeros = new int[2];
		var looked = Math.min(start.length, 512);
		for (var i = 0; i < looked; i++) {
			if (start[i] == 0) {
				zeros[i % 2]++;
			}
		}
		if (zeros[0] + zeros[1] > 0) {
			return utf16(file, zeros, looked);
		}
		return isUtf8(file) ? new TextEncoding(StandardCharsets.UTF_8, 0) : new TextEncoding(WINDOWS, 0);
	}

	// Every other byte of Swedish text in UTF-16 is zero.
	private static TextEncoding utf16(SourceFile file, int[] zeros, int looked) {
		if (zeros[1] > looked / 4 && zeros[0] == 0) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 0);
		}
		if (zeros[0] > looked / 4 && zeros[1] == 0) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 0);
		}
		throw new Refused("refused.import-unknown-format", file.name());
	}

	/**
	 * A file that has both well-formed and broken characters of UTF-8 was broken on its
	 * way, and is refused with the line where it is.
	 */
	private static boolean isUtf8(SourceFile file) throws IOException {
		var scan = new Utf8Scan();
		try (var in = Files.newInputStream(file.path())) {
			var bytes = new byte[CHUNK];
			for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
				scan.next(bytes, read);
			}
		}
		if (scan.brokenLine() > 0 && scan.wellFormed() > 0) {
			throw new Refused("refused.import-broken-encoding", file.name(), scan.brokenLine());
		}
		return scan.brokenLine() == 0;
	}

	/** What stands at the start, without blanks before it. */
	String start(byte[] bytes) {
		return new String(bytes, this.mark, bytes.length - this.mark, this.charset).stripLeading();
	}

	/** Reads strictly: what cannot be read is an error and not a question mark. */
	Reader reader(InputStream in) throws IOException {
		var marked = new BufferedInputStream(in, CHUNK);
		marked.skipNBytes(this.mark);
		return new InputStreamReader(marked,
				this.charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	private static boolean begins(byte[] start, int... with) {
		if (start.length < with.length) {
			return false;
		}
		for (var i = 0; i < with.length; i++) {
			if ((start[i] & 0xFF) != with[i]) {
				return false;
			}
		}
		return true;
	}

}
