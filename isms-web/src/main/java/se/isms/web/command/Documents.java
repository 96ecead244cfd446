package se.isms.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which documents are written, and where. */
final class Documents {

	@Option(names = "--year", paramLabel = "YEAR", required = true, description = "The reporting year.")
	private int year;

	@Option(names = "--output", paramLabel = "DIR", required = true,
			description = "The folder for the files (HTML, PDF, DOCX, PPTX, XLSX, JSON); it is made where it is missing.")
	private @Nullable Path output;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	int year() {
		return this.year;
	}

	/** Before anything is started, because that takes seconds. */
	void requireFolder() {
		for (var path = folder(); path != null; path = path.getParent()) {
			if (Files.exists(path)) {
				requireWritable(path);
				return;
			}
		}
	}

	/** Writes, and tells where the files are. */
	void write(Writing writing) {
		var out = this.command.commandLine().getOut();
		try {
			writing.into(folder()).forEach(out::println);
		}
		catch (IOException ex) {
			throw Stopped.failed("Nothing can be written to %s (%s).".formatted(folder(), ex), ex);
		}
	}

	private void requireWritable(Path path) {
		if (!Files.isDirectory(path) || !Files.isWritable(path)) {
			throw new ParameterException(this.command.commandLine(),
					"Invalid value for option '--output': %s is not a folder that can be written to.".formatted(path));
		}
	}

	private Path folder() {
		return ((this.output != null) ? this.output : Path.of("")).toAbsolutePath().normalize();
	}

	/** Writes files into a folder and tells which. */
	interface Writing {

		List<Path> into(Path folder) throws IOException;

	}

}
