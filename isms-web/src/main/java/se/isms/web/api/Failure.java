package se.isms.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** An exception as a problem, before it is put into words. */
record Failure(HttpStatusCode status, String code, List<Object> arguments, @Nullable Integer currentVersion,
		List<Wrong> wrong, HttpHeaders headers) {

	static Failure of(int status, String code, Object... arguments) {
		return new Failure(HttpStatusCode.valueOf(status), code, List.of(arguments), null, List.of(),
				HttpHeaders.EMPTY);
	}

	static Failure invalid(List<Wrong> wrong) {
		return new Failure(HttpStatusCode.valueOf(400), "api.invalid", List.of(), null, wrong, HttpHeaders.EMPTY);
	}

	static Failure stale(@Nullable Integer current) {
		var code = (current != null) ? "api.stale" : "api.stale-meanwhile";
		return new Failure(HttpStatusCode.valueOf(412), code, (current != null) ? List.of(current) : List.of(), current,
				List.of(), HttpHeaders.EMPTY);
	}

	Failure with(List<Wrong> others) {
		return new Failure(this.status, this.code, this.arguments, this.currentVersion, others, this.headers);
	}

	Failure with(HttpHeaders others) {
		return new Failure(this.status, this.code, this.arguments, this.currentVersion, this.wrong, others);
	}

	/** A value that is wrong, and the key of what was expected. */
	record Wrong(String field, @Nullable String value, String expected, List<Object> arguments) {

	}

}
