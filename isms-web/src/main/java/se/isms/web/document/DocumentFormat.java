package se.isms.web.document;

import java.util.ArrayList;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What a document can be had as. */
enum DocumentFormat {

	JSON(MediaType.APPLICATION_JSON), HTML(MediaType.TEXT_HTML), PDF(MediaType.APPLICATION_PDF);

	private final MediaType type;

	DocumentFormat(MediaType type) {
		this.type = type;
	}

	MediaType type() {
		return this.type;
	}

	/**
	 * The first that is accepted, the best liked before others; JSON for who takes
	 * anything.
	 */
	static DocumentFormat accepted(@Nullable String header) {
		var accepted = new ArrayList<>(MediaType.parseMediaTypes(header));
		MimeTypeUtils.sortBySpecificity(accepted);
		return accepted.stream()
			.flatMap(wanted -> Stream.of(values()).filter(format -> wanted.includes(format.type)))
			.findFirst()
			.orElse(JSON);
	}

}
