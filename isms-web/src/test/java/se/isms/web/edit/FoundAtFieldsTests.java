package se.isms.web.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class FoundAtFieldsTests {

	private static final String ID = "[0-9a-f-]{36}";

	private final PageClient coordinator;

	@Autowired
	FoundAtFieldsTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void missingOwnerIsFoundAtTheFieldOfTheOwner() {
		var page = supplier();

		assertThat(check(page, Map.of("name", "Utan ansvarig", "ownerId", "", "version", "0")))
			.containsExactly("ownerId");
		assertThat(check(page, Map.of("name", "Med ansvarig", "ownerId", option(page, "ownerId"), "version", "0")))
			.isEmpty();
	}

	@Test
	void nothingOfWhatIsCheckedIsSaved() {
		var page = supplier();

		check(page, Map.of("name", "Aldrig sparad", "ownerId", "", "version", "0"));

		assertThat(this.coordinator.get(page)).bodyText()
			.contains("Granskad leverantör", "name=\"version\" value=\"0\"")
			.doesNotContain("Aldrig sparad");
		assertThat(this.coordinator.get("/access/trail")).bodyText().doesNotContain("Aldrig sparad");
	}

	@Test
	void whatWouldBeAddedIsFoundToo() {
		var page = analysis() + "/new";
		var typed = risk("ownerId", "");

		assertThat(check(page, typed)).containsExactly("ownerId", "treatment");
		assertThat(check(page, risk("consequence", ""))).contains("consequence");
		assertThat(check(page, risk("title", ""))).as("what is wrong is told when the form is sent").isEmpty();
	}

	@Test
	void planIsJudgedAsIfItWereAdopted() {
		var plan = plan(system()) + "/edit";

		assertThat(check(plan,
				Map.of("ownerId", "", "deputyId", "", "premiseItLoss", "PARTLY", "premiseDays", "5", "mtpdHours", "4",
						"rtoHours", "8", "rpoHours", "", "mbcoValue", "", "mbcoUnit", "", "validUntil", "")))
			.contains("ownerId", "premiseItLoss", "rtoHours")
			.doesNotContain("validUntil");
	}

	@Test
	void recoveryTimeIsProposedAtItsFieldUntilSomebodyConfirmsOne() {
		var plan = plan(system()) + "/edit";

		assertThat(check(plan, times("24", "", "4"))).contains("rtoHours").doesNotContain("rpoHours");
		assertThat(check(plan, times("24", "18", "4"))).doesNotContain("rtoHours", "rpoHours");
		assertThat(check(plan, times("24", "18", ""))).contains("rpoHours");
	}

	@Test
	void peopleThatNobodyHasCountedAreFoundAtTheirQuestion() {
		var section = plan(system()) + "/sections/staffing";

		assertThat(check(section, Map.of("staffAvailable", "28", "mannedHours", "24", "mannedDays", "")))
			.contains("mannedDays");
	}

	private static Map<String, String> times(String longest, String recovery, String loss) {
		return Map.of("ownerId", "", "deputyId", "", "premiseItLoss", "ALL", "premiseDays", "30", "mtpdHours", longest,
				"rtoHours", recovery, "rpoHours", loss, "mbcoValue", "60", "mbcoUnit", "procent", "validUntil", "");
	}

	@Test
	void procedureThatNeedsItIsFoundWhileItIsWritten() {
		var system = system();
		var page = plan(system) + "/procedures/new";

		assertThat(check(page, procedure(system, "true", "3"))).containsExactly("needsIt", "relief");
		assertThat(check(page, procedure(system, "", ""))).containsExactly("sustainableDays");
		assertThat(check(page, procedure(system, "", "40"))).isEmpty();
		var speaking = procedure(system, "", "40");
		speaking.put("steps", "Skriv ut listan");
		assertThat(check(page, speaking)).as("a word for IT").containsExactly("needsIt");
	}

	@Test
	void whatWouldBeRefusedFindsNothing() {
		var page = supplier();

		assertThat(check(page, Map.of("name", "Av någon annan", "ownerId", "", "version", "7"))).isEmpty();
	}

	private List<String> check(String page, Map<String, String> typed) {
		var sent = new HashMap<>(typed);
		sent.put("check", "fields");
		sent.putIfAbsent("version", this.coordinator.version(page));
		var answer = this.coordinator.post(page, sent);
		assertThat(answer).hasStatusOk().bodyText().contains("data-judged=\"true\"").doesNotContain("<html");
		return Pattern.compile("data-field=\"(\\w+)\"")
			.matcher(PageClient.body(answer))
			.results()
			.map(found -> found.group(1))
			.sorted()
			.toList();
	}

	private String supplier() {
		return PageClient.target(this.coordinator.post("/overview/suppliers/new",
				Map.of("name", "Granskad leverantör", "ownerId", "", "version", "")));
	}

	private String analysis() {
		return this.coordinator.links("/risk", "/risk/analyses/" + ID).get(0);
	}

	/** A plan of a process that needs a system. */
	private String plan(String system) {
		var page = "/overview/processes/new";
		var unit = option(page, "unitId");
		var process = PageClient.target(this.coordinator.post(page, Map.of("unitId", unit, "name", "Prövad process",
				"criticality", "4", "ownerId", "", "systems", system, "version", "")));
		return PageClient
			.target(this.coordinator.post("/continuity/plans",
					Map.of("process", process.substring(process.lastIndexOf('/') + 1), "guard", "NO")))
			.replace("/edit", "");
	}

	private String system() {
		var link = this.coordinator.links("/overview/systems", "/overview/systems/" + ID).get(0);
		return link.substring(link.lastIndexOf('/') + 1);
	}

	private String option(String form, String field) {
		var offered = Pattern.compile("name=\"" + field + "\".*?<option value=\"(" + ID + ")\"", Pattern.DOTALL)
			.matcher(PageClient.body(this.coordinator.get(form)));
		assertThat(offered.find()).isTrue();
		return offered.group(1);
	}

	private static Map<String, String> procedure(String system, String needsIt, String days) {
		var typed = new HashMap<>(Map.of("name", "På papper", "replacedSystems", system, "startHours", "2",
				"sustainableDays", days, "version", ""));
		typed.put("relief", "");
		if (!needsIt.isEmpty()) {
			typed.put("needsIt", needsIt);
		}
		return typed;
	}

	private static Map<String, String> risk(String field, String value) {
		var typed = new HashMap<>(Map.of("title", "Prövad risk", "threat", "Hot", "vulnerability", "Sårbarhet",
				"inherentLikelihood", "", "inherentConsequence", "", "likelihood", "3", "consequence", "4", "treatment",
				"REDUCE", "version", ""));
		typed.put("ownerId", "");
		typed.put(field, value);
		return typed;
	}

}
