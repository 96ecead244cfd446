package se.isms.core.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.InformationSystem;
import se.isms.core.asset.SystemRow;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(NoRules.class)
class ListsTests {

	@Autowired
	private Lists lists;

	@Autowired
	private AssetRegister register;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void systems() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		Stream.of("Övrigt", "Zebra", "Ärenden", "Ask", "Åtgärder", "ask", "Bok")
			.forEach(name -> add(name, this.municipality.care(), null));
		add("Bok", this.municipality.care(), 3);
		add("Dag", this.municipality.social(), 1);
		add("Eken", this.municipality.social(), 3);
	}

	@Test
	void sortsAsSwedesDo() {
		assertThat(names("sort=name")).containsExactly("ask", "Ask", "Bok", "Bok", "Dag", "Eken", "Zebra", "Åtgärder",
				"Ärenden", "Övrigt");
	}

	/** Also where there is no value, and where many have the same. */
	@ParameterizedTest
	@ValueSource(strings = { "sort=name", "sort=-name", "sort=confidentiality", "sort=-confidentiality", "sort=owner",
			"sort=-mfaEnforced", "sort=internetExposed", "sort=-classifiedOn", "sort=processes" })
	void goesThroughAllRowsInPartsThereAndBack(String order) {
		var whole = ids(part(order + "&size=100"));
		var there = new ArrayList<List<UUID>>();
		var part = part(order + "&size=3");
		there.add(ids(part));
		while (part.next() != null) {
			part = part(order + "&size=3&after=" + part.next());
			there.add(ids(part));
		}
		var back = new ArrayList<>(List.of(ids(part)));
		while (part.previous() != null) {
			part = part(order + "&size=3&before=" + part.previous());
			back.add(ids(part));
		}
		Collections.reverse(back);

		assertThat(there.stream().flatMap(List::stream)).hasSize(10).containsExactlyElementsOf(whole);
		assertThat(back.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
		assertThat(there).extracting(List::size).containsExactly(3, 3, 3, 1);
	}

	@Test
	void putsWhatHasNoValueLastInBothDirections() {
		assertThat(names("sort=confidentiality").subList(0, 3)).containsExactlyInAnyOrder("Bok", "Eken", "Dag")
			.startsWith("Dag");
		assertThat(names("sort=-confidentiality").subList(0, 3)).containsExactlyInAnyOrder("Bok", "Eken", "Dag")
			.endsWith("Dag");
	}

	@Test
	void countsWhatTheFiltersLetThrough() {
		var part = part("confidentiality.from=2&size=1&sort=name");

		assertThat(part.rows()).hasSize(1);
		assertThat(part.total()).isEqualTo(2);
		assertThat(part("view=all").total()).isEqualTo(10);
	}

	@Test
	void narrows() {
		assertThat(names("name=ÄREND")).containsExactly("Ärenden");
		assertThat(names("name=%25")).isEmpty();
		assertThat(names("confidentiality.from=1&confidentiality.to=2")).containsExactly("Dag");
		assertThat(names("confidentiality.empty=false")).containsExactly("Bok", "Dag", "Eken");
		assertThat(names("confidentiality.empty=true")).hasSize(7);
		assertThat(names("unit=" + this.municipality.social())).containsExactly("Dag", "Eken");
		assertThat(names("mfaEnforced=YES&mfaEnforced=NO")).isEmpty();
		assertThat(names("mfaEnforced=UNKNOWN")).hasSize(10);
		assertThat(names("internetExposed=true")).isEmpty();
		assertThat(names("classifiedOn=2026-03-02")).isEmpty();
	}

	@Test
	void givesRowsAsRecords() {
		var rows = asCoordinator(() -> this.lists.rows("systems", Map.of("name", List.of("Eken")), SystemRow.class));

		assertThat(rows).singleElement().satisfies(row -> {
			assertThat(row.unitId()).isEqualTo(this.municipality.social());
			assertThat(row.confidentiality()).isEqualTo(3);
			assertThat(row.mfaEnforced()).isEqualTo(InformationSystem.Enforcement.UNKNOWN);
		});
	}

	@Test
	void readsAllRowsOneAfterTheOther() {
		var read = new ArrayList<Object>();

		CurrentActor.as(this.municipality.coordinator(),
				() -> this.lists.each(query("sort=-name"), row -> read.add(value(row))));

		assertThat(read).hasSize(10).startsWith("Övrigt", "Ärenden").endsWith("ask");
	}

	@Test
	void offersOneselfOnlyOnesOwnDepartment() {
		var reference = Objects.requireNonNull(Column.unit().reference());
		var all = asCoordinator(() -> this.lists.options(reference));
		var own = CurrentActor.as(this.municipality.contributor(this.municipality.social()),
				() -> this.lists.options(reference));

		assertThat(all).extracting(Option::label)
			.containsExactly("Socialförvaltningen", "Vård- och omsorgsförvaltningen");
		assertThat(own).extracting(Option::value).containsExactly(this.municipality.social().toString());
	}

	@Test
	void doesNotKnowOtherLists() {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.lists.get("pg_user"));
	}

	private List<Object> names(String asked) {
		return part(asked).rows().stream().map(ListsTests::value).toList();
	}

	private Part<Row> part(String asked) {
		return asCoordinator(() -> this.lists.part(query(asked)));
	}

	private ListQuery query(String asked) {
		var query = ListQuery.of(this.lists.get("systems"), ListQuery.parse(asked));
		assertThat(query.unknown()).isEmpty();
		return query;
	}

	private <T> T asCoordinator(java.util.function.Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static List<UUID> ids(Part<Row> part) {
		return part.rows().stream().map(Row::id).toList();
	}

	private static Object value(Row row) {
		return Objects.requireNonNull(row.cells().get(0).value());
	}

	private void add(String name, UUID unit, @Nullable Integer confidentiality) {
		asCoordinator(() -> this.register
			.save(new InformationSystem(UUID.randomUUID(), unit, name, null, null, confidentiality, null, null, null,
					false, InformationSystem.Enforcement.UNKNOWN, null, null, null, null, null)));
	}

}
