package se.isms.web.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody else on the machine may read. */
final class OwnFiles {

	private OwnFiles() {
	}

	static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder.toAbsolutePath().getParent());
			Files.createDirectory(folder, onlyOwner(folder, "rwx------"));
		}
	}

	/**
	 * Writes beside the file and renames, so that a kill leaves the old file or the new.
	 */
	static void write(Path file, String content) throws IOException {
		var fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		Files.createFile(fresh, onlyOwner(file, "rw-------"));
		Files.writeString(fresh, content);
		Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	static boolean isPosix(Path path) {
		return path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	private static FileAttribute<?>[] onlyOwner(Path path, String permissions) {
		// Elsewhere a new file takes the access list of its folder.
		return isPosix(path)
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
