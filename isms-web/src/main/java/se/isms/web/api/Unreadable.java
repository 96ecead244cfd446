package se.isms.web.api;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import se.isms.web.api.Failure.Wrong;

/** Says what in a body could not be read. */
final class Unreadable {

	private Unreadable() {
	}

	static Failure failure(HttpMessageNotReadableException exception) {
		var cause = exception.getCause();
		if (cause instanceof StreamConstraintsException) {
			return Failure.of(413, "api.status-413");
		}
		if (cause instanceof UnrecognizedPropertyException unknown) {
			return Failure.invalid(List.of(new Wrong(field(unknown), null, "api.expected.known",
					List.of(unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList()))));
		}
		if (cause instanceof InvalidFormatException invalid) {
			return Failure
				.invalid(List.of(Failures.mismatched(field(invalid), invalid.getValue(), invalid.getTargetType())));
		}
		if (cause instanceof MismatchedInputException mismatched && !mismatched.getPath().isEmpty()) {
			return Failure.invalid(List.of(Failures.mismatched(field(mismatched), null, mismatched.getTargetType())));
		}
		if (cause instanceof JacksonException malformed && !malformed.getPath().isEmpty()) {
			return Failure.invalid(List.of(new Wrong(field(malformed), null, "api.expected.other", List.of())));
		}
		return Failure.of(400, "api.malformed");
	}

	/** As a path: {@code systems[2]}. */
	private static String field(JacksonException exception) {
		return exception.getPath()
			.stream()
			.map(step -> (step.getPropertyName() != null) ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining())
			.replaceFirst("^\\.", "");
	}

}
