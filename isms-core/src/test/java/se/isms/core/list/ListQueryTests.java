package se.isms.core.list;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ListQueryTests {

	private static final Listing LISTING = Listing.shared("things", "Thing", "t.id", "open=true&sort=-due", "thing t",
			Column.text("name", "name", "t.name").alwaysThere(), Column.number("level", "level", "t.level"),
			Column.day("due", "due", "t.due"), Column.yesNo("open", "open", "t.open").alwaysThere().aside(),
			Column.choice("state", "state", "t.state", "state", List.of("NEW", "DONE")), Column.unit(),
			Column.part("secret", "t.secret"));

	@Test
	void startsAsTheListSays() {
		var query = asked("");

		assertThat(query.text()).isEqualTo("sort=-due&open=true");
		assertThat(query.descending()).isTrue();
		assertThat(query.columns()).extracting(Column::key).containsExactly("name", "level", "due", "state", "unit");
	}

	@Test
	void keepsItsOrderWhenOnlyFiltersAreAskedFor() {
		assertThat(asked("state=NEW").text()).isEqualTo("sort=-due&state=NEW");
		assertThat(asked("view=all").text()).isEqualTo("sort=-due");
	}

	@Test
	void comesBackFromItsAddress() {
		var query = asked("name=å & ä&state=NEW&state=DONE&level.from=2&due.to=2026-11-25&size=25&sort=name");

		assertThat(asked(query.text())).isEqualTo(query);
		assertThat(query.unknown()).isEmpty();
		assertThat(query.filters()).containsOnlyKeys("name", "state", "level.from", "due.to");
		assertThat(query.size()).isEqualTo(25);
	}

	@Test
	void leavesOutWhatIsEmpty() {
		assertThat(asked("name=&level.from=%20&sort=name").text()).isEqualTo("sort=name");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort=nothing", "sort=secret", "nothing=1", "secret=1", "state=OTHER", "level.from=much",
			"level.like=1", "due.from=2026-02-30", "due.from=+999999999-01-01", "open=perhaps", "name=%00", "size=0",
			"size=5000", "size=x", "column=nothing", "after=x", "after=x.y",
			"after=00000000-0000-0000-0000-000000000000.PW3", "before=00000000-0000-0000-0000-000000000000.PWE",
			"unit=social", "name.empty=1" })
	void tellsWhatItDoesNotUnderstand(String query) {
		var asked = asked(query + "&sort=-due");

		assertThat(asked.unknown()).isNotEmpty();
		assertThat(asked.text()).isEqualTo("sort=-due");
	}

	/** As it comes from an order in which some have none. */
	@Test
	void doesNotUnderstandAPlaceWithoutAValueWhereThereAlwaysIsOne() {
		var place = "after=00000000-0000-0000-0000-000000000000.";

		assertThat(asked(place + "&sort=name").unknown()).isNotEmpty();
		assertThat(asked(place + "&sort=due").unknown()).isEmpty();
	}

	@Test
	void forgetsItsPlaceWhenAnotherQuestionIsAsked() {
		var cursor = new Cursor(null, new java.util.UUID(0, 1)).text();
		var second = asked("sort=name&after=" + cursor);

		assertThat(second.with("size", "25").text()).isEqualTo("sort=name&size=25");
		assertThat(second.with("before", cursor).given()).doesNotContainKey("after");
	}

	@Test
	void showsTheChosenColumnsAndAlwaysTheFirst() {
		assertThat(asked("column=open").columns()).extracting(Column::key).containsExactly("name", "open");
	}

	@Test
	void findsAllRowsWithoutFilters() {
		assertThat(asked("state=NEW&sort=name&size=25").unfiltered().text()).isEqualTo("sort=name&size=25");
	}

	@Test
	void writesNoValueIntoTheSql() {
		var sql = new ListSql(asked("name=x'; drop table thing&state=NEW&level.from=1&sort=name"), LISTING.visible(),
				Map.of());

		assertThat(sql.part()).doesNotContain("drop", "NEW'\n")
			.contains("(t.name) ilike :filter1", "(t.state) in (:filter2)", "(t.level) >= :filter3");
		assertThat(sql.parameters()).containsValue("%x'; drop table thing%");
	}

	@Test
	void refusesAColumnCalledAsAParameter() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Listing.shared("x", "X", "x.id", "sort=sort", "x", Column.text("sort", "sort", "x.s")));
	}

	private static ListQuery asked(String query) {
		return ListQuery.of(LISTING, ListQuery.parse(query));
	}

}
