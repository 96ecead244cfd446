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
		assertThat(check(page, Map.of("name", "Med ansvarig", "ownerId", person(page), "version", "0"))).isEmpty();
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
		assertThat(check(page, risk("title", ""))).as("what is wrong is told when the form is sent").isEmpty();
	}

	@Test
	void planIsJudgedAsIfItWereAdopted() {
		var plan = plan();

		assertThat(check(plan,
				Map.of("ownerId", "", "deputyId", "", "premiseItLoss", "PARTLY", "premiseDays", "5", "mtpdHours", "4",
						"rtoHours", "8", "rpoHours", "", "mbcoValue", "", "mbcoUnit", "", "validUntil", "")))
			.contains("ownerId", "premiseItLoss", "rtoHours")
			.doesNotContain("validUntil");
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

	/** A new edition of an adopted plan. */
	private String plan() {
		var adopted = this.coordinator.links("/continuity/plans?state=ADOPTED", "/continuity/plans/" + ID).get(0);
		return PageClient.target(this.coordinator.post(adopted + "/revise", Map.of())) + "/edit";
	}

	private String person(String form) {
		var offered = Pattern.compile("<option value=\"(" + ID + ")\"")
			.matcher(PageClient.body(this.coordinator.get(form)));
		assertThat(offered.find()).isTrue();
		return offered.group(1);
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
