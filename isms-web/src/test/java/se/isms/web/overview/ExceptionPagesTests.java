package se.isms.web.overview;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.web.PageClient;
import se.isms.web.SampleExceptions;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class ExceptionPagesTests {

	private final PageClient coordinator;

	private final PageClient management;

	private final SampleExceptions sample;

	@Autowired
	ExceptionPagesTests(MockMvcTester mvc, UserDetailsService users, JdbcClient db,
			PlatformTransactionManager transactions) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
		this.management = this.coordinator.as("ledning");
		this.sample = SampleExceptions.in(users, db, transactions);
	}

	@AfterEach
	void forget() {
		this.sample.forget();
	}

	@Test
	void anExceptionIsAskedForApprovedAndWithdrawn() {
		var path = asked();
		assertThat(this.coordinator.get(path)).bodyText().contains("Begärt", "Byts i mars", "Ledningen beslutar");
		assertThat(this.management.get("/overview")).bodyText().contains("Besluta om undantag:", path);

		assertThat(this.management.post(path + "/decision", Map.of("approved", "true", "version", "0")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get("/overview/exceptions")).bodyText().contains("KP-02", "Gäller");

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Är löst", "version", "1")))
			.hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(path)).bodyText()
			.contains("Återkallat", "Är löst", "Beslutat av", "Kommundirektör", "Återkallat av");
	}

	@Test
	void whatIsInForceIsProlongedWithWhatWasSaidFilledIn() {
		var path = asked();
		this.management.post(path + "/decision", Map.of("approved", "true", "version", "0"));
		var form = path + "/prolongation";
		assertThat(this.coordinator.get(path)).bodyText().contains("Begär förlängning", form);
		assertThat(this.coordinator.get(form)).bodyText()
			.contains("Byts i mars</textarea>", "kommunens nät</textarea>",
					"till och med " + SampleExceptions.inMonths(3) + ".");

		var early = this.coordinator.post(form,
				Map.of("reason", "Byts i maj", "control", "Nätet", "validUntil", SampleExceptions.inMonths(3)));
		assertThat(early).hasStatusOk().bodyText().contains("Byts i maj", "Välj en dag från", "validUntil-error");

		var asked = this.coordinator.post(form,
				Map.of("reason", "Byts i maj", "control", "Nätet", "validUntil", SampleExceptions.inMonths(6)));
		assertThat(asked).hasStatus(HttpStatus.FOUND);
		assertThat(this.coordinator.get(PageClient.target(asked))).bodyText()
			.contains("Byts i maj", "Begärt", SampleExceptions.inMonths(6));
		assertThat(this.coordinator.get(path)).bodyText().contains("Gäller");
	}

	@Test
	void whatHasEndedIsNotProlonged() {
		var path = asked();
		this.management.post(path + "/decision", Map.of("approved", "true", "version", "0"));
		this.sample.end(path.substring(path.lastIndexOf('/') + 1));

		assertThat(this.coordinator.get(path)).bodyText().contains("Har gått ut").doesNotContain("Begär förlängning");
		assertThat(this.coordinator.get(path + "/prolongation")).hasStatusOk()
			.bodyText()
			.contains("kan inte förlängas")
			.doesNotContain("<textarea");
		assertThat(this.management.get(path + "/prolongation")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void whatIsMissingOrTooFarAwayIsToldAtItsFieldAndNothingTypedIsLost() {
		var page = this.coordinator.post(form(this.sample.finding()),
				Map.of("reason", "Byts i mars", "control", "", "validUntil", "2099-01-01"));
		assertThat(page).hasStatusOk().bodyText().contains("Byts i mars", "value=\"2099-01-01\"", "control-error");

		var late = this.coordinator.post(form(this.sample.finding()),
				Map.of("reason", "Byts i mars", "control", "Nätet", "validUntil", "2099-01-01"));
		assertThat(late).bodyText().contains("Välj en dag från", "validUntil-error");
	}

	@Test
	void refusingNeedsAReason() {
		assertThat(this.management.post(asked() + "/decision", Map.of("approved", "false", "version", "0")))
			.hasStatusOk()
			.bodyText()
			.contains("Skriv varför");
	}

	@Test
	void whoComesLateIsToldSo() {
		var path = asked();
		this.management.post(path + "/decision", Map.of("approved", "true", "version", "0"));

		assertThat(this.coordinator.post(path + "/withdrawal", Map.of("note", "Löst", "version", "0"))).hasStatusOk()
			.bodyText()
			.contains("Någon annan har beslutat under tiden", ">Löst</textarea>");
	}

	@Test
	void whatCannotBeExceptedSaysWhy() {
		assertThat(this.coordinator.get(form(this.sample.folded()))).hasStatusOk()
			.bodyText()
			.contains("Undantag beslutas för ett i taget")
			.doesNotContain("<textarea");
	}

	@Test
	void managementDoesNotAskAndTheCoordinatorDoesNotDecide() {
		assertThat(this.management.get(form(this.sample.finding()))).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.coordinator.post(asked() + "/decision", Map.of("approved", "true", "version", "0")))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	private String asked() {
		var until = SampleExceptions.inMonths(3);
		var answer = this.coordinator.post(form(this.sample.finding()),
				Map.of("reason", "Byts i mars", "control", "Bara från kommunens nät", "validUntil", until));
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		return answer.getResponse().getRedirectedUrl();
	}

	private static String form(UUID finding) {
		return "/overview/findings/" + finding + "/exception";
	}

}
