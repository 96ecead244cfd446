package se.isms.web.api;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import se.isms.core.request.Answer;
import se.isms.core.request.AnsweredRequests;
import se.isms.core.request.Request;

/** Answers a request with a key once; the same request gets the same answer again. */
@Component
public class AnswerOnce {

	/** What a request without body is kept as. */
	public static final String NOTHING = "";

	private final AnsweredRequests requests;

	private final JsonMapper json;

	AnswerOnce(AnsweredRequests requests, JsonMapper json) {
		this.requests = requests;
		this.json = json;
	}

	/** Does the work and keeps its answer in one transaction. */
	public <T> ResponseEntity<T> answer(RequestKey key, Object body, Class<T> type, Supplier<ResponseEntity<T>> work) {
		return read(this.requests.once(request(key, body), () -> write(work.get())), type);
	}

	/** The same for work that cannot be part of a transaction. */
	public <T> ResponseEntity<T> started(RequestKey key, Object body, Class<T> type, Supplier<ResponseEntity<T>> work) {
		var request = request(key, body);
		var before = this.requests.reserve(request);
		return read(before.orElseGet(() -> start(request, work)), type);
	}

	private <T> Answer start(Request request, Supplier<ResponseEntity<T>> work) {
		var started = false;
		try {
			var answer = write(work.get());
			started = true;
			this.requests.keep(request, answer);
			return answer;
		}
		finally {
			if (!started) {
				this.requests.release(request);
			}
		}
	}

	private Request request(RequestKey key, Object body) {
		return new Request(key.value(), digest(key.target() + "\n" + this.json.writeValueAsString(body)));
	}

	private Answer write(ResponseEntity<?> response) {
		var headers = response.getHeaders();
		var body = response.getBody();
		return new Answer(response.getStatusCode().value(), headers.getFirst(HttpHeaders.LOCATION), headers.getETag(),
				(body != null) ? this.json.writeValueAsString(body) : null);
	}

	private <T> ResponseEntity<T> read(Answer answer, Class<T> type) {
		var response = ResponseEntity.status(answer.status());
		if (answer.location() != null) {
			response.location(URI.create(answer.location()));
		}
		if (answer.etag() != null) {
			response.eTag(answer.etag());
		}
		return (answer.body() != null) ? response.body(Objects.requireNonNull(this.json.readValue(answer.body(), type)))
				: response.build();
	}

	private static String digest(String text) {
		try {
			var sha = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
