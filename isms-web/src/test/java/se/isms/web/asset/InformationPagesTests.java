package se.isms.web.asset;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class InformationPagesTests {

	private static final String LIST = "/overview/information";

	private static final String NEW = LIST + "/new";

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final UUID department;

	@Autowired
	InformationPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets,
			Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@Test
	void isInTheMenuAndListsWhatTheSampleHas() {
		assertThat(this.coordinator.links("/overview/systems", LIST)).isNotEmpty();
		assertThat(this.coordinator.links(LIST, LIST + "/" + ID)).isNotEmpty();
		assertThat(this.coordinator.get(LIST + "?name=Utredningar")).bodyText()
			.contains("Utredningar om barn", "Känsliga personuppgifter");
	}

	@Test
	void isAddedWithItsSystemsAndToldOnThePageOfTheSystem() {
		var system = system();

		var added = information(system);

		assertThat(this.coordinator.get(added)).hasStatusOk()
			.bodyText()
			.contains("Provärenden", "Ansökningar och beslut", "26 kap. 1 § OSL", "2026-11-20",
					"3 Betydande skada, till exempel att sekretess bryts", "ändrade vilka system som hör till")
			.containsPattern("value=\"" + system + "\"\\s+checked")
			.containsPattern("value=\"SENSITIVE\"\\s+selected");
		assertThat(this.coordinator.get("/overview/systems/" + system)).bodyText()
			.contains("Information i systemet", added, "Provärenden");
		assertThat(this.coordinator.get("/overview/systems/" + system())).bodyText()
			.contains("Information i systemet", "Ingen har angett vilken information som finns i systemet");
	}

	@Test
	void whatIsMissingOrWrongIsToldAndTheRestStays() {
		var system = system();
		var wrong = typed(system, "");
		wrong.put("classifiedOn", "i fjol");
		wrong.put("personalData", "");
		wrong.put("description", " ");

		assertThat(this.coordinator.post(NEW, wrong)).hasStatusOk()
			.bodyText()
			.contains("i fjol", "Skriv en dag som 2026-11-25.", "Provärenden", "href=\"#personalData\"",
					"href=\"#description\"")
			.containsPattern("value=\"" + system + "\"\\s+checked");
	}

	@Test
	void otherVersionShowsBoth() {
		var system = system();
		var information = information(system);
		var first = typed(system, "1");
		first.put("classifiedOn", "2026-10-01");
		this.coordinator.post(information, first);
		var second = typed(system, "1");
		second.put("personalData", "ORDINARY");
		second.put("classifiedOn", "2026-09-01");

		assertThat(this.coordinator.post(information, second)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "2026-10-01", "2026-09-01");
	}

	@Test
	void anotherDepartmentsInformationIsNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var information = information(system());

		assertThat(social.get(information)).hasStatus(404);
		assertThat(social.post(information, typed("", "1"))).hasStatus(404);
		assertThat(social.post(NEW, typed("", ""))).hasStatus(403);
		assertThat(social.get(LIST + "?name=Provärenden")).bodyText().doesNotContain(information);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var information = information(system());

		assertThat(auditor.get(information)).hasStatusOk().bodyText().doesNotContain("Spara<");
		assertThat(auditor.post(information, typed("", "1"))).hasStatus(403);
		assertThat(auditor.get(NEW)).hasStatus(403);
		assertThat(auditor.links(LIST, NEW)).isEmpty();
	}

	@Test
	void searchFindsItByWhatItIsAndByItsSecrecy() {
		var information = information(system());

		assertThat(this.coordinator.get("/search?q=Provärenden")).bodyText().contains(information);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get("/search?q=Provärenden")).bodyText()
			.doesNotContain(information);
	}

	@Test
	void analysisIsAboutInformation() {
		var information = information(system());
		var id = information.replaceFirst(".*/", "");
		var typed = new HashMap<>(Map.of("unitId", this.department.toString(), "title", "Provärenden 2026", "state",
				"PLANNED", "performedOn", "2026-03-02", "facilitator", "", "participants", "", "version", ""));
		typed.put("informationId", id);

		var added = this.coordinator.post("/risk/analyses/new", typed);

		assertThat(added).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(PageClient.target(added))).bodyText()
			.contains("Gäller", "href=\"" + information + "\"", "Provärenden");
		assertThat(this.coordinator.get("/risk?title=Provärenden")).bodyText().contains(">Provärenden<");
		typed.put("systemId", system());
		assertThat(this.coordinator.post("/risk/analyses/new", typed)).hasStatusOk()
			.bodyText()
			.contains("en process, ett system eller en informationsmängd", "id=\"informationId-error\"");
	}

	private String system() {
		var system = new InformationSystem(UUID.randomUUID(), this.department, "Provsystemet", null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null);
		return coordinating(() -> this.assets.save(system)).id().toString();
	}

	private String information(String system) {
		var answer = this.coordinator.post(NEW, typed(system, ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer);
	}

	private Map<String, String> typed(String system, String version) {
		var typed = new HashMap<>(Map.of("name", "Provärenden", "description", "Ansökningar och beslut", "ownerId", "",
				"confidentiality", "3", "integrity", "2", "availability", "1", "classifiedOn", "2026-11-20",
				"personalData", "SENSITIVE", "secrecyGround", "26 kap. 1 § OSL", "version", version));
		typed.put("unitId", this.department.toString());
		if (!system.isEmpty()) {
			typed.put("systems", system);
		}
		return typed;
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
