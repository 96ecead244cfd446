package se.isms.web.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done (RFC 9457).
 *
 * @param title the kind of problem, as the status names it
 * @param detail what is wrong and what to do, in the language of the reader
 * @param instance the path that was asked
 * @param code the key of the detail, for programs
 * @param currentVersion what If-Match would have to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, String instance, String code,
		@Nullable Integer currentVersion, @Nullable List<FieldError> errors) {

	/** A value that is wrong: which, what was sent, and what was expected. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FieldError(String field, @Nullable String value, String expected) {

		private static final int SHOWN = 200;

		FieldError {
			value = (value != null && value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
		}

	}

}
