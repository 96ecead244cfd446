package se.isms.web;

import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ServedTest
class StoppedInBrowserTests {

	private static final String NEW = "/overview/suppliers/new";

	/** Longer than the script of forms waits before it keeps a draft. */
	private static final int LONG_ENOUGH = 4_000;

	@LocalServerPort
	private int port;

	@Test
	void nothingLeavesThePageOfAStoppedFormUntilItIsSaved() {
		assumeTrue(Chromium.isInstalled(), "neither chromium nor node to look at pages with");
		try (var chromium = Chromium.start()) {
			var page = chromium.browser().newPage();
			var site = "http://localhost:" + this.port;
			page.navigate(site + "/sign-in");
			page.fill("#username", "samordnare");
			page.fill("#password", "ekvaden");
			page.click("main button[type=submit]");
			page.waitForURL(url -> !url.contains("/sign-in"));
			page.navigate(site + NEW);
			page.fill("#name", "HEMLIG enligt säkerhetsskyddslagen (2018:585)");
			page.press("#name", "Enter");
			var text = page.locator("#stopped-1");
			assertThat(text).hasValue("HEMLIG enligt säkerhetsskyddslagen (2018:585)");

			var sent = new CopyOnWriteArrayList<String>();
			page.onRequest(request -> {
				if (!request.url().contains("/icons/")) {
					sent.add(request.url());
				}
			});
			text.fill("Vakten går klockan två");
			text.pressSequentially(" och tre");
			page.waitForTimeout(LONG_ENOUGH);

			assertThat(sent).isEmpty();
			page.navigate(site + NEW);
			assertThat(page.locator("main")).not().containsText("Vakten går");
		}
	}

}
