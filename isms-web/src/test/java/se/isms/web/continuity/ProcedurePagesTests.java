package se.isms.web.continuity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.api.ApiClient;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ProcedurePagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final PageClient auditor;

	private final ApiClient api;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final UUID department;

	private Choice system;

	private Choice other;

	private String plan;

	@Autowired
	ProcedurePagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.auditor = this.coordinator.as(PageClient.AUDITOR);
		this.api = new ApiClient(mvc, ApiClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@BeforeEach
	void aDraftOfAProcessThatNeedsASystem() {
		var systems = coordinating(this.assets::systemChoices);
		this.system = systems.get(0);
		this.other = systems.get(1);
		var process = coordinating(
				() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department, "Provprocessen", 4, null,
						false, false, false, false, false, null), Set.of(this.system.id()), Set.of()));
		this.plan = PageClient
			.target(this.coordinator.post("/continuity/plans",
					Map.of("process", process.id().toString(), "guard", "NO")))
			.replace("/edit", "");
	}

	@Test
	void procedureIsWrittenStepByStepAndRemoved() {
		var answer = this.coordinator.post(this.plan + "/procedures/new", procedure("Listor på papper"));
		assertThat(answer).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("Listor på papper", "14 dagar", "<li>Hämta pärmen</li>", "<li>Ring teamet</li>", "Pennor",
					"Poolen tar över", "Samtidigt: 2 första dygnet, – dag 2–7");
		var procedure = procedurePage();

		assertThat(this.coordinator.post(procedure + "/remove", Map.of())).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(this.plan)).bodyText().doesNotContain("Listor på papper");
	}

	@Test
	void whatANeededSystemTakesWithItIsTold() {
		var typed = procedure("Öppna med kort");
		typed.put("neededSystems", this.other.id().toString());
		this.coordinator.post(this.plan + "/procedures/new", typed);

		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("Behöver " + this.other.label() + ", som är borta");
		assertThat(this.coordinator.get(procedurePage())).bodyText()
			.containsPattern("value=\"" + this.other.id() + "\"\\s+checked");
	}

	@Test
	void nothingTypedIsLostWhereANumberIsWrong() {
		var typed = procedure("Listor på papper");
		typed.put("sustainableDays", "1000");
		typed.put("neededSystems", this.other.id().toString());

		assertThat(this.coordinator.post(this.plan + "/procedures/new", typed)).hasStatusOk()
			.bodyText()
			.contains("Hämta pärmen", "Poolen tar över", "value=\"1000\"", "Håller i: ")
			.containsPattern("value=\"" + this.other.id() + "\"\\s+checked");
	}

	@Test
	void whoReadsSeesAClosedForm() {
		this.coordinator.post(this.plan + "/procedures/new", procedure("Listor på papper"));

		assertThat(this.auditor.get(procedurePage())).hasStatusOk()
			.bodyText()
			.containsPattern("<fieldset class=\"plain\" disabled")
			.doesNotContain("Ta bort reservrutinen");
		assertThat(this.auditor.post(procedurePage(), procedure("Ändrad"))).hasStatus(403);
	}

	@Test
	void whatMayStandStillIsDecidedOnceAndTakenBack() {
		assertThat(this.coordinator.get(this.plan)).bodyText().contains("0 av 1 system", "Reservrutin saknas");
		assertThat(this.coordinator.post(this.plan + "/stops/new", stop("14"))).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(this.plan)).bodyText()
			.contains("1 av 1 system", "Får stå still till dag 14", "Bokas i efterhand", "Beslutat av: Chefen.");
		assertThat(this.coordinator.post(this.plan + "/stops/new", stop("7"))).hasStatusOk()
			.bodyText()
			.contains("Planen har redan beslutat om det systemet.", "Bokas i efterhand");
		var stop = this.coordinator.links(this.plan, "/continuity/stops/" + ID).get(0);
		assertThat(this.coordinator.post(stop + "/remove", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(this.plan)).bodyText().contains("0 av 1 system");
	}

	@Test
	void dayThatIsNoneIsToldAtItsField() {
		for (var day : List.of("0", "366", "snart", "")) {
			assertThat(this.coordinator.post(this.plan + "/stops/new", stop(day))).hasStatusOk()
				.bodyText()
				.contains("Får stå still till dag: ", "Bokas i efterhand");
		}
	}

	@Test
	void procedureAndDecisionAreWrittenByTheApi() {
		var plan = "/plans/" + this.plan.substring(this.plan.lastIndexOf('/') + 1);
		var added = this.api.post(plan + "/procedures",
				"""
						{"replacedSystems": ["%s"], "name": "Pärm", "needsIt": false, "sustainableDays": 31, "steps": "Ett\\nTvå",
						 "neededSystems": ["%s"]}
						"""
					.formatted(this.system.id(), this.other.id()));

		assertThat(added).hasStatus(201);
		assertThat(ApiClient.body(added).get("neededSystems").get(0).asString()).isEqualTo(this.other.id().toString());
		var row = ApiClient.body(this.api.get(plan + "/procedures")).get("items").get(0);
		assertThat(row.get("lost").asString()).isEqualTo(this.other.label());
		assertThat(row.get("steps").asString()).isEqualTo("Ett\nTvå");
		assertThat(this.api.post(plan + "/stops", """
				{"systemId": "%s", "untilDay": 0, "reason": "Kan vänta", "decidedBy": "Chefen"}
				""".formatted(this.system.id()))).hasStatus(400);
		var stop = this.api.post(plan + "/stops", """
				{"systemId": "%s", "untilDay": 3, "reason": "Kan vänta", "decidedBy": "Chefen"}
				""".formatted(this.system.id()));
		assertThat(stop).hasStatus(201);
		assertThat(ApiClient.body(this.api.get(plan + "/stops")).get("items").size()).isOne();
	}

	private String procedurePage() {
		return this.coordinator.links(this.plan, "/continuity/procedures/" + ID).get(0);
	}

	private Map<String, String> procedure(String name) {
		var typed = new HashMap<>(Map.of("name", name, "replacedSystems", this.system.id().toString(), "steps",
				"Hämta pärmen\nRing teamet", "materials", "Pennor", "forms", "", "startHours", "4", "sustainableDays",
				"14", "relief", "Poolen tar över", "staffAvailable", "12", "staffFirstDay", "2"));
		typed.putAll(Map.of("staffFirstWeek", "", "staffFirstMonth", "", "staffAfterMonth", "", "version", ""));
		return typed;
	}

	private Map<String, String> stop(String day) {
		return Map.of("systemId", this.system.id().toString(), "untilDay", day, "reason", "Bokas i efterhand",
				"decidedBy", "Chefen", "version", "");
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
