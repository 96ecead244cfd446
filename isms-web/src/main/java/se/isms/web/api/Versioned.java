package se.isms.web.api;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Answers with an object and its version as strong ETag. */
public final class Versioned {

	private Versioned() {
	}

	public static <T> ResponseEntity<T> ok(@Nullable Integer version, T body) {
		return ResponseEntity.ok().eTag(tag(version)).body(body);
	}

	/** Something new, at the path where it can be found from now on. */
	public static <T> ResponseEntity<T> created(String path, @Nullable Integer version, T body) {
		return ResponseEntity.created(URI.create(path)).eTag(tag(version)).body(body);
	}

	private static String tag(@Nullable Integer version) {
		return "\"" + version + "\"";
	}

}
