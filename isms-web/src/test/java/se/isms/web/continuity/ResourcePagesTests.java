package se.isms.web.continuity;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ResourcePagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final UUID department;

	@Autowired
	ResourcePagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@Test
	void listTellsWhatIsThereAndWhatIsCountedOn() {
		assertThat(this.coordinator.get("/continuity/resources")).hasStatusOk()
			.bodyText()
			.contains("Rakelenheter", "Reservelverk på släp", "Kommunikation");
	}

	@Test
	void pageOfAResourceNamesThePlansThatCountOnIt() {
		var radios = this.coordinator.links("/continuity/resources?q=Rakel", "/continuity/resources/" + ID).get(0);

		assertThat(this.coordinator.get(radios)).bodyText().contains("Planer som räknar med den", "Dag 8–30");
		assertThat(this.coordinator.links(radios, "/continuity/plans/" + ID)).isNotEmpty();
	}

	@Test
	void planCountsOnAResourceAndDoesWithoutItAgain() {
		var plan = draft();
		var resource = resource();

		assertThat(this.coordinator.post(plan + "/claims/new", claim(resource, "2", "3"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(plan)).bodyText().contains("Resurser som delas med andra", "Provbussarna");

		assertThat(this.coordinator.post(plan + "/claims/new", claim(resource, "1", "1"))).hasStatusOk()
			.bodyText()
			.contains("räknar redan med den resursen");

		var claim = this.coordinator.links(plan, "/continuity/claims/" + ID).get(0);
		assertThat(this.coordinator.post(claim + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(plan)).bodyText().contains("räknar inte med någon delad resurs");
	}

	@Test
	void wrongNumbersAreToldAndStay() {
		assertThat(this.coordinator.post(draft() + "/claims/new", claim(resource(), "många", ""))).hasStatusOk()
			.bodyText()
			.contains("många", "Dag 1: Skriv ett heltal från 0 till 1000000.", "Dag 2–7: Fyll i fältet.");
	}

	@Test
	void anotherDepartmentReadsNeitherTheResourceNorTheClaims() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get("/continuity/resources/" + resource())).hasStatus(404);
		assertThat(social.get(draft() + "/claims/new")).hasStatus(404);
	}

	private String resource() {
		var answer = this.coordinator.post("/continuity/resources/new",
				Map.of("unitId", this.department.toString(), "name", "Provbussarna", "kind", "VEHICLE", "capacity", "4",
						"independent", "true", "powerSource", "", "version", ""));
		assertThat(answer).hasStatus3xxRedirection();
		var page = PageClient.target(answer);
		return page.substring(page.lastIndexOf('/') + 1);
	}

	private String draft() {
		var process = coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department,
				"Resursprocessen", 1, null, false, false, false, false, false, null)));
		var answer = this.coordinator.post("/continuity/plans",
				Map.of("process", process.id().toString(), "guard", "NO"));
		return PageClient.target(answer).replace("/edit", "");
	}

	private static Map<String, String> claim(String resource, String day, String week) {
		return Map.of("resourceId", resource, "firstDay", day, "firstWeek", week, "firstMonth", "1", "afterMonth", "0",
				"version", "");
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
