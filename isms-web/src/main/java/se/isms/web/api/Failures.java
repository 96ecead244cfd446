package se.isms.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import se.isms.core.list.NotOffered;
import se.isms.core.list.RowsRefused;
import se.isms.core.request.KeyReused;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Classified;
import se.isms.core.shared.Refused;
import se.isms.web.api.Failure.Wrong;
import se.isms.web.form.BrokenConstraint;

/** What each exception means to a program that asked. */
final class Failures {

	private Failures() {
	}

	/** None where it is a fault of ours. */
	static Optional<Failure> of(Exception exception) {
		return Stream.of(business(exception), version(exception), input(exception), stored(exception), web(exception))
			.flatMap(Optional::stream)
			.findFirst();
	}

	private static Optional<Failure> business(Exception exception) {
		if (exception instanceof AccessDeniedException) {
			return Optional.of(Failure.of(403, "refused.not-allowed"));
		}
		if (exception instanceof RowsRefused refused) {
			return Optional.of(rows(refused));
		}
		if (exception instanceof Refused refused) {
			return Optional.of(refused(refused));
		}
		return Optional.empty();
	}

	private static Failure refused(Refused refused) {
		var wrong = refused.field().map(field -> new Wrong(field, null, refused.key(), refused.arguments()));
		return Failure.of(status(refused), refused.key(), refused.arguments().toArray()).with(wrong.stream().toList());
	}

	private static Failure rows(RowsRefused refused) {
		var wrong = refused.rows().stream().map(row -> new Wrong("rows." + row.id(), null, row.key(), row.arguments()));
		return Failure.of(refused.stale() ? 412 : 409, refused.key(), refused.arguments().toArray())
			.with(wrong.toList());
	}

	private static int status(Refused refused) {
		if (refused instanceof NotFound) {
			return 404;
		}
		if (refused instanceof NotAllowed) {
			return 403;
		}
		return (refused instanceof KeyReused || refused instanceof NotOffered || refused instanceof Classified) ? 422
				: 409;
	}

	private static Optional<Failure> version(Exception exception) {
		if (exception instanceof VersionMissing) {
			return Optional.of(Failure.of(428, "api.version-missing"));
		}
		if (exception instanceof VersionMismatch mismatch) {
			return Optional.of(Failure.stale(mismatch.current()));
		}
		return (exception instanceof OptimisticLockingFailureException) ? Optional.of(Failure.stale(null))
				: Optional.empty();
	}

	private static Optional<Failure> input(Exception exception) {
		if (exception instanceof WrongValue wrong) {
			return invalid(new Wrong(wrong.field(), wrong.value(), wrong.expected(), wrong.arguments()));
		}
		if (exception instanceof MethodArgumentNotValidException invalid) {
			return Optional.of(Failure.invalid(invalid.getFieldErrors().stream().map(Failures::wrong).toList()));
		}
		if (exception instanceof HandlerMethodValidationException invalid) {
			return Optional
				.of(Failure.invalid(invalid.getParameterValidationResults().stream().map(Failures::wrong).toList()));
		}
		return parameter(exception);
	}

	private static Optional<Failure> parameter(Exception exception) {
		if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
			return invalid(mismatched(mismatch.getName(), mismatch.getValue(), mismatch.getRequiredType()));
		}
		if (exception instanceof MissingServletRequestParameterException missing) {
			return invalid(new Wrong(missing.getParameterName(), null, "api.expected.NotNull", List.of()));
		}
		return (exception instanceof HttpMessageNotReadableException unread) ? Optional.of(Unreadable.failure(unread))
				: Optional.empty();
	}

	private static Optional<Failure> invalid(Wrong wrong) {
		return Optional.of(Failure.invalid(List.of(wrong)));
	}

	private static Wrong wrong(FieldError error) {
		if ("typeMismatch".equals(error.getCode())) {
			return new Wrong(error.getField(), text(error.getRejectedValue()), "api.expected.other", List.of());
		}
		return new Wrong(error.getField(), text(error.getRejectedValue()), "api.expected." + error.getCode(),
				limits(error.getArguments()));
	}

	private static Wrong wrong(ParameterValidationResult result) {
		var error = result.getResolvableErrors().get(0);
		var codes = error.getCodes();
		var code = (codes != null && codes.length > 0) ? codes[codes.length - 1] : "other";
		return new Wrong(String.valueOf(result.getMethodParameter().getParameterName()), text(result.getArgument()),
				"api.expected." + code, limits(error.getArguments()));
	}

	/** What the constraint says, without the name of the field that comes first. */
	private static List<Object> limits(Object @Nullable [] arguments) {
		return (arguments != null) ? Arrays.stream(arguments).skip(1).toList() : List.of();
	}

	static Wrong mismatched(String field, @Nullable Object value, @Nullable Class<?> type) {
		if (type != null && type.isEnum()) {
			return new Wrong(field, text(value), "api.expected.enum",
					List.of(Stream.of(type.getEnumConstants()).map(String::valueOf).toList()));
		}
		return new Wrong(field, text(value), "api.expected." + Expected.key(type), List.of());
	}

	private static Optional<Failure> stored(Exception exception) {
		if (exception instanceof ConversionFailedException failed && isTime(failed.getSourceType())) {
			return Optional.of(Failure.of(400, BrokenConstraint.CANNOT_BE_STORED.key()));
		}
		if (!(exception instanceof DataIntegrityViolationException violation)) {
			return Optional.empty();
		}
		var broken = BrokenConstraint.of(violation);
		return Optional.of(Failure.of((broken == BrokenConstraint.CANNOT_BE_STORED) ? 400 : 409, broken.key()));
	}

	/**
	 * From Java 25 on, a date far outside the calendar does not even reach the database.
	 */
	private static boolean isTime(@Nullable TypeDescriptor type) {
		return type != null && type.getType().getPackageName().equals("java.time");
	}

	private static Optional<Failure> web(Exception exception) {
		if (!(exception instanceof ErrorResponse response)) {
			return Optional.empty();
		}
		var status = response.getStatusCode().value();
		var code = switch (status) {
			case 404, 405, 406, 413, 415 -> "api.status-" + status;
			default -> (status < 500) ? "api.status-400" : "api.status-500";
		};
		return Optional.of(Failure.of(status, code).with(response.getHeaders()));
	}

	static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
