package se.isms.web.list;

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
class BulkPagesTests {

	private static final String BULK = "/lists/actions/bulk";

	private final PageClient coordinator;

	@Autowired
	BulkPagesTests(MockMvcTester mvc, UserDetailsService users) {
		this.coordinator = new PageClient(mvc, users, PageClient.COORDINATOR);
	}

	@Test
	void dayOfAllThatMatchIsSeenChangedAndUndone() {
		var first = action("Massändring ett");
		var second = action("Massändring två");
		var query = "title=Massändring&sort=title";

		var chosen = this.coordinator.post(BULK, Map.of("query", query, "field", "dueOn", "all", "true"));
		assertThat(chosen).hasStatusOk().bodyText().contains("Du har valt 2 rader", "Massändring ett", "type=\"date\"");
		var preview = preview(query, first + "," + second, "2199-05-06");
		assertThat(preview).contains("2 av 2 ändras", "Ändra 2 rader");
		assertThat(page(first)).doesNotContain("2199-05-06");

		var done = this.coordinator.post(BULK + "/apply",
				Map.of("rows", seen(preview), "query", query, "field", "dueOn", "value", "2199-05-06"));
		assertThat(PageClient.target(done)).startsWith("/year/actions?");
		assertThat(page(first)).contains("2199-05-06");
		var undo = BULK + "/" + ((BulkPages.Done) done.getMvcResult().getFlashMap().get("bulkDone")).id() + "/undo";
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).post(undo, Map.of())).hasStatus(404);
		assertThat(this.coordinator.post(undo, Map.of())).hasStatus3xxRedirection();
		assertThat(page(first)).doesNotContain("value=\"2199-05-06\"").contains("ångrade en ändring av flera rader");
		assertThat(this.coordinator.post(undo, Map.of())).hasStatus(404);
	}

	@Test
	void previewTellsWhatIsRefusedAndWhy() {
		var proposed = action("Inte planerad");

		assertThat(preview("view=all", proposed, "field", "state", "DONE"))
			.contains("0 av 1 ändras", "1 ändras inte", "Inte planerad: ")
			.doesNotContain("/bulk/apply");
	}

	@Test
	void rowsOfAnotherDepartmentAreNotThere() {
		var social = this.coordinator.as(PageClient.CONTRIBUTOR);
		var foreign = action("Någon annans");

		assertThat(social.post(BULK + "/preview",
				Map.of("row", foreign, "query", "view=all", "field", "dueOn", "value", "2199-01-01")))
			.bodyText()
			.contains("0 av 0 ändras")
			.doesNotContain("Någon annans");
	}

	@Test
	void nothingChosenWrongValueAndWrongFieldAreTold() {
		var row = action("Fel värde");

		assertThat(this.coordinator.post(BULK, Map.of("query", "view=all", "field", "dueOn"))).hasStatus(409)
			.bodyText()
			.contains("Kryssa för minst en rad");
		assertThat(this.coordinator.post(BULK + "/preview",
				Map.of("row", row, "query", "view=all", "field", "dueOn", "value", "i morgon")))
			.hasStatus(409);
		assertThat(this.coordinator.post(BULK, Map.of("row", row, "query", "view=all", "field", "title")))
			.hasStatus(404);
		assertThat(this.coordinator.post("/lists/units/bulk", Map.of("row", row, "query", "view=all", "field", "x")))
			.hasStatus(404);
	}

	@Test
	void auditorChangesNothingAndIsOfferedNothing() {
		var auditor = this.coordinator.as(PageClient.AUDITOR);

		assertThat(auditor.get("/year/actions?view=all")).bodyText().doesNotContain("id=\"bulk\"");
		assertThat(this.coordinator.get("/year/actions?view=all")).bodyText().contains("id=\"bulk\"");
		assertThat(auditor.post(BULK, Map.of("query", "view=all", "field", "dueOn", "all", "true"))).hasStatus(403);
	}

	private String preview(String query, String rows, String value) {
		return preview(query, rows, "field", "dueOn", value);
	}

	private String preview(String query, String rows, String name, String field, String value) {
		var answer = this.coordinator.post(BULK + "/preview",
				Map.of("row", rows, "query", query, name, field, "value", value));
		assertThat(answer).hasStatusOk();
		return PageClient.body(answer);
	}

	private static String seen(String preview) {
		var found = Pattern.compile("name=\"rows\" value=\"([^\"]+)\"").matcher(preview);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private String page(String id) {
		return PageClient.body(this.coordinator.get("/year/actions/" + id));
	}

	private String action(String title) {
		var answer = this.coordinator.post("/year/actions/new",
				Map.of("unitId", this.coordinator.otherDepartment("/year/actions/new"), "title", title, "sourceType",
						"REVIEW", "sourceId", "", "ownerId", "", "dueOn", "", "version", ""));
		assertThat(answer).hasStatus3xxRedirection();
		return PageClient.target(answer).replaceFirst(".*/", "");
	}

}
