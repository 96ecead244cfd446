package se.isms.core.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;

import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * The files of a kit as one. Without a password the same files give the same bytes; with
 * one they are encrypted by AES-256, which salts them anew each time.
 */
final class KitZip {

	private final LocalDateTime madeAt;

	KitZip(LocalDateTime madeAt) {
		this.madeAt = madeAt;
	}

	void plain(List<KitFile> files, OutputStream to) throws IOException {
		try (var zip = new java.util.zip.ZipOutputStream(to)) {
			for (var file : files) {
				var entry = new ZipEntry(file.name());
				entry.setTimeLocal(this.madeAt);
				zip.putNextEntry(entry);
				zip.write(file.content());
				zip.closeEntry();
			}
		}
	}

	void locked(List<KitFile> files, char[] password, OutputStream to) throws IOException {
		try (var zip = new ZipOutputStream(to, password)) {
			for (var file : files) {
				var parameters = new ZipParameters();
				parameters.setFileNameInZip(file.name());
				parameters.setEncryptFiles(true);
				parameters.setEncryptionMethod(EncryptionMethod.AES);
				parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
				zip.putNextEntry(parameters);
				zip.write(file.content());
				zip.closeEntry();
			}
		}
	}

}
