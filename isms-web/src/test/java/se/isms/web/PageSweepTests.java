package se.isms.web;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ServedTest
class PageSweepTests {

	static Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void start() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stop() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@Test
	void everyPageOpensWithoutTroubleInSwedishAndLight() {
		assertThat(troubles(new Sweep.Look("sv", "light", 1280))).isEmpty();
	}

	@Tag("thorough")
	@ParameterizedTest
	@CsvSource({ "sv,light,320", "sv,dark,1280", "sv,dark,320", "en,light,1280", "en,light,320", "en,dark,1280",
			"en,dark,320" })
	void everyPageOpensWithoutTrouble(String language, String theme, int width) {
		assertThat(troubles(new Sweep.Look(language, theme, width))).isEmpty();
	}

	private List<String> troubles(Sweep.Look look) {
		try (var sweep = new Sweep(chromium.browser(), "http://localhost:" + this.port, look)) {
			sweep.signIn("samordnare", "ekvaden");
			assertThat(sweep.all()).contains("/incidents/{}", "/year/actions/{}", "/risk/risks/{}");
			return sweep.troubles();
		}
	}

}
