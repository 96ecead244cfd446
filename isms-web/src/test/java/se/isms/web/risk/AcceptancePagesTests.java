package se.isms.web.risk;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AcceptancePagesTests {

	private static final String LIST = "/risk/acceptances";

	private final PageClient coordinator;

	private final PageClient management;

	private final SampleOfRisks sample;

	@Autowired
	AcceptancePagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.management = this.coordinator.as("ledning");
		this.sample = new SampleOfRisks(this.coordinator);
	}

	@Test
	void aRiskIsAcceptedAndTheDecisionWithdrawn() {
		var risk = this.sample.risk("Sara Holm");
		assertThat(this.coordinator.get(risk)).bodyText().contains("Begär att risken accepteras", risk + "/acceptance");
		var path = asked(risk);
		assertThat(this.coordinator.get(path)).bodyText()
			.contains("Begärd", "Byts i mars", "Kan beslutas av", "(Kommundirektör)")
			.doesNotContain("Acceptera risken<");
		assertThat(this.coordinator.get(risk)).bodyText().doesNotContain("Begär att risken accepteras");
		assertThat(this.management.get("/overview")).bodyText()
			.contains("Besluta om att acceptera risken Provrisken", "nivå 12", path);

		assertThat(this.management.post(path + "/decision",
				Map.of("approved", "true", "note", "Till mars", "caseNumber", "2026.117 KS", "version", "0")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(path)).bodyText()
			.contains("Gäller", "Till mars", "2026.117 KS", ", Kommundirektör");
		assertThat(this.coordinator.get(risk)).bodyText().contains("Nivå 12 till " + SampleOfRisks.inMonths(3), path);
		assertThat(this.coordinator.get(LIST + "?title=Provrisken&state=DECIDED")).bodyText()
			.contains("Provrisken", "Gäller");

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Är åtgärdad", "version", "1")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(path)).bodyText()
			.contains("Återkallad", "Är åtgärdad", "Beslutat av", "Återkallat av");
	}

	@Test
	void whatIsMissingOrTooFarAwayIsToldAtItsFieldAndNothingTypedIsLost() {
		var form = this.sample.risk("Sara Holm") + "/acceptance";

		assertThat(this.coordinator.get(form)).hasStatusOk().bodyText().contains("Provrisken", "Till exempel");
		assertThat(this.coordinator.post(form, Map.of("motivation", "", "validUntil", "i mars"))).hasStatusOk()
			.bodyText()
			.contains("motivation-error", "value=\"i mars\"");
		assertThat(this.coordinator.post(form, Map.of("motivation", "Byts", "validUntil", "2099-01-01"))).hasStatusOk()
			.bodyText()
			.contains("Välj en dag från", "validUntil-error", ">Byts</textarea>");
		assertThat(this.coordinator.post(form + "?lang=en", Map.of("motivation", "Byts", "validUntil", "2099-01-01")))
			.bodyText()
			.contains("Choose a day from");
	}

	@Test
	void oneIsAskedForAtATime() {
		var risk = this.sample.risk("Sara Holm");
		var path = asked(risk);

		assertThat(ask(risk)).hasStatusOk().bodyText().contains("Det finns redan en begäran om den här risken");
		withdraw(path, 0);
	}

	@Test
	void whoLedTheAnalysisIsToldThatSomebodyElseHasToDecide() {
		var path = asked(this.sample.risk("kommundirektör"));

		assertThat(this.management.post(path + "/decision",
				Map.of("approved", "true", "note", "Ja", "caseNumber", "2026.118 KS", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("lett analysen eller skrivit i den", ">Ja</textarea>", "value=\"2026.118 KS\"");
		withdraw(path, 0);
	}

	@Test
	void refusingNeedsAReason() {
		var path = asked(this.sample.risk("Sara Holm"));

		assertThat(this.management.post(path + "/decision", Map.of("approved", "false", "version", "0"))).hasStatusOk()
			.bodyText()
			.contains("Skriv varför");
		assertThat(this.management.post(path + "/decision",
				Map.of("approved", "false", "note", "Går att åtgärda", "version", "0")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(path)).bodyText().contains("Avslagen", "Går att åtgärda");
	}

	@Test
	void whoComesLateIsToldSo() {
		var path = asked(this.sample.risk("Sara Holm"));
		this.management.post(path + "/decision", Map.of("approved", "true", "version", "0"));

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Löst", "version", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har beslutat under tiden", ">Löst</textarea>");
		withdraw(path, 1);
	}

	@Test
	void managementDoesNotAskAndTheCoordinatorDoesNotDecide() {
		var risk = this.sample.risk("Sara Holm");
		var path = asked(risk);

		assertThat(this.management.get(risk + "/acceptance")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.management.get(risk)).bodyText().doesNotContain("Begär att risken accepteras");
		assertThat(this.coordinator.post(path + "/decision", Map.of("approved", "true", "version", "0")))
			.hasStatus(HttpStatus.FORBIDDEN);
		withdraw(path, 0);
	}

	@Test
	void anotherDepartmentsAcceptanceIsNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var risk = this.sample.risk("Sara Holm");
		var path = asked(risk);

		assertThat(social.get(path)).hasStatus(404);
		assertThat(social.get(risk + "/acceptance")).hasStatus(404);
		assertThat(ask(social, risk)).hasStatus(404);
		assertThat(social.post(path + "/withdrawal", Map.of("note", "Löst", "version", "0"))).hasStatus(404);
		assertThat(social.get(LIST + "?title=Provrisken")).bodyText().doesNotContain(path);
		assertThat(this.coordinator.get(LIST + "/" + UUID.randomUUID())).hasStatus(404);
		withdraw(path, 0);
	}

	private String asked(String risk) {
		var answer = ask(risk);
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		return PageClient.target(answer);
	}

	private MvcTestResult ask(String risk) {
		return ask(this.coordinator, risk);
	}

	private static MvcTestResult ask(PageClient who, String risk) {
		return who.post(risk + "/acceptance",
				Map.of("motivation", "Byts i mars", "validUntil", SampleOfRisks.inMonths(3)));
	}

	private void withdraw(String path, int version) {
		assertThat(this.coordinator.post(path + "/withdrawal",
				Map.of("note", "Behövs inte", "version", String.valueOf(version))))
			.hasStatus(HttpStatus.FOUND);
	}

}
