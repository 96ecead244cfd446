package se.isms.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.Properties;

/** The version of this program, as the build wrote it down. */
public final class ProgramVersion {

	private static final String BUILD_INFO = "/META-INF/build-info.properties";

	private ProgramVersion() {
	}

	/**
	 * The version, or nothing where the program was not built by Maven.
	 * @return the version
	 */
	public static Optional<Version> current() {
		try (var in = ProgramVersion.class.getResourceAsStream(BUILD_INFO)) {
			if (in == null) {
				return Optional.empty();
			}
			var info = new Properties();
			info.load(in);
			return Optional.ofNullable(info.getProperty("build.version")).map(Version::parse);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
