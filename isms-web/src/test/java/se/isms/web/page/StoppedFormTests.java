package se.isms.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class StoppedFormTests {

	private static final String NEW = "/overview/suppliers/new";

	private static final String MARKED = "Vakten <b>går\nHEMLIG enligt säkerhetsskyddslagen (2018:585)";

	private final MockMvcTester mvc;

	private final UserDetailsService users;

	private final PageClient coordinator;

	@Autowired
	StoppedFormTests(MockMvcTester mvc, UserDetailsService users) {
		this.mvc = mvc;
		this.users = users;
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void everythingThatWasTypedComesBackToTheOneWhoSentIt(CapturedOutput output) {
		var answer = send(byHand(NEW + "?from=list").param("ownerId", "")
			.param("tag", "\"ett\"", MARKED, "två")
			.param("name", "Ljus & värme")
			.param("version", ""));

		assertThat(answer).hasStatus(422).hasHeader("Cache-Control", "no-store");
		var form = between(PageClient.body(answer), "<form method=\"post\" autocomplete=\"off\"", "</form>");
		assertThat(form).contains("action=\"" + NEW + "\"", "name=\"_csrf\"",
				"name=\"name\" value=\"Ljus &amp; värme\"",
				"Rad 2 har markeringen ”HEMLIG enligt säkerhetsskyddslagen (2018:585)”", ">Vakten &lt;b&gt;går");
		assertThat(Pattern.compile("name=\"(\\w+)\"").matcher(form).results()).extracting(name -> name.group(1))
			.containsExactlyInAnyOrder("_csrf", "from", "ownerId", "tag", "tag", "tag", "name", "version");
		assertThat(form.indexOf("&quot;ett&quot;")).isLessThan(form.indexOf("<textarea"));
		assertThat(form.indexOf("<textarea")).isLessThan(form.indexOf("value=\"två\""));
		assertThat(output).doesNotContain("Vakten", "Ljus &");
		assertThat(this.coordinator.get(NEW)).bodyText().doesNotContain("Vakten");
	}

	@Test
	void whatCameInTheAddressCanBeTakenAway() {
		var answer = send(byHand(NEW).queryParam("name", MARKED).param("ownerId", ""));

		assertThat(answer).hasStatus(422);
		assertThat(between(PageClient.body(answer), "<form method=\"post\" autocomplete=\"off\"", ">"))
			.contains("action=\"" + NEW + "\"", "data-unkept")
			.doesNotContain("HEMLIG");
		assertThat(PageClient.body(answer)).containsOnlyOnce("<textarea");
	}

	@Test
	void savingAgainWithoutTheMarkingSaves() {
		var answer = send(byHand(NEW).param("name", "Mönstervakten").param("ownerId", "").param("version", ""));

		assertThat(answer).hasStatus(302);
		assertThat(this.coordinator.get(PageClient.target(answer))).bodyText().contains("value=\"Mönstervakten\"");
	}

	@Test
	void scriptsAndFilesGetNothingBack() {
		assertThat(send(byHand(NEW).accept(MediaType.ALL).param("name", MARKED))).hasStatus(422)
			.bodyText()
			.doesNotContain("Vakten");
		assertThat(send(byHand(NEW).header("HX-Request", "true").param("name", MARKED))).hasStatus(422)
			.bodyText()
			.doesNotContain("Vakten");
		assertThat(send(byHand(NEW).contentType(MediaType.MULTIPART_FORM_DATA).param("name", MARKED))).hasStatus(422)
			.bodyText()
			.doesNotContain("Vakten");
	}

	@Test
	void passwordsDoNotComeBack() {
		assertThat(send(byHand("/continuity/kits/" + UUID.randomUUID() + "/take").param("reason", MARKED)
			.param("password", "hemligt ord")
			.param("again", "hemligt ord"))).hasStatus(422)
			.bodyText()
			.contains("Vakten", "Lösenord följer inte med")
			.doesNotContain("hemligt ord", "name=\"password\"", "name=\"again\"");
	}

	@Test
	void everyFieldOfAPasswordIsKnown() throws IOException {
		var names = new TreeSet<String>();
		for (var template : new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html")) {
			Pattern.compile("<input[^>]*type=\"password\"[^>]*>")
				.matcher(template.getContentAsString(StandardCharsets.UTF_8))
				.results()
				.forEach(field -> names.add(between(field.group(), " name=\"", "\"")));
		}

		assertThat(names).isNotEmpty().isSubsetOf(StoppedForm.SECRETS);
	}

	@Test
	void guestsOfAWorkshopGetBackWhatTheyTyped() {
		var guest = byHand("/room/123456/scenarios").with(csrf()).param("scenario", MARKED);

		assertThat(this.mvc.perform(guest)).hasStatus(422)
			.hasHeader("Cache-Control", "no-store")
			.bodyText()
			.contains("action=\"/room/123456/scenarios\"", "Vakten");
	}

	@Test
	void whoeverIsSignedOutMeanwhileSendsItToWhereItWasTyped() {
		assertThat(this.mvc.perform(signedOut().header("Sec-Fetch-Site", "same-origin"))).hasStatus(422)
			.bodyText()
			.contains("action=\"" + NEW + "\"", "Vakten");
	}

	/** Somebody else's site could have written it, and would get a button that works. */
	@Test
	void requestThatWasTurnedAwayGetsNothingBack() {
		assertThat(this.mvc.perform(signedOut())).hasStatus(422).bodyText().doesNotContain("Vakten");
		assertThat(send(byHand("/error").with(request -> {
			request.setDispatcherType(DispatcherType.ERROR);
			return request;
		}).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403).param("name", MARKED))).bodyText()
			.contains("roll får inte")
			.doesNotContain("Vakten");
	}

	private static MockHttpServletRequestBuilder signedOut() {
		return byHand("/sign-in/again").with(csrf())
			.requestAttr("typed", Map.of())
			.requestAttr(RequestDispatcher.FORWARD_REQUEST_URI, NEW)
			.param("name", MARKED);
	}

	@Test
	void whoMayNotSaveIsToldThatFirst() {
		assertThat(this.mvc.perform(byHand(NEW).with(csrf())
			.with(user(this.users.loadUserByUsername(PageClient.AUDITOR)))
			.param("name", MARKED))).hasStatus(403).bodyText().doesNotContain("Vakten");
	}

	private static MockHttpServletRequestBuilder byHand(String path) {
		return MockMvcRequestBuilders.post(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.accept(MediaType.TEXT_HTML, MediaType.ALL);
	}

	private MvcTestResult send(MockHttpServletRequestBuilder request) {
		return this.mvc.perform(request.with(csrf()).with(user(this.users.loadUserByUsername(PageClient.COORDINATOR))));
	}

	private static String between(String text, String start, String end) {
		var from = text.indexOf(start) + start.length();
		assertThat(text).contains(start);
		return text.substring(from, text.indexOf(end, from));
	}

}
