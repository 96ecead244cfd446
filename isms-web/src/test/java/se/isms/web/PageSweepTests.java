package se.isms.web;

import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.workshop.Seats;
import se.isms.core.workshop.Workshops;
import se.isms.web.Sweep.Look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ServedTest
class PageSweepTests {

	private static final List<Look> ALL = List.of(new Look("light", 320), new Look("dark", 320),
			new Look("light", 1280), new Look("dark", 1280));

	@LocalServerPort
	private int port;

	private final SampleExceptions exceptions;

	private final Supplier<SampleWorkshop> workshops;

	@Autowired
	PageSweepTests(UserDetailsService users, JdbcClient db, PlatformTransactionManager transactions,
			Workshops workshops, Seats seats, RiskRegister register, ScaleRegister scales) {
		this.exceptions = SampleExceptions.in(users, db, transactions);
		this.workshops = () -> SampleWorkshop.open(workshops, seats, register, scales, users);
	}

	@BeforeEach
	void oneIsInForce() {
		this.exceptions.approve();
	}

	@AfterEach
	void forget() {
		this.exceptions.forget();
	}

	/** Where a browser is installed; the wide run below fails without one. */
	@Test
	void everyPageOpensWithoutTroubleInSwedishAndLight() {
		assumeTrue(Chromium.isInstalled(), "neither chromium nor node to look at pages with");
		assertThat(troubles("sv", List.of(new Look("light", 1280)))).isEmpty();
	}

	@Tag("thorough")
	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyPageOpensWithoutTrouble(String language) {
		assertThat(troubles(language, ALL)).isEmpty();
	}

	/** They change while people look at them, and no link of the sample leads there. */
	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyPageOfAWorkshopOpensWithoutTroubleFromGatheringToSigning(String language) {
		assumeTrue(Chromium.isInstalled(), "neither chromium nor node to look at pages with");
		var workshop = this.workshops.get();
		try (var chromium = Chromium.start(); var sweep = new Sweep(chromium.browser(), site(), language, ALL)) {
			sweep.look("/join");
			sweep.join(workshop.code(), "Nils Berg");
			sweep.signIn("samordnare", "ekvaden");
			sweep.look("/join/" + workshop.code());
			sweep.look(workshop.analysis() + "/workshop");
			sweep.look(workshop.scenario());
			for (Runnable step : List.<Runnable>of(() -> {
			}, workshop::ask, workshop::reveal, workshop::agree)) {
				step.run();
				sweep.look(workshop.lead());
				sweep.look(workshop.lead() + "/screen");
				sweep.look("/room/" + workshop.code());
			}
			sweep.press("/leave");
			sweep.look(workshop.analysis());
			workshop.end();
			sweep.look(workshop.lead());
			sweep.look(workshop.analysis());
			assertThat(sweep.troubles()).isEmpty();
		}
	}

	private List<String> troubles(String language, List<Look> looks) {
		try (var chromium = Chromium.start(); var sweep = new Sweep(chromium.browser(), site(), language, looks)) {
			sweep.signIn("samordnare", "ekvaden");
			sweep.upload("systems", "without-unit.csv", "Namn;Färg\nKaffe;blå\n");
			sweep.upload("systems", "unknown-unit.csv", "Namn;Enhet\nKaffe;Kaffekontoret\n");
			assertThat(sweep.all()).contains("/incidents/{}", "/incidents/thresholds/{}", "/incidents/receivers/{}",
					"/year/actions/{}", "/risk/risks/{}", "/reports/reviews/{}/findings/{}", "/notices/accounts/{}",
					"/overview/imports/{}", "/overview/exceptions/{}/prolongation", "/overview/rules/LOK-{}/condition");
			return sweep.troubles();
		}
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
