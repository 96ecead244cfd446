package se.isms.web.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.core.organisation.Organisation;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.shared.Actor;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WebTest
class WorkshopPagesTests {

	private final MockMvcTester mvc;

	private final UserDetailsService users;

	private final RiskRegister register;

	private final ScaleRegister scales;

	private final Organisation organisation;

	private UUID analysis = new UUID(0, 0);

	private String workshop = "";

	private String code = "";

	@Autowired
	WorkshopPagesTests(MockMvcTester mvc, UserDetailsService users, RiskRegister register, ScaleRegister scales,
			Organisation organisation) {
		this.mvc = mvc;
		this.users = users;
		this.register = register;
		this.scales = scales;
		this.organisation = organisation;
	}

	@BeforeEach
	void opensAWorkshop() {
		this.analysis = analysis(CurrentActor.as(coordinator(), () -> this.organisation.departments().get(0).id()));
		open("");
	}

	private UUID analysis(UUID unit) {
		return CurrentActor
			.as(coordinator(),
					() -> this.register.save(
							new RiskAnalysis(UUID.randomUUID(), unit, null, null, null, null, this.scales.forNew(null),
									"Provanalys", RiskAnalysis.State.PLANNED, null, null, null, null, null)))
			.id();
	}

	private void open(String named) {
		var opened = lead(
				post("/risk/analyses/" + this.analysis + "/workshop").param("hours", "2").param("named", named));
		this.workshop = String.valueOf(opened.getResponse().getRedirectedUrl());
		this.code = found("class=\"join-code\">([A-Z2-9]{6})<", body(lead(get(this.workshop))));
	}

	@AfterEach
	void endsIt() {
		lead(post(this.workshop + "/end"));
	}

	@Test
	void aGuestJoinsByCodeTellsAScenarioAndVotes() {
		assertThat(guest(post("/join").param("code", this.code.toLowerCase()))).hasRedirectedUrl("/join/" + this.code);
		var seat = join("Eva i hemtjänsten");
		assertThat(body(guest(get(room()).cookie(seat)))).contains("Vad kan hända?");

		guest(post(room() + "/scenarios").param("scenario", "Journalen är nere").cookie(seat));
		var scenario = found("name=\"scenario\" value=\"([0-9a-f-]{36})\"", body(lead(get(this.workshop))));
		lead(post(this.workshop + "/ask").param("scenario", scenario));
		assertThat(body(guest(get(room() + "/now").cookie(seat)))).contains("Bedöm: Journalen är nere")
			.contains("0 av 1 har röstat");
		var voted = body(guest(vote(scenario, 2, 3).cookie(seat)));

		assertThat(voted).contains("Din röst är mottagen: sannolikhet 2, konsekvens 3").doesNotContain("<html");
		assertThat(body(lead(get(this.workshop)))).contains("1 av 1 har röstat").doesNotContain("class=\"votes\"");
		lead(post(this.workshop + "/reveal").param("scenario", scenario));
		assertThat(body(lead(get(this.workshop + "/screen")))).contains("class=\"votes\"")
			.contains("Alla säger 2.")
			.doesNotContain("class=\"who\"", "Eva i hemtjänsten");
		lead(post(this.workshop + "/agree").param("scenario", scenario)
			.param("likelihood", "2")
			.param("consequence", "3"));
		assertThat(body(guest(get(room()).cookie(seat)))).contains("Ni är överens: sannolikhet 2, konsekvens 3");
	}

	@Test
	void whatIsRefusedIsSaidAndWhatWasTypedStands() {
		var seat = join("Ada");
		var much = "x".repeat(20_000);

		assertThat(body(guest(post(room() + "/scenarios").param("scenario", much).cookie(seat))))
			.contains("tecken långt och 200 får plats")
			.contains(much);
		assertThat(body(lead(post(this.workshop + "/scenarios").param("scenario", "Brand\n" + much)))).contains(much);
		assertThat(body(guest(post("/join").param("code", "000000")))).contains("Det finns ingen öppen workshop");
		assertThat(body(guest(post("/join/" + this.code).param("name", " ").param("function", "IT"))))
			.contains("id=\"errors\"");
	}

	@Test
	void aSeatOpensNoOtherRoomAndNoneThatHasEnded() {
		var seat = join("Ada");

		assertThat(guest(get("/room/ABCDEF").cookie(seat))).hasStatus(404);
		assertThat(guest(get(room()))).hasRedirectedUrl("/join/" + this.code);
		assertThat(guest(get(room()).cookie(new Cookie("seat", "another")))).hasRedirectedUrl("/join/" + this.code);
		assertThat(guest(get(room() + "/events").cookie(new Cookie("seat", "another")))).hasStatus(404);
		lead(post(this.workshop + "/end"));
		assertThat(guest(get(room()).cookie(seat))).hasStatus(404)
			.bodyText()
			.contains("Här finns ingen öppen workshop");
		assertThat(guest(get("/join/" + this.code))).hasStatus(404);
	}

	@Test
	void whoLeadsChangesAScenarioAndPutsScenariosUnderAHeading() {
		lead(post(this.workshop + "/scenarios").param("scenario", "Journalen är nere\nBrand"));
		var path = found("href=\"(" + this.workshop + "/scenarios/[0-9a-f-]{36})\"", body(lead(get(this.workshop))));
		var version = found("name=\"seen\" value=\"(\\d+)\"", body(lead(get(path))));

		assertThat(body(lead(change(path, version).param("title", " ")))).contains("id=\"errors\"");
		assertThat(lead(change(path, version).param("title", "Journalen är nere en helg")
			.param("threat", "Leverantören angrips")
			.param("itOutage", "true")
			.param("heading", "Drift"))).hasRedirectedUrl(this.workshop);
		assertThat(body(lead(change(path, version).param("title", "Mitt eget"))))
			.contains("Någon annan har ändrat scenariot", "Journalen är nere en helg", "value=\"Mitt eget\"");

		assertThat(body(lead(post(this.workshop + "/group").param("heading", "Lokaler"))))
			.contains("Kryssa i minst ett");
		var brand = found("value=\"([0-9a-f-]{36})\"[^>]*aria-label=\"Välj ”Brand”\"", body(lead(get(this.workshop))));
		lead(post(this.workshop + "/group").param("scenario", brand).param("heading", "Lokaler"));
		for (var page : List.of(body(guest(get(room()).cookie(join("Ada")))), body(lead(get(this.workshop))),
				body(lead(get(this.workshop + "/screen"))))) {
			assertThat(page).containsSubsequence("<h3>Drift</h3>", "Journalen är nere en helg", "<h3>Lokaler</h3>",
					"<ol class=\"scenarios\" start=\"2\">", "Brand");
		}
		lead(post(this.workshop + "/end"));
		assertThat(body(lead(get(this.workshop + "/protocol.json")))).contains("Lokaler: Brand");
	}

	@Test
	void namesStandBesideVotesWhereEverybodySeesWhoSaidWhat() {
		lead(post(this.workshop + "/end"));
		open("yes");
		var ada = join("Ada Ek");
		var bo = join("Bo Alm");
		guest(post(room() + "/scenarios").param("scenario", "Journalen är nere").cookie(ada));
		var scenario = found("name=\"scenario\" value=\"([0-9a-f-]{36})\"", body(lead(get(this.workshop))));
		lead(post(this.workshop + "/ask").param("scenario", scenario));
		guest(vote(scenario, 2, 3).cookie(ada));
		guest(vote(scenario, 2, 4).cookie(bo));

		assertThat(body(guest(get(room()).cookie(bo)))).contains("Berättat av Ada Ek").doesNotContain("class=\"who\"");
		lead(post(this.workshop + "/reveal").param("scenario", scenario));
		for (var page : List.of(body(guest(get(room()).cookie(bo))), body(lead(get(this.workshop))),
				body(lead(get(this.workshop + "/screen"))))) {
			assertThat(page).contains("<b>2</b> <span>Ada Ek, Bo Alm</span>", "<b>4</b> <span>Bo Alm</span>");
		}
		lead(post(this.workshop + "/agree").param("scenario", scenario)
			.param("likelihood", "2")
			.param("consequence", "4"));
		lead(post(this.workshop + "/end"));
		assertThat(body(lead(get(this.workshop + "/protocol.json")))).contains("Berättat av Ada Ek",
				"Vem som röstade vad om Journalen är nere", "Bo Alm");
	}

	@Test
	void theProtocolIsADocumentOnceTheWorkshopHasEnded() {
		join("Ada Ek");
		lead(post(this.workshop + "/outage"));
		assertThat(lead(get(this.workshop + "/protocol.pdf"))).hasStatus(404);

		lead(post(this.workshop + "/end"));

		assertThat(lead(get(this.workshop + "/protocol.pdf"))).hasStatusOk().hasContentType("application/pdf");
		assertThat(lead(get(this.workshop + "/protocol.docx"))).hasStatusOk();
		assertThat(lead(get(this.workshop + "/protocol.exe"))).hasStatus(404);
		assertThat(body(lead(get(this.workshop + "/protocol.json")))).contains("Ada Ek", "Allt IT-stöd är borta");
		assertThat(body(lead(get(this.workshop)))).contains("/protocol.docx");
	}

	@Test
	void theOwnerOfARiskSignsTheProtocolOnThePageOfTheAnalysis() {
		lead(post(this.workshop + "/end"));
		this.analysis = analysis(SampleMunicipality.department(SampleSize.standard(), "SOC"));
		open("");
		lead(post(this.workshop + "/scenarios").param("scenario", "Journalen är nere"));
		var scenario = found("name=\"scenario\" value=\"([0-9a-f-]{36})\"", body(lead(get(this.workshop))));
		for (var step : List.of("/ask", "/reveal", "/agree", "/treat")) {
			lead(post(this.workshop + step).param("scenario", scenario)
				.param("likelihood", "2")
				.param("consequence", "4")
				.param("treatment", "REDUCE")
				.param("owner", SampleMunicipality.head(SampleSize.standard(), "SOC").toString()));
		}
		lead(post(this.workshop + "/end"));
		var page = "/risk/analyses/" + this.analysis;
		var sign = this.workshop + "/signature";

		assertThat(body(lead(get(page)))).contains("0 av 1 riskägare har skrivit under", "Inte underskrivet än")
			.doesNotContain(sign);
		assertThat(lead(post(sign))).hasStatus(409);
		assertThat(body(as(PageClient.AUDITOR, get(page)))).doesNotContain(sign);
		assertThat(as(PageClient.AUDITOR, post(sign))).hasStatus(403);
		assertThat(body(as(PageClient.CONTRIBUTOR, get(page)))).contains(sign, "Jag har läst protokollet");
		assertThat(as(PageClient.CONTRIBUTOR, post(sign))).hasRedirectedUrl(page);

		assertThat(body(as(PageClient.CONTRIBUTOR, get(page)))).contains("1 av 1 riskägare har skrivit under")
			.doesNotContain(sign);
		assertThat(body(lead(get(this.workshop + "/protocol.json"))))
			.contains("1 av 1 har skrivit under att de har läst protokollet", LocalDate.now(Dates.ZONE).toString());
	}

	@Test
	void theRoomTouchesNoSession() {
		var seat = join("Ada");
		var session = new Cookie("SESSION", "c2Vzc2lvbg==");

		var answer = guest(get(room()).cookie(seat, session));

		assertThat(answer).hasStatusOk();
		assertThat(answer.getRequest().getSession(false)).isNull();
		assertThat(answer.getResponse().getCookies()).extracting(Cookie::getName).doesNotContain("SESSION");
	}

	@Test
	void whoIsSignedInJoinsAsThemselves() {
		var answer = this.mvc.perform(post("/join/" + this.code).param("name", "Någon annan")
			.param("function", "SECURITY")
			.with(csrf())
			.with(user(this.users.loadUserByUsername(PageClient.COORDINATOR))));

		assertThat(answer).hasRedirectedUrl(room());
		assertThat(body(lead(get(this.workshop)))).contains(coordinator().name()).doesNotContain("Någon annan");
	}

	@Test
	void theQrCodeLeadsToTheRoom() {
		var picture = QrPicture.of("https://isms.example/join/" + this.code);

		assertThat(picture.size()).isBetween(33, 45);
		assertThat(picture.path()).startsWith("M4,4h1v1h-1z");
		assertThat(body(lead(get(this.workshop)))).contains("<path class=\"ink\" d=\"M4,4h1v1h-1z");
	}

	private Cookie join(String name) {
		var answer = guest(post("/join/" + this.code).param("name", name).param("function", "BUSINESS"));
		assertThat(answer).hasRedirectedUrl(room());
		var cookie = answer.getResponse().getCookie("seat");
		assertThat(cookie).isNotNull();
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getPath()).isEqualTo(room());
		return cookie;
	}

	private MockHttpServletRequestBuilder vote(String scenario, int likelihood, int consequence) {
		return post(room() + "/vote").param("scenario", scenario)
			.param("round", "1")
			.param("likelihood", String.valueOf(likelihood))
			.param("consequence", String.valueOf(consequence))
			.header(Live.HEADER, "yes");
	}

	/** With what a browser sends beside a checkbox. */
	private static MockHttpServletRequestBuilder change(String path, String version) {
		return post(path).param("seen", version).param("_itOutage", "on");
	}

	private String room() {
		return "/room/" + this.code;
	}

	private MvcTestResult guest(MockHttpServletRequestBuilder request) {
		return this.mvc.perform(request.with(csrf()));
	}

	private MvcTestResult lead(MockHttpServletRequestBuilder request) {
		return as(PageClient.COORDINATOR, request);
	}

	private MvcTestResult as(String name, MockHttpServletRequestBuilder request) {
		return this.mvc.perform(request.with(csrf()).with(user(this.users.loadUserByUsername(name))));
	}

	private Actor coordinator() {
		return ((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor();
	}

	private static MockHttpServletRequestBuilder get(String path) {
		return MockMvcRequestBuilders.get(path);
	}

	private static MockHttpServletRequestBuilder post(String path) {
		return MockMvcRequestBuilders.post(path);
	}

	private static String body(MvcTestResult answer) {
		return PageClient.body(answer);
	}

	private static String found(String pattern, String body) {
		var match = Pattern.compile(pattern).matcher(body);
		assertThat(match.find()).as(pattern).isTrue();
		return match.group(1);
	}

}
