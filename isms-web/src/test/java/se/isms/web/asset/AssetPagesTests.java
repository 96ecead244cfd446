package se.isms.web.asset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AssetPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister register;

	private final UUID department;

	@Autowired
	AssetPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister register, Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.register = register;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@Test
	void listsShowRows() {
		assertThat(this.coordinator.links("/overview/processes", "/overview/processes/" + ID)).isNotEmpty();
		assertThat(this.coordinator.links("/overview/systems", "/overview/systems/" + ID)).isNotEmpty();
		var supplier = this.coordinator.links("/overview/suppliers", "/overview/suppliers/" + ID).get(0);
		assertThat(this.coordinator.get(supplier)).hasStatusOk();
	}

	@Test
	void systemIsClassifiedAndSaysWhatTheClassMeans() {
		var system = system();
		var typed = system("2026-11-20");

		assertThat(this.coordinator.post(system, typed)).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(system)).bodyText()
			.contains("2026-11-20", "3 Betydande skada, till exempel att sekretess bryts");
	}

	@Test
	void wrongDayIsToldInSwedishAndStays() {
		assertThat(this.coordinator.post(system(), system("i fjol"))).hasStatusOk()
			.bodyText()
			.contains("i fjol", "Skriv en dag som 2026-11-25.", "Provsystemet");
	}

	@Test
	void staleVersionOfASystemShowsBoth() {
		var system = system();
		this.coordinator.post(system, system("2026-11-20"));

		assertThat(this.coordinator.post(system, system("2026-10-01"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "2026-11-20", "2026-10-01");
	}

	@Test
	void wrongFieldHidesNoChangeOfSomebodyElse() {
		var system = system();
		this.coordinator.post(system, system("2026-11-20"));

		assertThat(this.coordinator.post(system, system("i fjol"))).bodyText()
			.contains("Skriv en dag", "name=\"version\" value=\"0\"");
	}

	@Test
	void processKeepsTheSystemsThatAreTicked() {
		var process = process();
		var system = system().replaceFirst(".*/", "");

		assertThat(this.coordinator.post(process, process(system, "0"))).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(process)).bodyText()
			.containsPattern("value=\"" + system + "\"\\s+checked")
			.contains("ändrade vilka system som hör till");
	}

	@Test
	void staleVersionOfAProcessNamesTheSystems() {
		var process = process();
		this.coordinator.post(process, process(system().replaceFirst(".*/", ""), "0"));

		assertThat(this.coordinator.post(process, process("", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat")
			.containsPattern("<span>Provsystemet</span>");
	}

	@Test
	void anotherDepartmentsObjectsAreNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(system())).hasStatus(404);
		assertThat(social.post(process(), process("", "0"))).hasStatus(404);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var system = system();

		assertThat(auditor.get(system)).hasStatusOk().bodyText().doesNotContain("Spara<");
		assertThat(auditor.post(system, system("2026-11-20"))).hasStatus(403);
		assertThat(auditor.post(process(), process("", "0"))).hasStatus(403);
	}

	@Test
	void listsOfferToAddToThoseWhoMay() {
		for (var list : List.of("/overview/processes", "/overview/systems", "/overview/suppliers")) {
			assertThat(this.coordinator.links(list, list + "/new")).hasSize(1);
			assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).links(list, list + "/new")).hasSize(1);
			assertThat(this.coordinator.as(PageClient.AUDITOR).links(list, list + "/new")).isEmpty();
			assertThat(this.coordinator.as(PageClient.AUDITOR).get(list + "/new")).hasStatus(403);
		}
	}

	@Test
	void processIsAddedWithTheSystemsThatAreTicked() {
		var system = system().replaceFirst(".*/", "");

		var added = this.coordinator.post("/overview/processes/new", process(system, ""));

		assertThat(added).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(PageClient.target(added))).bodyText()
			.contains("Provprocessen", "lade till")
			.containsPattern("value=\"" + system + "\"\\s+checked");
	}

	@Test
	void processWithoutANameKeepsWhatIsTyped() {
		var system = system().replaceFirst(".*/", "");
		var typed = process(system, "");
		typed.put("name", " ");
		typed.put("lifeHealth", "true");

		assertThat(this.coordinator.post("/overview/processes/new", typed)).hasStatusOk()
			.bodyText()
			.contains("href=\"#name\"", "Ny process")
			.containsPattern("value=\"" + system + "\"\\s+checked")
			.containsPattern("value=\"2\"\\s+selected")
			.containsPattern("id=\"lifeHealth\" name=\"lifeHealth\"\\s+checked");
	}

	@Test
	void systemIsAddedAndAWrongDayIsTold() {
		var wrong = system("i fjol");
		wrong.put("version", "");
		var typed = system("2026-11-20");
		typed.put("version", "");

		assertThat(this.coordinator.post("/overview/systems/new", wrong)).hasStatusOk()
			.bodyText()
			.contains("i fjol", "Skriv en dag som 2026-11-25.", "Provsystemet");
		var added = this.coordinator.post("/overview/systems/new", typed);

		assertThat(added).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(PageClient.target(added))).bodyText().contains("2026-11-20", "lade till");
	}

	@Test
	void contributorAddsToTheOwnDepartmentOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var own = process("", "");
		own.put("unitId", ownDepartment().toString());
		var system = system("");
		system.put("version", "");

		assertThat(social.post("/overview/processes/new", process("", ""))).hasStatus(403);
		assertThat(social.post("/overview/systems/new", system)).hasStatus(403);
		assertThat(social.post("/overview/processes/new", own)).hasStatus3xxRedirection();
	}

	private UUID ownDepartment() {
		var social = (SignedIn) this.users.loadUserByUsername(PageClient.CONTRIBUTOR);
		return Objects.requireNonNull(social.actor().department());
	}

	private String system() {
		var system = new InformationSystem(UUID.randomUUID(), this.department, "Provsystemet", null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null);
		return "/overview/systems/" + coordinating(() -> this.register.save(system)).id();
	}

	private Map<String, String> system(String classifiedOn) {
		var typed = new HashMap<>(
				Map.of("name", "Provsystemet", "ownerId", "", "supplierId", "", "confidentiality", "3", "integrity",
						"2", "availability", "1", "classifiedOn", classifiedOn, "mfaEnforced", "YES", "version", "0"));
		typed.put("unitId", this.department.toString());
		return typed;
	}

	private String process() {
		var process = new BusinessProcess(UUID.randomUUID(), this.department, "Provprocessen", 1, null, false, false,
				false, false, false, null);
		return "/overview/processes/" + coordinating(() -> this.register.save(process)).id();
	}

	private Map<String, String> process(String system, String version) {
		var typed = new HashMap<>(Map.of("unitId", this.department.toString(), "name", "Provprocessen", "criticality",
				"2", "ownerId", "", "version", version));
		if (!system.isEmpty()) {
			typed.put("systems", system);
		}
		return typed;
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
