package se.isms.core.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;

import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.LocalFileHeader;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KitZipTests {

	private static final List<KitFile> FILES = List.of(
			new KitFile("LÄS-MIG.txt", "Öppna index.html".getBytes(StandardCharsets.UTF_8)),
			new KitFile("planer/01.pdf", "Röd pärm".getBytes(StandardCharsets.UTF_8)));

	private final KitZip zip = new KitZip(LocalDateTime.of(2026, 11, 27, 8, 0));

	@Test
	void sameFilesGiveTheSameBytes() throws IOException {
		assertThat(plain()).isEqualTo(plain());
	}

	@Test
	void openKitOpensWithoutAPassword() throws IOException {
		try (var in = new ZipInputStream(new ByteArrayInputStream(plain()))) {
			assertThat(in.getNextEntry().getFileName()).isEqualTo("LÄS-MIG.txt");
			assertThat(in.readAllBytes()).isEqualTo(FILES.get(0).content());
		}
	}

	@Test
	void lockedKitOpensWithItsPasswordAndNoOther() throws IOException {
		var bytes = locked("fyra ord i rad");

		try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), "fyra ord i rad".toCharArray())) {
			assertThat(encryption(in.getNextEntry())).isEqualTo(AesKeyStrength.KEY_STRENGTH_256);
			assertThat(in.readAllBytes()).isEqualTo(FILES.get(0).content());
			assertThat(in.getNextEntry().getFileName()).isEqualTo("planer/01.pdf");
			assertThat(in.readAllBytes()).isEqualTo(FILES.get(1).content());
		}
		try (var in = new ZipInputStream(new ByteArrayInputStream(bytes), "fyra andra ord".toCharArray())) {
			assertThatExceptionOfType(ZipException.class).isThrownBy(in::getNextEntry)
				.satisfies(wrong -> assertThat(wrong.getType()).isEqualTo(ZipException.Type.WRONG_PASSWORD));
		}
	}

	@Test
	void nothingOfWhatIsLockedCanBeRead() throws IOException {
		assertThat(new String(locked("fyra ord i rad"), StandardCharsets.UTF_8)).doesNotContain("Öppna", "Röd pärm",
				"fyra ord");
	}

	private static AesKeyStrength encryption(LocalFileHeader header) {
		assertThat(header.getEncryptionMethod()).isEqualTo(EncryptionMethod.AES);
		return header.getAesExtraDataRecord().getAesKeyStrength();
	}

	private byte[] plain() throws IOException {
		var out = new ByteArrayOutputStream();
		this.zip.plain(FILES, out);
		return out.toByteArray();
	}

	private byte[] locked(String password) throws IOException {
		var out = new ByteArrayOutputStream();
		this.zip.locked(FILES, password.toCharArray(), out);
		return out.toByteArray();
	}

}
