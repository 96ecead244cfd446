package se.isms.web.access;

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
class AccessPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final UUID department;

	@Autowired
	AccessPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.users = users;
		this.assets = assets;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@Test
	void coverageTellsTotalDepartmentsAndPlan() {
		assertThat(this.coordinator.get("/access")).hasStatusOk()
			.bodyText()
			.containsPattern("\\d+ % loggar in med tvåfaktor")
			.contains("Socialförvaltningen", "Plan för i dag", "Ändra planen", "role=\"img\"");
		assertThat(this.social.get("/access")).bodyText()
			.contains("Socialförvaltningen")
			.doesNotContain("Kommunledningskontoret", "Ändra planen");
	}

	@Test
	void listOfAccountsSaysHowManyThereAre() {
		assertThat(this.coordinator.get("/access/accounts")).bodyText().containsPattern("Visar 50 av \\d");
		assertThat(this.coordinator.links("/access/accounts", "/access/accounts/" + ID)).hasSize(50);
	}

	@Test
	void filtersNarrowTheList() {
		var found = this.coordinator.get("/access/accounts?kind=SERVICE&privileged=true&upn=svc-soc");

		assertThat(found).bodyText().contains("Visar 1 av 1", "svc-soc-0").doesNotContain("svc-soc-1");
	}

	@Test
	void anotherDepartmentsAccountIsNotThere() {
		var account = this.coordinator.links("/access/accounts?upn=svc-klk", "/access/accounts/" + ID).get(0);

		assertThat(this.coordinator.get(account)).hasStatusOk();
		assertThat(this.social.get(account)).hasStatus(404);
	}

	@Test
	void rolloutIsChangedAndAStaleVersionShowsBoth() {
		var first = rollout("7,5");
		assertThat(this.coordinator.post("/access/rollout", first)).hasStatus3xxRedirection();
		var mine = new HashMap<>(first);
		mine.put("startShare", "6,5");

		assertThat(this.coordinator.post("/access/rollout", mine)).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>6,5</span>", "<span>7,5</span>");
	}

	@Test
	void wrongShareIsToldInSwedishAndStays() {
		assertThat(this.coordinator.post("/access/rollout", rollout("hälften"))).hasStatusOk()
			.bodyText()
			.contains("hälften", "Skriv procent från 0 till 100");
	}

	@Test
	void endBeforeStartIsRefusedAtItsField() {
		var typed = rollout("5");
		typed.put("targetOn", "2020-01-01");

		assertThat(this.coordinator.post("/access/rollout", typed)).hasStatusOk()
			.bodyText()
			.containsPattern("<a href=\"#targetOn\">[^<]*Införandet kan inte sluta")
			.containsPattern("id=\"targetOn-error\">Införandet kan inte sluta")
			.contains("value=\"2020-01-01\"");
	}

	@Test
	void reviewIsStartedOnceAndCompleted() {
		var system = "/access/reviews/" + system();
		assertThat(this.coordinator.post(system, Map.of("items", "12"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.post(system, Map.of("items", "12"))).hasStatusOk()
			.bodyText()
			.contains("En behörighetsgranskning av it-systemet pågår. Gör klart den först.");
		var complete = complete(system);

		assertThat(this.coordinator.post(complete, Map.of("undecided", "13"))).hasStatusOk()
			.bodyText()
			.contains("behörigheter kan inte vara obedömda");
		assertThat(this.coordinator.post(complete, Map.of("undecided", "2"))).hasStatus3xxRedirection();

		assertThat(this.coordinator.get(system)).bodyText().contains("10 av 12", "avslutade");
	}

	@Test
	void anotherDepartmentsReviewIsNotThere() {
		var system = "/access/reviews/" + system();

		assertThat(this.social.get(system)).hasStatus(404);
		assertThat(this.social.post(system, Map.of("items", "12"))).hasStatus(404);
	}

	@Test
	void accountShowsItsRolesAndWhatItsSystemsRequire() {
		var account = this.coordinator.links("/access/accounts?upn=adm-", "/access/accounts/" + ID).get(0);

		assertThat(this.coordinator.get(account)).hasStatusOk()
			.bodyText()
			.contains("Roller i system", "Behörighetssystemet", "Administrera behörigheter", "Global administratör");
		assertThat(this.coordinator
			.get(this.coordinator.links("/access/accounts?upn=svc-klk", "/access/accounts/" + ID).get(0))).bodyText()
			.contains("Inga roller är kända för kontot");
	}

	@Test
	void pairsOfRolesAreShownAndLeadToThoseWhoHoldBoth() {
		assertThat(this.social.get("/access/pairs")).hasStatusOk()
			.bodyText()
			.contains("Motstridiga roller", "Ekonomisystemet: Registrera leverantör",
					"Ekonomisystemet: Attestera utbetalning", "/overview/findings?rule=BH-07");
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var system = "/access/reviews/" + system();
		var account = this.coordinator.links("/access/accounts?upn=svc-klk", "/access/accounts/" + ID).get(0);

		assertThat(auditor.get("/access")).bodyText().doesNotContain("Ändra planen");
		assertThat(auditor.get(system)).bodyText().doesNotContain("Starta granskningen");
		assertThat(auditor.get("/access/rollout")).hasStatus(403);
		assertThat(auditor.post("/access/rollout", rollout("5"))).hasStatus(403);
		assertThat(auditor.post(system, Map.of("items", "12"))).hasStatus(403);
		assertThat(auditor.post(account + "/disable", Map.of())).hasStatus(403);
	}

	private Map<String, String> rollout(String startShare) {
		return new HashMap<>(Map.of("ownerId", "", "startedOn", "2022-03-01", "targetOn", "2027-03-22", "startShare",
				startShare, "targetShare", "100", "version", this.coordinator.version("/access/rollout")));
	}

	private String complete(String system) {
		return java.util.regex.Pattern.compile("action=\"(/access/reviews/" + ID + "/complete)\"")
			.matcher(PageClient.body(this.coordinator.get(system)))
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
	}

	private UUID system() {
		return coordinating(() -> this.assets
			.save(new InformationSystem(UUID.randomUUID(), this.department, "Provsystemet", null, null, null, null,
					null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)))
			.id();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
