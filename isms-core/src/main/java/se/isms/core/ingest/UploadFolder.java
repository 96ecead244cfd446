package se.isms.core.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import se.isms.core.shared.Refused;

/**
 * Where files that somebody imports lie until they are imported. They are streamed there,
 * never held in memory, and deleted after use or after a day.
 */
@Component
public class UploadFolder {

	/** A million accounts as CSV are a third of it. */
	public static final long MOST_BYTES = 300_000_000;

	private static final Logger log = LoggerFactory.getLogger(UploadFolder.class);

	private static final Duration KEPT = Duration.ofDays(1);

	private final Path folder;

	private final Clock clock;

	UploadFolder(@Value("${isms.data:isms-data}") Path data, Clock clock) {
		this.folder = data.resolve("uploads");
		this.clock = clock;
	}

	/** Keeps what comes, and says what it is known by. */
	public Upload receive(InputStream in) {
		var id = UUID.randomUUID();
		var kept = false;
		try {
			Files.createDirectories(this.folder);
			deleteOld();
			var upload = write(id, in);
			kept = true;
			return upload;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			if (!kept) {
				delete(id);
			}
		}
	}

	private Upload write(UUID id, InputStream in) throws IOException {
		var digest = sha256();
		var size = 0L;
		try (var out = Files.newOutputStream(path(id)); var read = new DigestInputStream(in, digest)) {
			var bytes = new byte[65_536];
			for (var count = read.read(bytes); count >= 0; count = read.read(bytes)) {
				size += count;
				if (size > MOST_BYTES) {
					throw new Refused("refused.import-too-large", MOST_BYTES / 1_000_000);
				}
				out.write(bytes, 0, count);
			}
		}
		return new Upload(id, HexFormat.of().formatHex(digest.digest()), size);
	}

	Path path(UUID id) {
		return this.folder.resolve(id + ".upload");
	}

	/** Whether the file is still here. */
	public boolean holds(UUID id) {
		return Files.exists(path(id));
	}

	/** The file, which may have been deleted because nobody went on for a day. */
	Path require(UUID id) {
		if (!holds(id)) {
			throw new Refused("refused.import-file-gone");
		}
		return path(id);
	}

	void delete(UUID id) {
		try {
			Files.deleteIfExists(path(id));
		}
		catch (IOException ex) {
			log.warn("The file {} stays until somebody deletes it", path(id), ex);
		}
	}

	private void deleteOld() throws IOException {
		var before = FileTime.from(Instant.now(this.clock).minus(KEPT));
		try (var files = Files.newDirectoryStream(this.folder, "*.upload")) {
			for (var file : files) {
				deleteOlder(file, before);
			}
		}
	}

	private static void deleteOlder(Path file, FileTime before) throws IOException {
		try {
			if (Files.getLastModifiedTime(file).compareTo(before) < 0) {
				Files.deleteIfExists(file);
			}
		}
		catch (NoSuchFileException ex) {
			log.debug("{} was used up meanwhile", file, ex);
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A file that was received.
	 *
	 * @param hash SHA-256 in hexadecimal
	 */
	public record Upload(UUID id, String hash, long size) {
	}

}
