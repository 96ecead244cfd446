package se.isms.web.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import se.isms.core.kit.KitReason;
import se.isms.core.kit.KitRegister;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.web.kit.KitJobs;

/** Makes the offline kit and writes it as a file. */
@Command(name = "kit", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Makes the offline kit of a department, or of the whole municipality, and writes it as a ZIP file.")
final class Kit implements Runnable {

	private final Application application;

	@Mixin
	private Workplace workplace = new Workplace();

	@Option(names = "--output", paramLabel = "DIR", required = true,
			description = "The folder for the file; it is made where it is missing.")
	private Path output = Path.of("");

	@Option(names = "--department", paramLabel = "NAME",
			description = "The department, by its name (default: the whole municipality, which needs a password and a decision).")
	private @Nullable String department;

	@Option(names = "--english", description = "In English (default: in Swedish).")
	private boolean english;

	@Option(names = "--password", interactive = true,
			description = "Asks for the password that the file is encrypted with; it is kept nowhere.")
	private char @Nullable [] password;

	@Option(names = "--password-file", paramLabel = "FILE",
			description = "A file whose first line is the password, where nobody can be asked.")
	private @Nullable Path passwordFile;

	@Option(names = "--reason", paramLabel = "TEXT", defaultValue = "",
			description = "The decision by which the kit is taken out; the trail notes it.")
	private String reason = "";

	@Option(names = "--decided-by", paramLabel = "NAME",
			description = "The protective security manager who has decided so (for the whole municipality).")
	private @Nullable String decidedBy;

	@Option(names = "--decided-on", paramLabel = "DATE", description = "The day of that decision, as 2026-11-27.")
	private @Nullable LocalDate decidedOn;

	@Spec
	private CommandSpec command = CommandSpec.create();

	Kit(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		var secret = secret();
		if (this.department == null
				&& (secret == null || this.reason.isBlank() || this.decidedBy == null || this.decidedOn == null)) {
			throw new ParameterException(this.command.commandLine(),
					"The kit of the whole municipality needs --password or --password-file, --reason, --decided-by and --decided-on.");
		}
		try {
			this.workplace.work(this.application, context -> make(context, secret));
		}
		finally {
			if (secret != null) {
				Arrays.fill(secret, ' ');
			}
		}
	}

	private void make(ApplicationContext context, char @Nullable [] secret) {
		var kits = context.getBean(KitRegister.class);
		var language = this.english ? Locale.ENGLISH : Locale.forLanguageTag("sv-SE");
		var kit = context.getBean(KitJobs.class).make(department(context), language);
		write(kits.name(kit.id()) + ".zip",
				kits.take(kit.id(), secret, new KitReason(this.reason, this.decidedBy, this.decidedOn)));
	}

	private @Nullable UUID department(ApplicationContext context) {
		var wanted = this.department;
		if (wanted == null) {
			return null;
		}
		var all = context.getBean(Organisation.class).departments();
		return all.stream()
			.filter(one -> one.name().equalsIgnoreCase(wanted) || one.shortName().equalsIgnoreCase(wanted))
			.map(Department::id)
			.findFirst()
			.orElseThrow(() -> new ParameterException(this.command.commandLine(),
					"There is no department %s: choose one of %s.".formatted(wanted,
							String.join(", ", all.stream().map(one -> "'" + one.name() + "'").toList()))));
	}

	/** Whole or not at all. */
	private void write(String name, byte[] content) {
		var folder = this.output.toAbsolutePath().normalize();
		try {
			Files.createDirectories(folder);
			var draft = folder.resolve(name + ".part");
			Files.write(draft, content);
			this.command.commandLine()
				.getOut()
				.println(Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING,
						StandardCopyOption.ATOMIC_MOVE));
		}
		catch (IOException ex) {
			throw Stopped.failed("Nothing can be written to %s (%s).".formatted(folder, ex), ex);
		}
	}

	private char @Nullable [] secret() {
		var file = this.passwordFile;
		if (file == null) {
			return this.password;
		}
		try (var lines = Files.lines(file)) {
			return lines.findFirst().map(String::toCharArray).orElse(null);
		}
		catch (IOException ex) {
			throw new ParameterException(this.command.commandLine(),
					"%s is not a file that can be read.".formatted(file), ex);
		}
	}

}
