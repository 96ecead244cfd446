package se.isms.core.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a file that a library wrote, and puts in who made it: the same
 * content gives the same bytes.
 */
final class SameZip {

	private SameZip() {
	}

	/** By way of a file: what the library streams cannot be read as a stream. */
	static byte[] of(byte[] file, String properties) throws IOException {
		var draft = Files.createTempFile("isms", ".zip");
		try {
			Files.write(draft, file);
			return rewritten(draft, properties);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static byte[] rewritten(Path draft, String properties) throws IOException {
		var out = new ByteArrayOutputStream(65_536);
		try (var from = new ZipFile(draft.toFile()); var to = new ZipOutputStream(out)) {
			for (var entry : Collections.list(from.entries())) {
				boolean about = entry.getName().equals("docProps/core.xml");
				try (var in = from.getInputStream(entry)) {
					var content = about ? properties.getBytes(StandardCharsets.UTF_8) : in.readAllBytes();
					OfficePackage.entry(to, entry.getName(), content);
				}
			}
		}
		return out.toByteArray();
	}

}
