package se.isms.web.api;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/** Asks the API as one of the demo users. */
public final class ApiClient {

	public static final String COORDINATOR = "samordnare";

	public static final String CONTRIBUTOR = "social";

	public static final String AUDITOR = "revisor";

	public static final String MANAGEMENT = "ledning";

	private static final JsonMapper JSON = new JsonMapper();

	private final MockMvcTester mvc;

	private final String user;

	public ApiClient(MockMvcTester mvc, String user) {
		this.mvc = mvc;
		this.user = user;
	}

	public ApiClient as(String other) {
		return new ApiClient(this.mvc, other);
	}

	public MvcTestResult get(String path, Object... variables) {
		return send(MockMvcRequestBuilders.get("/api/v1" + path, variables));
	}

	public MvcTestResult post(String path, String body) {
		return post(path, body, UUID.randomUUID().toString());
	}

	public MvcTestResult post(String path, String body, String key) {
		return send(json(MockMvcRequestBuilders.post("/api/v1" + path), body).header("Idempotency-Key", key));
	}

	public MvcTestResult upload(String kind, String name, String text) {
		return send(MockMvcRequestBuilders.post("/api/v1/imports?kind={kind}&name={name}", kind, name)
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.content(text.getBytes(StandardCharsets.UTF_8))
			.header("Idempotency-Key", UUID.randomUUID().toString()));
	}

	public MvcTestResult move(String path, String body, int version) {
		return send(json(MockMvcRequestBuilders.post("/api/v1" + path), body)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.header("If-Match", "\"" + version + "\""));
	}

	public MvcTestResult put(String path, String body, int version) {
		return send(json(MockMvcRequestBuilders.put("/api/v1" + path), body).header("If-Match", "\"" + version + "\""));
	}

	public MvcTestResult send(MockHttpServletRequestBuilder request) {
		return this.mvc.perform(request.with(httpBasic(this.user, "ekvaden")));
	}

	public static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
		return request.contentType(MediaType.APPLICATION_JSON).content(body);
	}

	public static JsonNode body(MvcTestResult result) {
		return JSON.readTree(result.getResponse().getContentAsByteArray());
	}

	public static JsonNode first(MvcTestResult list) {
		var items = body(list).path("items");
		assertThat(items).as("what %s answers", list.getRequest().getRequestURI()).isNotEmpty();
		return items.get(0);
	}

}
