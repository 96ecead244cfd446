package se.isms.web.continuity;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Refused;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@WebTest
class ContinuityPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	private final PageClient social;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final ContinuityRegister register;

	private final UUID department;

	private final String person;

	@Autowired
	ContinuityPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, ContinuityRegister register,
			Organisation organisation) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.social = this.coordinator.as(PageClient.CONTRIBUTOR);
		this.users = users;
		this.assets = assets;
		this.register = register;
		this.department = coordinating(() -> organisation.departments().get(0).id());
		this.person = coordinating(() -> organisation.people(this.department).get(0).id()).toString();
	}

	@Test
	void listsShowRows() {
		assertThat(this.coordinator.links("/continuity/plans", "/continuity/plans/" + ID)).isNotEmpty();
		assertThat(this.coordinator.links("/continuity/exercises", "/continuity/exercises/" + ID)).isNotEmpty();
	}

	@Test
	void planGoesFromDraftToPaperAndToItsNextEdition() {
		var plan = draft();
		assertThat(this.coordinator.post(plan + "/edit", plan("8", "0"))).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(plan)).bodyText()
			.contains("Utkast", "8 timmar", "62,5 procent", "Skicka planen till granskning");

		assertThat(this.coordinator.post(plan + "/send", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(plan)).bodyText().contains("Granskning", "Fastställ utgåva 1");
		assertThat(this.coordinator.post(plan + "/adopt", Map.of())).hasStatus(409)
			.bodyText()
			.contains("Be någon annan läsa den");
		assertThat(adoptedByAnother(plan).state()).isEqualTo(ContinuityPlan.State.ADOPTED);
		assertThat(this.coordinator.post(plan + "/review", Map.of())).hasStatus3xxRedirection();
		assertThat(this.coordinator.post(plan + "/print", Map.of())).hasStatus(409)
			.bodyText()
			.contains("Lägg först till var den ligger");
		assertThat(this.coordinator.post(plan + "/copies/new",
				Map.of("place", "Röda pärmen", "edition", "1", "putOn", "2026-11-02", "toldOn", "", "version", "")))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.post(plan + "/print", Map.of())).hasStatus3xxRedirection();
		var next = this.coordinator.post(plan + "/revise", Map.of());

		assertThat(next).hasStatus3xxRedirection();
		assertThat(this.coordinator.get(PageClient.target(next))).bodyText().contains("utgåva 2", "Utkast", "8 timmar");
		assertThat(this.coordinator.get(plan)).bodyText()
			.contains("Fastställd", "granskade", "1 platser, 1 som personalen inte");
	}

	@Test
	void planWithoutOwnerIsNotSentForReview() {
		assertThat(this.coordinator.post(draft() + "/send", Map.of())).hasStatus(409)
			.bodyText()
			.contains("saknar ägare. Välj en ägare");
	}

	@Test
	void rulesTellWhatADraftLacksAndBlockersKeepItFromBeingAdopted() {
		var plan = draft();
		this.coordinator.post(plan + "/edit", plan("3", "0"));
		assertThat(this.coordinator.get(plan)).bodyText()
			.contains("Det här säger reglerna om utkastet", "(4 timmar) är längre än");

		this.coordinator.post(plan + "/send", Map.of());

		assertThat(this.coordinator.get(plan)).bodyText()
			.contains("Det här måste rättas innan planen kan fastställas (1)")
			.doesNotContain("Fastställ utgåva 1");
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> adoptedByAnother(plan))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("refused.plan-blocked"));
	}

	@Test
	void planUnderReviewIsGivenBackToBeChanged() {
		var plan = draft();
		this.coordinator.post(plan + "/edit", plan("8", "0"));
		this.coordinator.post(plan + "/send", Map.of());
		assertThat(this.coordinator.post(plan + "/edit", plan("24", "2"))).hasStatusOk()
			.bodyText()
			.contains("är på granskning");

		assertThat(this.coordinator.post(plan + "/back", Map.of())).hasStatus3xxRedirection();

		assertThat(this.coordinator.post(plan + "/edit", plan("24", "3"))).hasStatus3xxRedirection();
	}

	@Test
	void newEditionIsComparedWithTheOneBefore() {
		var plan = draft();
		this.coordinator.post(plan + "/edit", plan("8", "0"));
		this.coordinator.post(plan + "/send", Map.of());
		adoptedByAnother(plan);
		var next = PageClient.target(this.coordinator.post(plan + "/revise", Map.of()));
		assertThat(this.coordinator.get(next + "/compare")).bodyText().contains("Inget skiljer utgåvorna åt.");

		this.coordinator.post(next + "/edit", plan("24", "0"));
		this.coordinator.post(next + "/sections/by-hand", Map.of("keptUp", "Mat och medicin", "version", "0"));
		this.coordinator.post(next + "/contacts/paste", Map.of("pasted", "Eva Lind;;070-174 06 05", "save", "true"));

		assertThat(this.coordinator.get(next + "/compare")).bodyText()
			.contains("Längsta acceptabla avbrott", "Mat och medicin", "1. Eva Lind, 070-174 06 05", "Utgåva 1",
					"Utgåva 2")
			.doesNotContain("Jouren beslutar");
		assertThat(this.coordinator.get(plan + "/compare")).bodyText().contains("ingen tidigare utgåva");
	}

	@Test
	void wrongHoursAreToldInSwedishAndStay() {
		assertThat(this.coordinator.post(draft() + "/edit", plan("ett dygn", "0"))).hasStatusOk()
			.bodyText()
			.contains("ett dygn", "Skriv ett heltal från 0 till 8760.", "Jouren beslutar");
	}

	@Test
	void staleVersionOfAPlanShowsBoth() {
		var plan = draft();
		this.coordinator.post(plan + "/edit", plan("8", "0"));

		assertThat(this.coordinator.post(plan + "/edit", plan("24", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har sparat", "<span>24</span>", "<span>8</span>");
	}

	@Test
	void anotherDepartmentsPlanIsNotThere() {
		var plan = draft();

		assertThat(this.social.get(plan)).hasStatus(404);
		assertThat(this.social.post(plan + "/adopt", Map.of())).hasStatus(404);
	}

	@Test
	void auditorReadsAndChangesNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);
		var plan = draft();

		assertThat(auditor.get(plan)).hasStatusOk().bodyText().doesNotContain("Fastställ utgåva", "Ändra planen");
		assertThat(auditor.get("/continuity/plans")).bodyText().doesNotContain("Börja på en plan");
		assertThat(auditor.post(plan + "/adopt", Map.of())).hasStatus(403);
		assertThat(auditor.post(plan + "/edit", plan("8", "0"))).hasStatus(403);
		assertThat(auditor.post("/continuity/exercises/new", Map.of("title", "Provövningen"))).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource({ "'', Välj ett svar först", "YES, Inget har sparats", "UNKNOWN, Inget har sparats" })
	void planBeginsForWhoKnowsThatNothingInItIsClassified(String guard, String told) {
		var process = coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department,
				"Skyddsprocessen", 4, null, false, false, false, false, false, null)))
			.id()
			.toString();
		var begin = "/continuity/plans/new?process=" + process;

		assertThat(this.coordinator.links("/continuity/plans", Pattern.quote(begin))).hasSize(1);
		assertThat(this.coordinator.get(begin)).bodyText().contains("säkerhetsskyddsklassificerat?", "Vet ej");
		assertThat(this.coordinator.post("/continuity/plans", Map.of("process", process, "guard", guard))).hasStatusOk()
			.bodyText()
			.contains(told);
		assertThat(this.coordinator.links("/continuity/plans", Pattern.quote(begin))).hasSize(1);
	}

	private String draft() {
		var process = coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department,
				"Provprocessen", 1, null, false, false, false, false, false, null)));
		var answer = this.coordinator.post("/continuity/plans",
				Map.of("process", process.id().toString(), "guard", "NO"));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer).replace("/edit", "");
	}

	private ContinuityPlan adoptedByAnother(String plan) {
		var sender = ((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor();
		var other = new Actor(sender.tenant(), "En kollega", sender.role(), null);
		return CurrentActor.as(other,
				() -> this.register.adopt(UUID.fromString(plan.substring(plan.lastIndexOf('/') + 1))));
	}

	private Map<String, String> plan(String mtpd, String version) {
		var typed = new HashMap<>(Map.of("ownerId", this.person, "deputyId", "", "premiseItLoss", "ALL", "premiseDays",
				"30", "mtpdHours", mtpd, "rtoHours", "4", "mbcoValue", "62,5", "mbcoUnit", "procent", "activation",
				"Jouren beslutar", "version", version));
		typed.put("rpoHours", "");
		typed.put("validUntil", "");
		return typed;
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
