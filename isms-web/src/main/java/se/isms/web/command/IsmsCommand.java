package se.isms.web.command;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line; without a command it serves. */
@Command(name = "isms", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Information security management for municipalities. Without a command: serve.",
		exitCodeListHeading = "%nExit codes:%n",
		exitCodeList = { "0:Done", "1:Unexpected failure", "2:Wrong usage", "3:Refused", "4:Cannot start" })
public final class IsmsCommand implements Callable<Integer> {

	private final Application application;

	@Option(names = WebPort.OPTION, paramLabel = "PORT", description = WebPort.MEANING,
			defaultValue = "${env:PORT:-8080}")
	private int port;

	private IsmsCommand(Application application) {
		this.application = application;
	}

	/**
	 * The command line of the application.
	 * @param source the main class of the application
	 * @return the command line, ready to execute
	 */
	public static CommandLine line(Class<?> source) {
		var application = new Application(source);
		var isms = new IsmsCommand(application);
		return new CommandLine(isms).addSubcommand(new Serve(application, isms))
			.addSubcommand(new Evaluate(application))
			.addSubcommand(new Review(application))
			.addSubcommand(new Report(application))
			.addSubcommand(new Import(application))
			.addSubcommand(new Kit(application))
			.addSubcommand(new Sample(application))
			.setParameterExceptionHandler(new Usage())
			.setExecutionExceptionHandler(new Failures());
	}

	@Override
	public Integer call() throws InterruptedException {
		return Serve.serve(this.application, port());
	}

	WebPort port() {
		return new WebPort(this.port);
	}

}
