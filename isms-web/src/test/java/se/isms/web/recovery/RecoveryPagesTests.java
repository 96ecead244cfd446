package se.isms.web.recovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.core.CountedStatements;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.asset.InformationSystem;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.TieRule;
import se.isms.core.recovery.OrderRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.web.PageClient;
import se.isms.web.WebTest;
import se.isms.web.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class RecoveryPagesTests {

	private static final String ID = "[0-9a-f-]{36}";

	private static final String ORDER = "/continuity/recovery-order";

	private static final String NODES = "/continuity/dependencies/";

	private final PageClient coordinator;

	private final UserDetailsService users;

	private final AssetRegister assets;

	private final OrderRegister orders;

	private final CountedStatements.Log statements;

	private final UUID department;

	@Autowired
	RecoveryPagesTests(MockMvcTester mvc, UserDetailsService users, AssetRegister assets, OrderRegister orders,
			Organisation organisation, CountedStatements.Log statements) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.users = users;
		this.assets = assets;
		this.orders = orders;
		this.statements = statements;
		this.department = coordinating(() -> organisation.departments().get(0).id());
	}

	@Test
	void listTellsWhatNeedsWhatAndOpensEach() {
		var list = "/continuity/dependencies";

		assertThat(this.coordinator.get(list)).hasStatusOk().bodyText().contains("Beroenden", "Behövs av");
		assertThat(this.coordinator.links(list, NODES + ID)).isNotEmpty();
	}

	@Test
	void networkTellsWhatFallsWithItAndIsDrawn() {
		assertThat(this.coordinator.get(NODES + system("Kommunnätet"))).hasStatusOk()
			.bodyText()
			.contains("Det här faller med den", "Inloggningstjänsten", "Det här måste vara igång först", "Leverantör",
					"<svg", "Till vänster", "bevisat")
			.doesNotContain("??");
	}

	@Test
	void payrollTellsWhatHasToBeUpFirstAndThatItIsInACircle() {
		assertThat(this.coordinator.get(NODES + processCalled("Utbetalning av lön"))).bodyText()
			.contains("behöver varandra i ring", "Likviditet och skatteinbetalningar", "Personalsystemet")
			.doesNotContain("??");
	}

	@Test
	void departmentLearnsHowManyProcessesOfOthersFallAndNotWhich() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var own = Objects
			.requireNonNull(((SignedIn) this.users.loadUserByUsername(PageClient.CONTRIBUTOR)).actor().department());
		var system = coordinating(
				() -> this.assets.save(new InformationSystem(UUID.randomUUID(), own, "Provsystemet", null, null, null,
						null, null, null, false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)))
			.id();
		var foreign = make("Andras provprocess");
		coordinating(() -> this.assets.replaceSystems(foreign, 0, Set.of(system)));

		assertThat(this.coordinator.get(NODES + system)).bodyText().contains("Andras provprocess");
		assertThat(social.get(NODES + system)).hasStatusOk()
			.bodyText()
			.contains("1 i andra förvaltningar")
			.doesNotContain("Andras provprocess");
		assertThat(social.get(NODES + foreign)).hasStatus(404);
		assertThat(social.get(NODES + system("Kommunnätet"))).hasStatus(404);
	}

	@Test
	void whatAProcessNeedsIsTickedOnItsPage() {
		var needed = make("Provprocessen som behövs");
		var process = make("Provprocessen som behöver");
		var page = "/overview/processes/" + process;

		assertThat(this.coordinator.post(page, process("0"), Map.of("processes", List.of(needed.toString()))))
			.hasStatus3xxRedirection();

		assertThat(this.coordinator.get(page)).bodyText()
			.containsPattern("name=\"processes\" id=\"processes-" + needed + "\" value=\"" + needed + "\"\\s+checked");
		assertThat(this.coordinator.get(NODES + needed)).bodyText().contains("Provprocessen som behöver");
	}

	@Test
	void nothingNeedsItselfAndThatIsToldAtTheField() {
		var process = make("Provprocessen i ring");

		assertThat(this.coordinator.post("/overview/processes/" + process, process("0"),
				Map.of("processes", List.of(process.toString()))))
			.hasStatusOk()
			.bodyText()
			.contains("Inget behöver sig självt", "href=\"#processes\"");
	}

	@Test
	void pageOfASystemTellsHowLongItMayBeGone() {
		assertThat(this.coordinator.get("/overview/systems/" + system("Personalsystemet"))).bodyText()
			.contains("Hur länge den får vara borta", "klarar högst", "Vad som hänger ihop");
	}

	@Test
	void sampleHasADecidedOrderWithOneFlaw() {
		assertThat(this.coordinator.get(ORDER)).hasStatusOk()
			.bodyText()
			.contains("Beslutad", "Före det som det behöver:", "Flyttat från", "den 25:e")
			.doesNotContain("??");
	}

	@Test
	void systemIsMovedWithAReasonAndTakenBack() {
		var before = coordinating(() -> this.orders.decided()).orElseThrow();
		var moved = before.places().get(5).systemId();
		var typed = new HashMap<>(
				Map.of("version", this.coordinator.version(ORDER + "/edit"), "tieRule", "", "place." + moved, "1"));
		before.places()
			.stream()
			.filter(place -> place.reason() != null)
			.forEach(place -> typed.put("reason." + place.systemId(), String.valueOf(place.reason())));

		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("Skriv varför, eller sätt tillbaka det", "href=\"#reason." + moved);

		typed.put("reason." + moved, "Provets skäl");
		typed.put("sort", "yes");
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("Provets skäl")
			.containsPattern("id=\"place." + moved + "\" name=\"place." + moved + "\" value=\"1\"");
		assertThat(coordinating(() -> this.orders.decided())).contains(before);

		typed.remove("sort");
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatus3xxRedirection();
		var after = coordinating(() -> this.orders.decided()).orElseThrow();
		assertThat(after.places().get(0).systemId()).isEqualTo(moved);
		assertThat(this.coordinator.get(ORDER)).bodyText().contains("Provets skäl");

		typed.put("place." + moved, "2");
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("har beslutat ordningen under tiden")
			.containsPattern("value=\"mine\" name=\"take." + moved + "\" checked")
			.contains("Plats 2: Provets skäl", "Plats 1: Provets skäl");

		typed.putAll(Map.of("take." + moved, "theirs", "merge", "yes", "version", String.valueOf(after.version())));
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("Valen står i formuläret", "name=\"version\" value=\"" + after.version() + "\"")
			.containsPattern("id=\"place." + moved + "\" name=\"place." + moved + "\" value=\"1\"");
		putBack(before, after);
	}

	@Test
	void orderThatNobodyHasSeenIsShownBeforeItIsMerged() {
		var before = coordinating(() -> this.orders.decided()).orElseThrow();
		var places = before.places();
		var mine = places.get(5).systemId();
		var second = places.get(7).systemId();
		var third = places.get(9).systemId();
		var typed = new HashMap<>(Map.of("version", String.valueOf(before.version()), "tieRule", ""));
		places.stream()
			.filter(place -> place.reason() != null)
			.forEach(place -> typed.put("reason." + place.systemId(), String.valueOf(place.reason())));
		var others = new HashMap<>(typed);
		others.putAll(Map.of("place." + second, "1", "reason." + second, "Det andra beslutet"));
		assertThat(this.coordinator.post(ORDER + "/edit", others)).hasStatus3xxRedirection();
		var seen = this.coordinator.version(ORDER + "/edit");
		others.remove("place." + second);
		others.putAll(Map.of("version", seen, "place." + third, "1", "reason." + third, "Det tredje beslutet"));
		assertThat(this.coordinator.post(ORDER + "/edit", others)).hasStatus3xxRedirection();
		var latest = coordinating(() -> this.orders.decided()).orElseThrow();

		var arranged = new ArrayList<>(places.stream().map(DecidedOrder.Place::systemId).toList());
		arranged.remove(mine);
		arranged.add(2, mine);
		arranged.forEach(system -> typed.put("place." + system, String.valueOf(arranged.indexOf(system) + 1)));
		typed.putAll(Map.of("reason." + mine, "Mitt beslut", "version", seen));
		typed.putAll(Map.of("take." + second, "theirs", "take." + mine, "mine", "merge", "yes"));
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("har beslutat ordningen under tiden", "Det tredje beslutet", "value=\"Mitt beslut\"",
					"value=\"Det andra beslutet\"", "name=\"version\" value=\"" + latest.version() + "\"")
			.containsPattern("value=\"theirs\" name=\"take." + third + "\" checked")
			.doesNotContain("Valen står i formuläret");
		putBack(before, latest);
	}

	@Test
	void systemIsMovedByButtonsThatTellItsNewPlace() {
		var before = coordinating(() -> this.orders.decided()).orElseThrow();
		var moved = before.places().get(2).systemId();
		var typed = new HashMap<>(Map.of("version", this.coordinator.version(ORDER + "/edit"), "tieRule", "",
				"reason." + moved, "Provets skäl", "earlier", moved.toString()));

		var up = PageClient.body(this.coordinator.post(ORDER + "/edit", typed));
		assertThat(up).containsPattern("id=\"place." + moved + "\" name=\"place." + moved + "\" value=\"2\"")
			.contains("Står nu på plats 2 av", "value=\"Provets skäl\"")
			.containsPattern("id=\"earlier." + moved + "\"[^>]*står på plats 2 av [^>]*autofocus");

		typed.put("place." + moved, "2");
		var first = PageClient.body(this.coordinator.post(ORDER + "/edit", typed));
		assertThat(first).containsPattern("id=\"place." + moved + "\" name=\"place." + moved + "\" value=\"1\"")
			.containsPattern("id=\"earlier." + moved + "\"[^>]*disabled")
			.containsPattern("id=\"later." + moved + "\"[^>]*autofocus");

		typed.remove("earlier");
		typed.putAll(Map.of("place." + moved, "1", "later", moved.toString()));
		assertThat(this.coordinator.post(ORDER + "/edit", typed)).bodyText()
			.contains("Står nu på plats 2 av", "value=\"Provets skäl\"");
		assertThat(coordinating(() -> this.orders.decided())).contains(before);
	}

	@Test
	void latestDecisionIsTakenBack() {
		var before = coordinating(() -> this.orders.decided()).orElseThrow();
		var other = new DecidedOrder(before.id(), TieRule.FASTEST, before.decidedOn(), before.decidedBy(),
				before.places(), before.version());
		var latest = coordinating(() -> this.orders.save(other));
		var version = String.valueOf(latest.version());

		assertThat(this.coordinator.get(ORDER)).bodyText().contains("Ta tillbaka det senaste beslutet");
		assertThat(this.coordinator.as(PageClient.AUDITOR).get(ORDER)).bodyText().doesNotContain("Ta tillbaka");
		assertThat(this.coordinator.post(ORDER + "/take-back", Map.of("reason", " ", "version", version))).hasStatusOk()
			.bodyText()
			.contains("Skriv varför beslutet tas tillbaka");
		assertThat(this.coordinator.post(ORDER + "/take-back", Map.of("reason", "Provets ånger", "version", version)))
			.hasRedirectedUrl(ORDER);

		var back = coordinating(() -> this.orders.decided()).orElseThrow();
		assertThat(back.tieRule()).isEqualTo(before.tieRule());
		assertThat(back.places()).isEqualTo(before.places());
		assertThat(this.coordinator.get(ORDER)).bodyText()
			.contains("tog tillbaka det senaste beslutet", "Provets ånger");
		assertThat(this.coordinator.post(ORDER + "/take-back", Map.of("reason", "Igen", "version", version)))
			.hasStatus(409);
	}

	/** What other tests see is as it was. */
	private void putBack(DecidedOrder before, DecidedOrder after) {
		coordinating(() -> this.orders.save(new DecidedOrder(before.id(), before.tieRule(), before.decidedOn(),
				before.decidedBy(), before.places(), after.version())));
	}

	@Test
	void systemsShareAPlaceOnlyWithARule() {
		var places = coordinating(() -> this.orders.decided()).orElseThrow().places();
		var typed = new HashMap<>(Map.of("version", this.coordinator.version(ORDER + "/edit"), "tieRule", "",
				"together." + places.get(1).systemId(), "true"));
		places.stream()
			.filter(place -> place.reason() != null)
			.forEach(place -> typed.put("reason." + place.systemId(), String.valueOf(place.reason())));

		assertThat(this.coordinator.post(ORDER + "/edit", typed)).hasStatusOk()
			.bodyText()
			.contains("Flera system står på samma plats", "href=\"#tieRule\"");
	}

	@Test
	void everybodyReadsTheOrderAndTheCoordinatorDecidesIt() {
		for (var name : List.of(PageClient.CONTRIBUTOR, PageClient.AUDITOR)) {
			var client = this.coordinator.as(name);
			assertThat(client.get(ORDER)).hasStatusOk();
			assertThat(client.links(ORDER, ORDER + "/edit")).isEmpty();
			assertThat(client.get(ORDER + "/edit")).hasStatus(403);
			assertThat(client.post(ORDER + "/edit", Map.of("tieRule", ""))).hasStatus(403);
		}
	}

	@Test
	void planThatOthersCannotWaitForTakesTheShorterTime() {
		var needed = make("Provprocessen som dröjer");
		var process = make("Provprocessen som har bråttom");
		coordinating(() -> this.assets.replaceProcesses(process, 0, Set.of(needed)));
		write(draft(process), "24", "12");
		var plan = draft(needed);
		write(plan, "72", "48");

		assertThat(this.coordinator.get(plan)).bodyText()
			.contains("Andra kan inte vänta så länge", "Provprocessen som har bråttom klarar högst 24 timmar",
					"Provprocessen som har bråttom → Provprocessen som dröjer");
		assertThat(this.coordinator.get(plan + "/edit")).bodyText().contains("Förslag: 24 timmar");

		assertThat(this.coordinator.post(plan + "/consolidation", Map.of("version", version(plan))))
			.hasStatus3xxRedirection();
		assertThat(this.coordinator.get(plan)).bodyText().doesNotContain("Andra kan inte vänta så länge");
		assertThat(this.coordinator.get(plan + "/edit")).bodyText()
			.containsPattern("name=\"mtpdHours\" value=\"24\"")
			.containsPattern("name=\"rtoHours\" value=\"12\"");
	}

	@Test
	void morePlacesTakeAsManyStatements() {
		var few = this.statements.of(() -> this.coordinator.get(NODES + system("Kommunnätet")));
		var many = this.statements.of(() -> this.coordinator.get(NODES + system("Avbrottskartan")));

		assertThat(many).isEqualTo(few).hasSizeBetween(2, 20);
		assertThat(this.statements.of(() -> this.coordinator.get(ORDER))).hasSizeBetween(2, 20);
	}

	private String draft(UUID process) {
		var answer = this.coordinator.post("/continuity/plans", Map.of("process", process.toString(), "guard", "NO"));
		return PageClient.target(answer).replace("/edit", "");
	}

	private void write(String plan, String mtpd, String rto) {
		var typed = new HashMap<>(Map.of("ownerId", "", "deputyId", "", "premiseItLoss", "ALL", "premiseDays", "30",
				"mtpdHours", mtpd, "rtoHours", rto, "rpoHours", "", "mbcoValue", "", "mbcoUnit", "", "activation", ""));
		typed.put("validUntil", "");
		typed.put("version", version(plan));
		assertThat(this.coordinator.post(plan + "/edit", typed)).hasStatus3xxRedirection();
	}

	private String version(String plan) {
		return this.coordinator.version(plan + "/edit");
	}

	private Map<String, String> process(String version) {
		return Map.of("unitId", this.department.toString(), "name", "Provprocessen som behöver", "criticality", "2",
				"ownerId", "", "version", version);
	}

	private UUID make(String name) {
		return coordinating(() -> this.assets.save(new BusinessProcess(UUID.randomUUID(), this.department, name, 2,
				null, false, false, false, false, false, null)))
			.id();
	}

	private UUID system(String name) {
		return id(coordinating(this.assets::systemChoices), name);
	}

	private UUID processCalled(String name) {
		return id(coordinating(() -> this.assets.processChoices(null)), name);
	}

	private static UUID id(List<Choice> choices, String name) {
		return choices.stream().filter(one -> one.label().equals(name)).findFirst().orElseThrow().id();
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(((SignedIn) this.users.loadUserByUsername(PageClient.COORDINATOR)).actor(), work);
	}

}
