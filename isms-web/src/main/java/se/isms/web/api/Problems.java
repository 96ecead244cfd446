package se.isms.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.isms.web.text.Wording;

/** Writes failures as problems in the language of the reader. */
@Component
class Problems {

	private final Wording wording;

	private final JsonMapper json;

	Problems(Wording wording, JsonMapper json) {
		this.wording = wording;
		this.json = json;
	}

	void write(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
		var language = Language.of(request).locale();
		var body = this.json.writeValueAsBytes(problem(failure, request.getRequestURI(), language));
		response.setStatus(failure.status().value());
		failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
		response.setHeader("Content-Language", language.getLanguage());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

	private Problem problem(Failure failure, String path, Locale language) {
		var status = failure.status().value();
		var errors = failure.wrong()
			.stream()
			.map(wrong -> new Problem.FieldError(wrong.field(), wrong.value(),
					this.wording.of(language, wrong.expected(), "api.expected.other", wrong.arguments())))
			.toList();
		return new Problem("about:blank", this.wording.of(language, "api.title-" + status, "api.title", List.of()),
				status, this.wording.of(language, failure.code(), failure.arguments()), path, failure.code(),
				failure.currentVersion(), errors.isEmpty() ? null : errors);
	}

}
