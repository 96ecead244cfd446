package se.isms.web.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.shared.Dates;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PracticePagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient social;

	private final UserDetailsService users;

	@Autowired
	PracticePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.social = new PageClient(mvc, users, PageClient.CONTRIBUTOR);
		this.users = users;
	}

	@Test
	void exerciseIsRegistered() {
		assertThat(this.social.post("/continuity/exercises/new", registered("2026-09-30"))).hasStatus3xxRedirection();

		assertThat(this.social.get("/continuity/exercises")).bodyText().contains("Provövningen", "2026-09-30");
	}

	@Test
	void exerciseWithoutADayIsToldInSwedish() {
		assertThat(this.social.post("/continuity/exercises/new", registered(""))).hasStatusOk()
			.bodyText()
			.contains("Datum: Fyll i fältet.", "Provövningen");
	}

	@Test
	void exerciseGoesFromPlanToItsEnd() {
		var exercise = exercise(today().plusDays(1), "");
		assertThat(this.social.get(exercise)).bodyText().contains("Planerad", "Övningen är genomförd");
		assertThat(this.social.post(exercise + "/hold", Map.of())).hasStatus(409)
			.bodyText()
			.contains("Ändra dagen om den hölls tidigare");

		assertThat(this.social.post(exercise, form(today(), "Gick bra", "0"))).hasStatus3xxRedirection();
		assertThat(this.social.post(exercise + "/hold", Map.of())).hasStatus3xxRedirection();
		assertThat(this.social.post(exercise + "/evaluate", Map.of())).hasStatus3xxRedirection();
		see(exercise, "Listorna var gamla");
		assertThat(this.social.post(exercise + "/close", Map.of())).hasStatus(409)
			.bodyText()
			.contains("1 iakttagelser är inte besvarade");

		var observation = this.social.links(exercise, "/continuity/observations/" + ID).get(0);
		assertThat(this.social.post(observation + "/reason", Map.of("reason", ""))).hasStatusOk()
			.bodyText()
			.contains("Varför inte?: Fyll i fältet.");
		assertThat(this.social.post(observation + "/reason", Map.of("reason", "Hörde till spelet")))
			.hasStatus3xxRedirection();
		assertThat(this.social.post(exercise + "/close", Map.of())).hasStatus3xxRedirection();

		assertThat(this.social.get(exercise)).bodyText()
			.contains("Stängd", "Övningen är stängd och ändras inte mer", "Hörde till spelet");
	}

	@Test
	void observationBecomesAnAction() {
		var exercise = exercise(today(), "Gick bra");
		see(exercise, "Nyckeln saknades");
		var observation = this.social.links(exercise, "/continuity/observations/" + ID).get(0);
		assertThat(this.social.post(observation + "/action", Map.of("ownerId", "", "dueOn", "snart"))).hasStatusOk()
			.bodyText()
			.contains("Ansvarig: ", "Klar senast: ");

		assertThat(this.social.post(observation + "/action",
				Map.of("ownerId", owner(observation), "dueOn", today().plusDays(30).toString())))
			.hasStatus3xxRedirection();

		var action = this.social.links(exercise, "/year/actions/" + ID).get(0);
		assertThat(this.social.get(action)).bodyText()
			.contains("Nyckeln saknades", "Planerad", "href=\"" + exercise + "\"");
	}

	@Test
	void cardsAreChosenHandedOutAndPrinted() {
		var exercise = exercise(today(), "");
		var cards = exercise + "/cards";
		assertThat(this.social.get(cards)).bodyText()
			.contains("inga händelsekort ännu", "Lönefilen ska vara hos banken");
		assertThat(this.social.post(cards + "/built-in", Map.of(), Map.of("card", List.of("PAYROLL", "PHONES"))))
			.hasStatus3xxRedirection();
		assertThat(this.social.post(cards, Map.of("moment", "", "happening", "Köket stannar"))).hasStatusOk()
			.bodyText()
			.contains("När: Fyll i fältet.", "Köket stannar");
		assertThat(this.social.post(cards, Map.of("moment", "Dag 4", "happening", "Köket stannar")))
			.hasStatus3xxRedirection();

		var out = form(cards, "/hand-out");
		assertThat(this.social.post(out, Map.of())).hasStatus3xxRedirection();
		assertThat(this.social.post(out, Map.of())).hasStatus(409);

		assertThat(this.social.get(cards)).bodyText().contains("2 av 3 kort", "Utdelat 2", "Dag 4");
		assertThat(this.social.get(cards + ".pdf")).hasStatusOk().hasContentType("application/pdf");
		assertThat(this.social.get(exercise + "/protocol.docx")).hasStatusOk();
		assertThat(this.social.get(exercise + "/protocol.pdf")).hasStatusOk().hasContentType("application/pdf");
		assertThat(this.social.get(exercise + "/protocol.exe")).hasStatus(404);
	}

	@Test
	void plansOfTheDepartmentAreChosen() {
		var exercise = exercise(today(), "Gick bra");
		assertThat(this.social.get(exercise)).bodyText().contains("Inga planer är valda");
		var plan = value(exercise + "/plans", "name=\"plan\" id=\"plan-" + ID + "\" value=\"(" + ID + ")\"");

		assertThat(this.social.post(exercise + "/plans", Map.of("plan", plan))).hasStatus3xxRedirection();

		assertThat(this.social.get(exercise)).bodyText().contains("/continuity/plans/" + plan);
		assertThat(this.social.post(exercise + "/plans", Map.of("plan", "ingen"))).hasStatus(404);
	}

	@Test
	void planInUseIsToldOnItsPageUntilItIsEnded() {
		var page = this.social.links("/continuity/activations/new", "/continuity/activations");
		assertThat(page).isNotEmpty();
		var plan = value("/continuity/activations/new", "<option value=\"(" + ID + ")\"");
		assertThat(this.social.post("/continuity/activations/new", activation(plan, today().plusDays(1)))).hasStatusOk()
			.bodyText()
			.contains("har inte varit ännu");
		var begun = this.social.post("/continuity/activations/new", activation(plan, today().minusDays(3)));
		assertThat(begun).hasStatus3xxRedirection();
		var activation = PageClient.target(begun);
		assertThat(this.social.get("/continuity/plans/" + plan)).bodyText()
			.contains("Planen används nu", "Servern stod stilla", activation);
		assertThat(this.social.post("/continuity/activations/new", activation(plan, today()))).hasStatusOk()
			.bodyText()
			.contains("Planen används redan");

		var procedures = this.social.links(activation, activation + "/procedures/" + ID);
		assertThat(procedures).isNotEmpty();
		assertThat(this.social.post(procedures.get(0), Map.of("beganOn", today().minusDays(2).toString(), "endedOn", "",
				"deviation", "För hand", "version", "")))
			.hasStatus3xxRedirection();
		assertThat(this.social.get(activation)).bodyText().contains("För hand", "<span>3</span>");
		assertThat(this.social.post(activation + "/observations/new",
				Map.of("seen", "Listorna tog slut", "weight", "MAJOR", "planId", plan, "version", "")))
			.hasStatus3xxRedirection();
		assertThat(this.social.get(activation)).bodyText().contains("Listorna tog slut");

		assertThat(this.social.post(activation + "/end", Map.of())).hasStatus3xxRedirection();

		assertThat(this.social.get("/continuity/plans/" + plan)).bodyText()
			.doesNotContain("Planen används nu")
			.contains("Notera att planen tas i bruk");
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.social.as(PageClient.AUDITOR);
		var exercise = exercise(today(), "Gick bra");
		see(exercise, "Listorna var gamla");
		var observation = this.social.links(exercise, "/continuity/observations/" + ID).get(0);

		assertThat(auditor.get(exercise)).hasStatusOk();
		assertThat(auditor.get(exercise + "/cards")).hasStatusOk()
			.bodyText()
			.doesNotContain("Lägg till de valda korten");
		assertThat(auditor.get(observation)).hasStatusOk().bodyText().doesNotContain("Gör det till en åtgärd");
		assertThat(auditor.get("/continuity/activations")).hasStatusOk();
		assertThat(auditor.post(exercise + "/close", Map.of())).hasStatus(403);
	}

	private String exercise(LocalDate day, String result) {
		var answer = this.social.post("/continuity/exercises/new", form(day, result, ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private void see(String exercise, String seen) {
		assertThat(this.social.post(exercise + "/observations/new",
				Map.of("seen", seen, "weight", "MAJOR", "planId", "", "version", "")))
			.hasStatus3xxRedirection();
	}

	private Map<String, String> registered(String day) {
		return Map.of("title", "Provövningen", "scenario", "IT_OUTAGE_30D", "kind", "PRACTICAL", "heldOn", day,
				"unitId", department(), "participants", "12", "result", "Det gick", "version", "");
	}

	private Map<String, String> form(LocalDate day, String result, String version) {
		return Map.of("title", "Provövningen", "scenario", "IT_OUTAGE_30D", "kind", "PRACTICAL", "heldOn",
				day.toString(), "unitId", department(), "participants", "12", "result", result, "version", version);
	}

	private static Map<String, String> activation(String plan, LocalDate from) {
		return Map.of("planId", plan, "scenario", "SINGLE_SYSTEM", "beganOn", from.toString(), "endedOn", "", "cause",
				"Servern stod stilla", "incidentId", "", "learnt", "", "version", "");
	}

	private String department() {
		return String.valueOf(((SignedIn) this.users.loadUserByUsername(PageClient.CONTRIBUTOR)).actor().department());
	}

	private String owner(String observation) {
		return value(observation,
				"name=\"ownerId\"[^<]*(?:<option value=\"\"[^<]*</option>\\s*)<option value=\"(" + ID + ")\"");
	}

	private String form(String page, String action) {
		return value(page, "action=\"([^\"]+" + action + ")\"");
	}

	private String value(String page, String pattern) {
		var found = Pattern.compile(pattern).matcher(PageClient.body(this.social.get(page)));
		assertThat(found.find()).as(page).isTrue();
		return found.group(1);
	}

	private static LocalDate today() {
		return LocalDate.now(Dates.ZONE);
	}

}
