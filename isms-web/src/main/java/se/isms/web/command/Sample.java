package se.isms.web.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import se.isms.core.sample.SampleSize;
import se.isms.web.start.FirstStart;

/** Makes another sample municipality. */
@Command(name = "sample", versionProvider = VersionText.class, mixinStandardHelpOptions = true,
		description = "Makes another invented municipality and runs the whole chain on it.")
final class Sample implements Runnable {

	private final Application application;

	@Option(names = "--seed", paramLabel = "N", required = true,
			description = "Where chance starts: the same number gives the same municipality.")
	private long seed;

	@Option(names = "--employees", paramLabel = "N", required = true,
			description = "About how many employees, from 200 to 200000.")
	private int employees;

	@Spec
	private CommandSpec command = CommandSpec.create();

	Sample(Application application) {
		this.application = application;
	}

	@Override
	public void run() {
		var size = size();
		var out = this.command.commandLine().getOut();
		Workplace.visit(this.application, context -> context.getBean(FirstStart.class).another(size, out::println));
	}

	private SampleSize size() {
		try {
			return new SampleSize(this.seed, this.employees);
		}
		catch (IllegalArgumentException ex) {
			throw new ParameterException(this.command.commandLine(),
					"Invalid value for option '--employees': %s.".formatted(ex.getMessage()), ex);
		}
	}

}
