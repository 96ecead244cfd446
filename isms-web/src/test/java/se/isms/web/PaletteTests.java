package se.isms.web;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ServedTest
class PaletteTests {

	@LocalServerPort
	private int port;

	@Test
	void opensFindsAndLeadsWithTheKeyboardAlone() {
		assumeTrue(Chromium.isInstalled(), "neither chromium nor node to look at pages with");
		try (var chromium = Chromium.start()) {
			var page = signedIn(chromium);
			page.keyboard().press("Control+k");
			var words = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Sök efter"));
			assertThat(words).isFocused();
			words.fill("leverant");
			var option = page.locator("#palette-list [role=option]").first();
			assertThat(page.locator("#palette-list")).containsText("Leverantörer");
			assertThat(option).hasAttribute("aria-selected", "true");
			assertThat(words).hasAttribute("aria-activedescendant", "palette-option-0");
			assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).isEmpty();
			page.keyboard().press("ArrowUp");
			page.keyboard().press("ArrowDown");
			assertThat(option).hasAttribute("aria-selected", "true");
			page.keyboard().press("Escape");
			assertThat(page.locator("#palette")).isHidden();
			page.keyboard().press("Control+k");
			assertThat(words).hasValue("");
			words.fill("Konton");
			assertThat(page.locator("#palette-list")).containsText("Konton");
			page.keyboard().press("Enter");
			page.waitForURL(url -> !url.endsWith("/overview"));
			page.keyboard().press("Control+k");
			assertThat(page.locator("#palette-list")).containsText("Nyligen öppnat");
		}
	}

	@Test
	void pageOfTheSearchIsAccessibleWithHits() {
		assumeTrue(Chromium.isInstalled(), "neither chromium nor node to look at pages with");
		try (var chromium = Chromium.start()) {
			var page = signedIn(chromium);
			for (var path : List.of("/search?q=hemtj", "/search?q=finnsinte", "/year/actions?view=all&sort=-title")) {
				page.navigate("http://localhost:" + this.port + path);
				assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(path).isEmpty();
			}
		}
	}

	private Page signedIn(Chromium chromium) {
		var page = chromium.browser().newPage();
		var site = "http://localhost:" + this.port;
		page.navigate(site + "/sign-in");
		page.fill("#username", "samordnare");
		page.fill("#password", "ekvaden");
		page.click("main button[type=submit]");
		page.waitForURL(url -> !url.contains("/sign-in"));
		page.navigate(site + "/overview");
		return page;
	}

}
