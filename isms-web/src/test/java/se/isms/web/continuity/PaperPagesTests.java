package se.isms.web.continuity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.evaluation.Gate;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class PaperPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private static final String TWO = "Eva Lind;Hemtjänsten;070-174 06 05;Kvällar;ja\nJouren;;08-465 004 00";

	private final PageClient coordinator;

	private final ApiClient api;

	private final UserDetailsService users;

	private final CountedStatements.Log statements;

	private final Gate gate;

	private final AssetRegister assets;

	private final UUID department;

	private String plan = "";

	@Autowired
	PaperPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, Organisation organisation,
			CountedStatements.Log statements, Gate gate) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.statements = statements;
		this.gate = gate;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@BeforeEach
	void plan() {
		var process = coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department,
				"Pappersprocessen", 4, null, false, false, false, false, false, null)));
		var answer = this.coordinator.post("/continuity/plans",
				Map.of("process", process.id().toString(), "guard", "NO"));
		this.plan = PageClient.target(answer).replace("/edit", "");
	}

	@Test
	void planTellsWhatThereIsOnPaperInALineEach() {
		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("Kontakter och papper", "0 kontakter, aldrig ringda", "0 underlag", "0 platser");
	}

	@Test
	void contactIsAddedChangedCheckedAndRemoved() {
		assertThat(this.coordinator.post(this.plan + "/contacts/new", contact("Eva Lind", "070-174 06 05", "")))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText()
			.contains("Eva Lind", "070-174 06 05", "tel:+46701740605", "Ingen har noterat");

		var contact = this.coordinator.links(this.plan + "/contacts", "/continuity/contacts/" + ID).get(0);
		assertThat(this.coordinator.post(contact, contact("Bo Ek", "08-465 004 00", "0"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.post(this.plan + "/contacts/check", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText()
			.contains("Bo Ek", "Alla nummer ringdes senast")
			.doesNotContain("Eva Lind");

		assertThat(this.coordinator.post(contact + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(contact)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void wrongNumberIsToldAtItsFieldAndStays() {
		assertThat(this.coordinator.post(this.plan + "/contacts/new", contact("Eva Lind", "växeln", ""))).hasStatusOk()
			.bodyText()
			.contains("kan inte vara ett telefonnummer", "id=\"phone-error\"", "value=\"växeln\"");
	}

	@Test
	void pastedLinesAreShownAndThenSaved() {
		assertThat(this.coordinator.post(this.plan + "/contacts/paste", Map.of("pasted", TWO))).hasStatusOk()
			.bodyText()
			.contains("Alla 2 rader går att spara", "+46701740605", "Lägg till 2 kontakter");
		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText().doesNotContain("Jouren");

		assertThat(this.coordinator.post(this.plan + "/contacts/paste", Map.of("pasted", TWO, "save", "true")))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText().contains("Eva Lind", "Jouren");
	}

	@Test
	void oneWrongLineStopsTheRestAndNothingPastedIsLost() {
		var answer = this.coordinator.post(this.plan + "/contacts/paste",
				Map.of("pasted", TWO + "\nVäxeln;;saknas", "save", "true"));

		assertThat(answer).hasStatusOk()
			.bodyText()
			.contains("1 av 3 rader måste rättas", "saknas kan inte vara ett telefonnummer", "Växeln;;saknas")
			.doesNotContain("Lägg till 3 kontakter");
		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText().doesNotContain("Jouren");
		assertThat(this.coordinator.post(this.plan + "/contacts/paste", Map.of("pasted", "  "))).hasStatusOk()
			.bodyText()
			.contains("Det finns inga rader att läsa");
	}

	@Test
	void routineIsAddedAndConfirmed() {
		assertThat(this.coordinator.get(this.plan + "/routines/new")).bodyText()
			.contains("Uppgifter om brukare, elever och andra enskilda får inte finnas här");
		assertThat(this.coordinator.post(this.plan + "/routines/new", routine("Turlistor", "7", "")))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/paper")).bodyText()
			.contains("Turlistor", "Var 7:e dag", "Nattbilen", "Aldrig bekräftat");

		var routine = this.coordinator.links(this.plan + "/paper", "/continuity/routines/" + ID).get(0);
		assertThat(this.coordinator.post(routine + "/follow", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/paper")).bodyText().doesNotContain("Aldrig bekräftat");
		assertThat(this.coordinator.post(routine, routine("Läkemedelslistor", "9", "1"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(routine)).bodyText().contains("Läkemedelslistor", "bekräftade att rutinen");
		assertThat(this.coordinator.post(routine + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan + "/paper")).bodyText().doesNotContain("Läkemedelslistor");
	}

	@Test
	void copyOfAnEditionThatIsNotAdoptedIsToldAtItsField() {
		assertThat(this.coordinator.post(this.plan + "/copies/new",
				Map.of("place", "Pärmen", "edition", "1", "putOn", "2026-11-02", "toldOn", "", "version", "")))
			.hasStatusOk()
			.bodyText()
			.contains("Utgåva 1 är inte fastställd", "id=\"edition-error\"", "value=\"Pärmen\"");
	}

	@Test
	void manyContactsTakeAsManyStatementsAsOne() {
		this.coordinator.post(this.plan + "/contacts/new", contact("Eva Lind", "112", ""));
		var few = statements();
		var text = IntStream.range(0, 500).mapToObj("Person %d;;070-174 06 05"::formatted);
		this.coordinator.post(this.plan + "/contacts/paste",
				Map.of("pasted", text.collect(Collectors.joining("\n")), "save", "true"));

		assertThat(this.coordinator.get(this.plan + "/contacts")).bodyText().contains("Person 499");
		assertThat(statements()).isEqualTo(few).hasSizeBetween(2, 20);
	}

	private List<String> statements() {
		return this.statements.of(() -> assertThat(this.coordinator.get(this.plan + "/contacts")).hasStatusOk());
	}

	@Test
	void draftIsJudgedByWhatItHasOnPaper() {
		assertThat(found()).contains("KP-11 MISSING", "KP-12 MISSING", "KP-13 MISSING");

		this.coordinator.post(this.plan + "/contacts/paste", Map.of("pasted", TWO, "save", "true"));
		this.coordinator.post(this.plan + "/routines/new", routine("Turlistor", "7", ""));

		assertThat(found()).contains("KP-12 MISSING", "KP-13 NO_CHANNEL")
			.doesNotContain("KP-11 MISSING", "KP-13 MISSING");
	}

	private List<String> found() {
		var id = UUID.fromString(this.plan.substring(this.plan.lastIndexOf('/') + 1));
		return coordinating(() -> this.gate.findings(id, () -> {
		})).stream().map(finding -> finding.key().rule() + " " + finding.reason()).toList();
	}

	@Test
	void otherDepartmentsSeeNoNumbers() {
		this.coordinator.post(this.plan + "/contacts/paste", Map.of("pasted", TWO, "save", "true"));
		var contact = this.coordinator.links(this.plan + "/contacts", "/continuity/contacts/" + ID).get(0);
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(this.plan + "/contacts")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(social.get(this.plan + "/paper")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(social.get(contact)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void apiAddsContactsRoutinesAndWhatIsConfirmed() {
		var base = "/plans/" + this.plan.substring(this.plan.lastIndexOf('/') + 1);
		var added = this.api.post(base + "/contacts", """
				{"place": 1, "name": "Eva Lind", "phone": "070-174 06 05", "withoutTelephony": true}
				""");
		assertThat(added).hasStatus(201);
		assertThat(ApiClient.body(added).get("phoneNormal").asString()).isEqualTo("+46701740605");
		var contact = "/contacts/" + ApiClient.body(added).get("id").asString();
		assertThat(this.api.put(contact, """
				{"place": 2, "name": "Bo Ek", "phone": "112", "withoutTelephony": false}
				""", 0)).hasStatusOk().hasHeader("ETag", "\"1\"");
		assertThat(this.api.post(base + "/contacts/paste", """
				{"text": "Jouren;;saknas"}
				""")).hasStatus(409);
		assertThat(this.api.post(base + "/contacts/paste", """
				{"text": "Jouren;;08-465 004 00\\nLina;;070-174 06 06"}
				""")).hasStatusOk();
		assertThat(ApiClient.body(this.api.get(base + "/contacts")).get("items")).hasSize(3);
		assertThat(this.api.post(base + "/contacts/check", "")).hasStatusOk();

		var routine = this.api.post(base + "/routines", """
				{"what": "Turlistor", "printedBy": "Gruppledaren", "everyDays": 7, "vulnerable": true,
				 "places": ["Röda pärmen", "Nattbilen"]}
				""");
		assertThat(routine).hasStatus(201);
		assertThat(ApiClient.body(routine).get("places")).hasSize(2);
		assertThat(this.api.get(base + "/copies")).hasStatusOk();
		assertThat(this.api.post(base + "/copies", """
				{"place": "Pärmen", "edition": 1, "putOn": "2026-11-02"}
				""")).hasStatus(409);
	}

	private static Map<String, String> contact(String name, String phone, String version) {
		return Map.of("name", name, "organisation", "", "phone", phone, "withoutTelephony", "true", "note", "", "place",
				"1", "version", version);
	}

	private static Map<String, String> routine(String what, String days, String version) {
		return Map.of("what", what, "printedBy", "Gruppledaren", "everyDays", days, "places", "Röda pärmen\nNattbilen",
				"version", version);
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
