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
		var undo = this.coordinator.get("/year/actions?view=all");
		assertThat(undo).bodyText().contains("ändrades i 2 rader klockan", "Ångra (till klockan");
		var path = undo(PageClient.body(undo));
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).get("/year/actions?view=all")).bodyText()
			.doesNotContain(path);
		assertThat(this.coordinator.as(PageClient.CONTRIBUTOR).post(path, Map.of())).hasStatus(404);
		var undone = this.coordinator.post(path, Map.of());
		assertThat(undone).hasStatus3xxRedirection();
		assertThat(((BulkViews.Undone) undone.getMvcResult().getFlashMap().get("bulkUndone")).restored()).isEqualTo(2);
		assertThat(page(first)).doesNotContain("value=\"2199-05-06\"").contains("ångrade en ändring av flera rader");
		assertThat(this.coordinator.post(path, Map.of())).hasStatus(404);
	}

	@Test
	void conflictChangesNothingNamesTheRowAndShowsItAsItIsNow() {
		var first = action("Konflikt ett");
		var second = action("Konflikt två");
		var query = "title=Konflikt&sort=title";
		var seen = seen(preview(query, first + "," + second, "2199-05-06"));
		this.coordinator.post(BULK + "/apply",
				Map.of("rows", first + ":0", "query", query, "field", "dueOn", "value", "2199-01-01"));

		var refused = this.coordinator.post(BULK + "/apply",
				Map.of("rows", seen, "query", query, "field", "dueOn", "value", "2199-05-06"));

		assertThat(refused).hasStatusOk()
			.bodyText()
			.contains("Ingenting är ändrat. 1 av raderna är inte längre som du såg dem: Konflikt ett.",
					"2199-01-01</td>", "2 av 2 ändras");
		assertThat(page(second)).doesNotContain("2199-05-06");
	}

	@Test
	void risksAreChangedFromTheRegister() {
		var register = this.coordinator.get("/risk/risks?sort=title");
		assertThat(register).bodyText().contains("id=\"bulk\"", "Avslutad eller öppen");
		var row = Pattern.compile("name=\"row\" value=\"([^\"]+)\"").matcher(PageClient.body(register));
		assertThat(row.find()).isTrue();

		var preview = this.coordinator.post("/lists/risks/bulk/preview",
				Map.of("row", row.group(1), "query", "sort=title", "field", "closed", "value", "true"));

		assertThat(preview).hasStatusOk().bodyText().contains("1 av 1 ändras", "Öppen</td>", "Avslutad</td>");
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

	private static String undo(String list) {
		var found = Pattern.compile("action=\"(/lists/[^\"]+/undo)\"").matcher(list);
		assertThat(found.find()).isTrue();
		return found.group(1);
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
