package se.isms.web.asset;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.Agreement;
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
			.contains("ändrade vilka system som behövs");
	}

	@Test
	void staleVersionOfAProcessNamesTheSystems() {
		var process = process();
		this.coordinator.post(process, process(system().replaceFirst(".*/", ""), "0"));

		assertThat(this.coordinator.post(process, process("", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat")
			.containsPattern("<td>Provsystemet</td>");
	}

	@Test
	void agreementKeepsWhatNobodyHasLookedUp() {
		var agreement = agreement();
		var typed = agreement("24");

		assertThat(this.coordinator.post(agreement, typed)).hasStatus3xxRedirection();

		var saved = coordinating(() -> this.register.agreement(UUID.fromString(agreement.replaceFirst(".*/", ""))));
		assertThat(saved.incidentHours()).isEqualTo(24);
		assertThat(saved.exitClause()).isNull();
		assertThat(saved.securityRequirements()).isTrue();
	}

	@Test
	void agreementWithoutHoursIsToldInSwedish() {
		assertThat(this.coordinator.post(agreement(), agreement("0"))).hasStatusOk()
			.bodyText()
			.contains("Skriv ett heltal från 1 till 8760.");
	}

	@Test
	void anotherDepartmentsObjectsAreNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);

		assertThat(social.get(system())).hasStatus(404);
		assertThat(social.post(process(), process("", "0"))).hasStatus(404);
	}

	@Test
	void agreementOfAnotherDepartmentIsReadOnly() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var agreement = agreement();

		assertThat(social.get(agreement)).hasStatusOk()
			.bodyText()
			.contains("En annan förvaltning ansvarar")
			.doesNotContain("Spara<");
		assertThat(social.post(agreement, agreement("24"))).hasStatus(403);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var system = system();

		assertThat(auditor.get(system)).hasStatusOk().bodyText().doesNotContain("Spara<");
		assertThat(auditor.post(system, system("2026-11-20"))).hasStatus(403);
		assertThat(auditor.post(process(), process("", "0"))).hasStatus(403);
		assertThat(auditor.post(agreement(), agreement("24"))).hasStatus(403);
	}

	private String system() {
		var system = new InformationSystem(UUID.randomUUID(), this.department, "Provsystemet", null, null, null, null,
				null, null, false, InformationSystem.Enforcement.UNKNOWN, null);
		return "/overview/systems/" + coordinating(() -> this.register.save(system)).id();
	}

	private static Map<String, String> system(String classifiedOn) {
		return new HashMap<>(
				Map.of("name", "Provsystemet", "ownerId", "", "supplierId", "", "confidentiality", "3", "integrity",
						"2", "availability", "1", "classifiedOn", classifiedOn, "mfaEnforced", "YES", "version", "0"));
	}

	private String process() {
		var process = new BusinessProcess(UUID.randomUUID(), this.department, "Provprocessen", 1, null, false, false,
				false, false, false, null);
		return "/overview/processes/" + coordinating(() -> this.register.save(process)).id();
	}

	private static Map<String, String> process(String system, String version) {
		var typed = new HashMap<>(
				Map.of("name", "Provprocessen", "criticality", "2", "ownerId", "", "version", version));
		if (!system.isEmpty()) {
			typed.put("systems", system);
		}
		return typed;
	}

	private String agreement() {
		return coordinating(() -> {
			var supplier = this.register
				.save(new se.isms.core.asset.Supplier(UUID.randomUUID(), "Provleverantören", null, null));
			var agreement = this.register.save(new Agreement(UUID.randomUUID(), supplier.id(), "Provavtalet", null,
					true, null, null, null, null, false, null));
			return "/overview/suppliers/agreements/" + agreement.id();
		});
	}

	private static Map<String, String> agreement(String hours) {
		return Map.of("title", "Provavtalet", "securityRequirements", "true", "personalDataAgreement", "",
				"incidentHours", hours, "exitClause", "", "endsOn", "", "version", "0");
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
