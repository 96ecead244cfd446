package se.isms.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * One of the demo users at a browser that runs no script.
 */
public record PageClient(MockMvcTester mvc, UserDetailsService users, String name) {

	/** What the demo users are called. */
	public static final String COORDINATOR = "samordnare";

	/** Contributes for the social services. */
	public static final String CONTRIBUTOR = "social";

	/** Reads everything. */
	public static final String AUDITOR = "revisor";

	public PageClient as(String other) {
		return new PageClient(this.mvc, this.users, other);
	}

	public MvcTestResult get(String path) {
		return this.mvc.perform(MockMvcRequestBuilders.get(path).with(user(this.users.loadUserByUsername(this.name))));
	}

	public MvcTestResult post(String path, Map<String, String> typed) {
		return post(path, typed, Map.of());
	}

	/** Sends several values of a field, such as boxes that are ticked. */
	public MvcTestResult post(String path, Map<String, String> typed, Map<String, List<String>> ticked) {
		var request = MockMvcRequestBuilders.post(path)
			.with(csrf())
			.with(user(this.users.loadUserByUsername(this.name)));
		typed.forEach(request::param);
		ticked.forEach((field, values) -> request.param(field, values.toArray(String[]::new)));
		checkboxes(path).forEach(marker -> request.param(marker, "on"));
		return this.mvc.perform(request);
	}

	/** Sends a file beside what is typed. */
	public MvcTestResult upload(String path, String fileName, byte[] bytes, Map<String, String> typed) {
		var request = MockMvcRequestBuilders.multipart(path)
			.file(new MockMultipartFile("file", fileName, "application/octet-stream", bytes))
			.with(csrf())
			.with(user(this.users.loadUserByUsername(this.name)));
		typed.forEach(request::param);
		return this.mvc.perform(request);
	}

	/**
	 * What a browser sends beside each checkbox of the form, so that an unticked one is
	 * known.
	 */
	private List<String> checkboxes(String form) {
		return Pattern.compile("value=\"on\" name=\"(_\\w+)\"")
			.matcher(body(get(form)))
			.results()
			.map(found -> found.group(1))
			.toList();
	}

	/** The paths on a page that match, in their order. */
	public List<String> links(String page, String pattern) {
		return Pattern.compile("href=\"(" + pattern + ")\"")
			.matcher(body(get(page)))
			.results()
			.map(found -> found.group(1))
			.collect(Collectors.toList());
	}

	public static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Where an answer sends the browser. */
	public static String target(MvcTestResult answer) {
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	/** A department that a form offers and that is not the contributor's. */
	public String otherDepartment(String form) {
		return Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>([^<]*)")
			.matcher(body(get(form)))
			.results()
			.filter(option -> !option.group(2).startsWith("Social"))
			.map(option -> option.group(1))
			.findFirst()
			.orElseThrow();
	}

	/** The version that a form carries. */
	public String version(String form) {
		var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(body(get(form)));
		return found.find() ? found.group(1) : "";
	}

}
