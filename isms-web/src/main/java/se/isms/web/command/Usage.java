package se.isms.web.command;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person sees of a wrong command line: one sentence, and where to read more. */
final class Usage implements IParameterExceptionHandler {

	@Override
	public int handleParseException(ParameterException failure, String[] arguments) {
		var line = failure.getCommandLine();
		var err = line.getErr();
		err.println(failure.getMessage());
		if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
			err.println("Try '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
		}
		return CommandLine.ExitCode.USAGE;
	}

}
