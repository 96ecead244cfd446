package se.isms.core.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class UploadFolderTests {

	private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

	@TempDir
	private Path data;

	@Test
	void whatCameIsKeptAndKnownByItsBytes() throws IOException {
		var folder = folder();

		var upload = receive(folder);

		assertThat(upload.size()).isEqualTo(15);
		assertThat(upload.hash()).hasSize(64);
		assertThat(folder.require(upload.id())).content().isEqualTo("Enhet;Process\n1");
	}

	@Test
	void whatNobodyWentOnWithForADayIsDeleted() throws IOException {
		var folder = folder();
		var old = receive(folder);
		var newer = receive(folder);
		Files.setLastModifiedTime(folder.path(old.id()), FileTime.from(NOW.minus(Duration.ofHours(25))));
		Files.setLastModifiedTime(folder.path(newer.id()), FileTime.from(NOW.minus(Duration.ofHours(23))));

		receive(folder);

		assertThat(folder.holds(old.id())).isFalse();
		assertThat(folder.holds(newer.id())).isTrue();
	}

	@Test
	void anImportThatUsesUpItsFileMeanwhileDisturbsNobody() {
		var folder = folder();
		var done = new AtomicBoolean();
		var others = CompletableFuture.runAsync(() -> {
			while (!done.get()) {
				folder.delete(receive(folder).id());
			}
		});

		for (var i = 0; i < 300; i++) {
			folder.delete(receive(folder).id());
		}

		done.set(true);
		assertThat(others).succeedsWithin(Duration.ofSeconds(10));
	}

	private static UploadFolder.Upload receive(UploadFolder folder) {
		return folder.receive(new ByteArrayInputStream("Enhet;Process\n1".getBytes(StandardCharsets.UTF_8)));
	}

	private UploadFolder folder() {
		return new UploadFolder(this.data, Clock.fixed(NOW, ZoneOffset.UTC));
	}

}
