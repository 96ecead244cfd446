package se.isms.web.notice;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.core.notice.Deliveries;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class NoticePagesTests {

	private static final String ADDRESS = "http://localhost/calendar/[A-Za-z0-9_-]{43}\\.ics";

	private final MockMvcTester mvc;

	private final PageClient coordinator;

	private final PageClient social;

	private final Deliveries deliveries;

	@Autowired
	NoticePagesTests(MockMvcTester mvc, UserDetailsService users, Deliveries deliveries) {
		this.mvc = mvc;
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.deliveries = deliveries;
	}

	@Test
	void bellCountsWhatTheListShowsUntilItIsRead() {
		incident("Obehörig i arkivet");
		deliver();
		var before = unread();

		var list = this.coordinator.get("/notices?kind=INCIDENT");
		assertThat(list).hasStatusOk().bodyText().contains("Obehörig i arkivet behöver bedömas");
		assertThat(before).isPositive();

		assertThat(this.coordinator.post(first(list), Map.of())).hasStatus3xxRedirection();
		assertThat(unread()).isEqualTo(before - 1);
		assertThat(this.coordinator.get("/notices?show=READ")).bodyText().contains("behöver bedömas");
		assertThat(this.social.post(first(list), Map.of())).hasStatus(404);
	}

	@Test
	void allOfAKindAreRead() {
		incident("Stulen dator");
		deliver();

		assertThat(this.coordinator.post("/notices/read", Map.of("kind", "INCIDENT"))).hasStatus3xxRedirection();

		assertThat(this.coordinator.get("/notices?kind=INCIDENT")).bodyText().contains("Du har läst allt");
	}

	@Test
	void remindersReachTheList() {
		assertThat(this.coordinator.get("/notices?show=ALL&kind=ACTION")).bodyText().contains("skulle ha varit klar");
		assertThat(this.coordinator.get("/notices?show=ALL&kind=NOTHING")).hasStatus(400);
	}

	@Test
	void settingsAreKeptAndTwoVersionsAreShown() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var typed = settings("revisor@ekvaden.example", auditor.version("/notices/settings"));

		assertThat(auditor.post("/notices/settings", typed)).hasStatus3xxRedirection();
		assertThat(auditor.get("/notices/settings")).bodyText().contains("revisor@ekvaden.example");
		typed.put("email", "annan@ekvaden.example");
		assertThat(auditor.post("/notices/settings", typed)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "revisor@ekvaden.example", "annan@ekvaden.example");
	}

	@Test
	void wrongAddressIsToldAndStays() {
		assertThat(this.social.post("/notices/settings", settings("inte en adress", "0"))).hasStatusOk()
			.bodyText()
			.contains("inte en adress", "är ingen e-postadress");
	}

	@Test
	void deputySeesForWhomAndEndsIt() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var form = PageClient.body(this.social.get("/notices/delegation"));
		var deputy = Pattern.compile("value=\"([0-9a-f-]{36})\">Internrevisor").matcher(form);
		assertThat(deputy.find()).isTrue();
		var today = LocalDate.now(Dates.ZONE);

		var answer = this.social.post("/notices/delegation", Map.of("deputyId", deputy.group(1), "fromOn",
				today.toString(), "toOn", today.plusDays(7).toString(), "receives", "DEPUTY"));

		assertThat(answer).hasStatus3xxRedirection();
		var seen = auditor.get("/notices/delegation");
		assertThat(seen).bodyText().contains("Du får aviseringar i stället för Kontaktperson socialförvaltningen");
		var end = Pattern.compile("action=\"(/notices/delegation/[0-9a-f-]{36}/end)\"").matcher(PageClient.body(seen));
		assertThat(end.find()).isTrue();
		assertThat(auditor.post(end.group(1), Map.of("version", "7"))).hasStatus(409);
		assertThat(auditor.post(end.group(1), Map.of("version", "0"))).hasStatus3xxRedirection();
		assertThat(this.social.get("/notices/delegation")).bodyText().contains("Ingen tar emot för dig");
	}

	@Test
	void delegationInThePastIsRefusedInTheForm() {
		var form = PageClient.body(this.coordinator.get("/notices/delegation"));
		var deputy = Pattern.compile("value=\"([0-9a-f-]{36})\">Internrevisor").matcher(form);
		assertThat(deputy.find()).isTrue();

		assertThat(this.coordinator.post("/notices/delegation",
				Map.of("deputyId", deputy.group(1), "fromOn", "2020-01-02", "toOn", "2020-01-03", "receives", "BOTH")))
			.hasStatusOk()
			.bodyText()
			.contains("2020-01-02", "Välj en sista dag");
		assertThat(this.coordinator.post("/notices/delegation",
				Map.of("deputyId", "", "fromOn", "i dag", "toOn", "", "receives", "BOTH")))
			.hasStatusOk()
			.bodyText()
			.contains("Skriv en dag som", "Välj något i listan");
	}

	@Test
	void calendarIsFetchedByItsAddressUntilItIsRevoked() throws Exception {
		var made = this.coordinator.post("/notices/calendar", Map.of());
		var path = address(made);
		assertThat(made).hasHeader("Cache-Control", "no-store");
		assertThat(this.coordinator.get("/notices/calendar")).bodyText()
			.doesNotContain(path)
			.contains("Du har en adress");

		var feed = fetch(path, "192.0.2.1");

		assertThat(feed).hasStatusOk().hasHeader("Content-Type", "text/calendar; charset=utf-8");
		var calendar = new CalendarBuilder()
			.build(new StringReader(new String(feed.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)));
		assertThat(calendar.validate().hasErrors()).isFalse();
		assertThat(calendar.<VEvent>getComponents("VEVENT")).isNotEmpty();
		var renewed = address(this.coordinator.post("/notices/calendar", Map.of()));
		assertThat(fetch(path, "192.0.2.1")).hasStatus(404);
		assertThat(fetch(renewed, "192.0.2.1")).hasStatusOk();
		this.coordinator.post("/notices/calendar/revoke", Map.of());
		assertThat(fetch(renewed, "192.0.2.1")).hasStatus(404);
	}

	@Test
	void whoGuessesIsSoonNotAnswered() {
		var guess = "/calendar/" + "A".repeat(43) + ".ics";
		for (int i = 0; i < 10; i++) {
			assertThat(fetch(guess, "192.0.2.2").getResponse().getStatus()).isIn(404, 429);
		}
		var eleventh = fetch(guess, "192.0.2.2");

		// A new minute may have begun meanwhile.
		assertThat(eleventh.getResponse().getStatus()).isIn(404, 429);
		assertThat(fetch("/calendar/short.ics", "192.0.2.3")).hasStatus(404);
	}

	@Test
	void onlyTheCoordinatorSeesWhichMailsDidNotArrive() {
		assertThat(this.coordinator.get("/notices/undelivered")).hasStatusOk()
			.bodyText()
			.contains("Alla brev har kommit fram");
		assertThat(this.social.get("/notices/undelivered")).hasStatus(403);
		assertThat(this.social.get("/notices")).bodyText().doesNotContain("/notices/undelivered");
		assertThat(
				this.coordinator.post("/notices/undelivered/" + UUID.randomUUID() + "/retry", Map.of("version", "0")))
			.hasStatus(404);
	}

	@Test
	void coordinatorSaysWhoIsWho() {
		var account = this.coordinator.links("/notices/accounts", "/notices/accounts/[0-9a-f-]{36}").get(0);
		var form = PageClient.body(this.coordinator.get(account));
		var person = Pattern.compile("<option value=\"([0-9a-f-]{36})\"").matcher(form);
		assertThat(person.find()).isTrue();
		var seen = Pattern.compile("name=\"seen\" value=\"([0-9a-f-]{36})\"").matcher(form);
		var before = seen.find() ? seen.group(1) : "";

		assertThat(this.coordinator.post(account, Map.of("person", person.group(1), "seen", person.group(1))))
			.hasStatus(409);
		assertThat(this.coordinator.post(account, Map.of("person", person.group(1), "seen", before)))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get(account)).bodyText().contains(person.group(1) + "\" selected");
		assertThat(this.coordinator.post(account, Map.of("person", before, "seen", person.group(1))))
			.hasStatus3xxRedirection();
		assertThat(this.social.get("/notices/accounts")).hasStatus(403);
	}

	private void incident(String title) {
		var typed = new HashMap<>(Map.of("unitId", this.coordinator.otherDepartment("/incidents/new"), "title", title,
				"category", "", "severity", "2", "detectedAt", "", "awareAt", "", "ownerId", "", "version", ""));
		typed.putAll(Map.of("occurredAt", "", "cause", "", "lessons", "", "number", "", "handledAt", ""));
		assertThat(this.coordinator.post("/incidents/new", typed)).hasStatus3xxRedirection();
	}

	private void deliver() {
		CurrentActor.as(Actor.system(tenant()), () -> {
			this.deliveries.deliver(Instant.now());
		});
	}

	private int unread() {
		var bell = Pattern.compile("class=\"count\"><span>(\\d+)\\+?</span>")
			.matcher(PageClient.body(this.coordinator.get("/overview")));
		return bell.find() ? Integer.parseInt(bell.group(1)) : 0;
	}

	private static String first(MvcTestResult list) {
		var found = Pattern.compile("action=\"(/notices/[0-9a-f-]{36}/read)\"").matcher(PageClient.body(list));
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String address(MvcTestResult answer) {
		var found = Pattern.compile(ADDRESS).matcher(PageClient.body(answer));
		assertThat(found.find()).isTrue();
		return found.group().replace("http://localhost", "");
	}

	private MvcTestResult fetch(String path, String from) {
		return this.mvc.perform(MockMvcRequestBuilders.get(path).with(request -> {
			request.setRemoteAddr(from);
			return request;
		}));
	}

	private static Map<String, String> settings(String email, String version) {
		return new HashMap<>(
				Map.of("email", email, "rhythm", "WEEKLY", "mailed", "ACTION", "language", "sv", "version", version));
	}

	private static UUID tenant() {
		return SampleMunicipality.tenant(SampleSize.standard());
	}

}
