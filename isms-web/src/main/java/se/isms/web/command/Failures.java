package se.isms.web.command;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;

import se.isms.web.command.Application.NotStarted;

/**
 * What a person sees of a failure: one sentence and an exit code where the failure has
 * them, the whole story in the log otherwise.
 */
final class Failures implements IExecutionExceptionHandler, SpringBootExceptionReporter {

	private static final Logger log = LoggerFactory.getLogger(Failures.class);

	/** Keeps Spring Boot from reporting what a sentence explains. */
	@Override
	public boolean reportException(Throwable failure) {
		return explained(failure).isPresent();
	}

	@Override
	public int handleExecutionException(Exception failure, CommandLine line, @Nullable ParseResult parsed) {
		var explained = explained(failure);
		if (explained.isPresent()) {
			line.getErr().println(explained.get().getMessage());
			return ((ExitCodeGenerator) explained.get()).getExitCode();
		}
		if (!(failure instanceof NotStarted)) {
			log.error("Unexpected failure", failure);
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	private static Optional<Throwable> explained(@Nullable Throwable failure) {
		if (failure == null || failure instanceof ExitCodeGenerator) {
			return Optional.ofNullable(failure);
		}
		if (failure instanceof PortInUseException inUse) {
			return Optional.of(new WebPort(inUse.getPort()).inUse(inUse));
		}
		return explained(failure.getCause());
	}

}
