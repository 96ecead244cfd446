package se.isms.web.brand;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.isms.web.PageClient;
import se.isms.web.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@WebTest
class BrandPagesTests {

	private static final String PAGE = "/reports/brand";

	private final MockMvcTester mvc;

	private final UserDetailsService users;

	private final PageClient coordinator;

	@Autowired
	BrandPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.mvc = mvc;
		this.users = users;
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@AfterEach
	void standard() {
		assertThat(choose("#1f4e79", "förvaltningar")).hasStatus(302);
		assertThat(logo("hide", new byte[0])).hasStatus(302);
	}

	@Test
	void chosenColourReachesPagesInBothThemes() {
		assertThat(choose("#005a30", "förvaltningar")).hasStatus(302);

		var sheet = this.coordinator.get("/brand/brand.css");
		assertThat(sheet).hasStatusOk().hasContentTypeCompatibleWith("text/css");
		assertThat(PageClient.body(sheet)).contains("[data-bs-theme=light]{--accent:#005a30",
				"[data-bs-theme=dark]{--accent:#");
		assertThat(PageClient.body(this.coordinator.get("/overview"))).contains("href=\"/brand/brand.css\"");
	}

	@Test
	void colourThatCannotBeReadIsRefusedInWords() {
		var answer = choose("#ffcc00", "förvaltningar");

		assertThat(answer).hasStatusOk().bodyText().contains("har kontrasten 1.4", "value=\"#ffcc00\"");
		assertThat(PageClient.body(this.coordinator.get("/brand/brand.css"))).doesNotContain("#ffcc00");
	}

	@Test
	void chosenWordsReachDocuments() {
		assertThat(choose("#1f4e79", "sektorer")).hasStatus(302);

		assertThat(PageClient.body(this.coordinator.get("/reports/reviews/2022"))).contains("sektorer och bolag")
			.doesNotContain("förvaltningar och bolag");
	}

	@Test
	void logoStandsInTheFrameAndInDocuments() throws IOException {
		assertThat(logo("show", png())).hasStatus(302);

		assertThat(this.coordinator.get("/brand/logo.png")).hasStatusOk().hasContentType("image/png");
		assertThat(PageClient.body(this.coordinator.get("/brand/brand.css"))).contains("/brand/logo.png",
				"width:5.25rem");
		assertThat(PageClient.body(this.coordinator.get(PAGE))).contains("/brand/logo.png?v=");
		assertThat(this.coordinator.get("/reports/reviews/2022/document.pdf")).hasStatusOk();
	}

	@Test
	void fileThatIsNoPictureIsRefused() {
		assertThat(logo("show", "<svg><script/></svg>".getBytes())).bodyText().contains("mer än en teckning");
		assertThat(this.coordinator.get("/brand/logo.png")).hasStatus(404);
	}

	@Test
	void onlyTheCoordinatorChooses() {
		for (var name : new String[] { PageClient.CONTRIBUTOR, PageClient.AUDITOR, "ledning" }) {
			assertThat(this.coordinator.as(name).get(PAGE)).hasStatus(403);
			assertThat(this.coordinator.as(name).get("/brand/brand.css")).hasStatusOk();
		}
	}

	@Test
	void nobodySavesOverAnother() {
		var seen = typed("#005a30", "förvaltningar");
		assertThat(choose("#5b2c83", "förvaltningar")).hasStatus(302);

		assertThat(this.coordinator.post(PAGE, seen)).hasStatusOk().bodyText().contains("#5b2c83", "#005a30");
	}

	private MvcTestResult choose(String accent, String many) {
		return this.coordinator.post(PAGE, typed(accent, many));
	}

	private Map<String, String> typed(String accent, String many) {
		var typed = new HashMap<>(Map.of("accent", accent, "one", "förvaltning", "theOne", "förvaltningen", "many",
				many, "theMany", "förvaltningarna", "oneInEnglish", "department", "manyInEnglish", "departments"));
		typed.put("version", this.coordinator.version(PAGE));
		return typed;
	}

	private MvcTestResult logo(String button, byte[] file) {
		return this.mvc.perform(MockMvcRequestBuilders.multipart(PAGE + "/logo")
			.file(new MockMultipartFile("logo", "logo.png", "image/png", file))
			.param("version", this.coordinator.version(PAGE))
			.param(button, "true")
			.with(csrf())
			.with(user(this.users.loadUserByUsername(PageClient.COORDINATOR))));
	}

	private static byte[] png() throws IOException {
		var out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_ARGB), "png", out);
		return out.toByteArray();
	}

}
