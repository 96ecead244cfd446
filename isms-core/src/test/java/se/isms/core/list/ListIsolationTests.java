package se.isms.core.list;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.Tenants;
import se.isms.core.sample.SampleMunicipality;
import se.isms.core.sample.SampleSize;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Every list that a feature declares is held to this without a line of its own. */
@DatabaseTest
@Import(NoRules.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListIsolationTests {

	private static final SampleSize SIZE = new SampleSize(7, 200);

	private static final UUID OWN = SampleMunicipality.tenant(SIZE);

	private static final UUID OTHER = UUID.randomUUID();

	/** Lists that everybody in the municipality sees all of. */
	private static final Set<String> SHARED = Set.of("people", "suppliers", "units");

	/** Lists of which some rows are the whole municipality's. */
	private static final Set<String> PARTLY_SHARED = Set.of("dependencies", "exercises");

	@Autowired
	private Lists lists;

	@Autowired
	private Organisation organisation;

	@BeforeAll
	void fill(@Autowired Tenants tenants, @Autowired SampleMunicipality sample) {
		tenants.add(SampleMunicipality.municipality(SIZE));
		tenants.add(new Tenants.Tenant(OTHER, "Ekvadens grannkommun", "Granne", "Västra"));
		CurrentActor.as(Actor.system(OWN), () -> sample.closedYear(SIZE));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void anotherMunicipalitySeesNoRow(String list) {
		assertThat(ids(list, Actor.system(OWN))).isNotEmpty();
		assertThat(ids(list, Actor.system(OTHER))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void eachRowIsSeenByOneDepartmentUnlessAllAreShared(String list) {
		var all = ids(list, Actor.system(OWN));
		var departments = CurrentActor.as(Actor.system(OWN), this.organisation::departments);
		var seen = departments.stream().map(department -> ids(list, contributor(department))).toList();

		if (SHARED.contains(list)) {
			assertThat(seen).allSatisfy(ids -> assertThat(ids).isEqualTo(all));
			return;
		}
		var ofAll = new HashSet<>(all);
		seen.forEach(ofAll::retainAll);
		assertThat(ofAll.isEmpty()).isNotEqualTo(PARTLY_SHARED.contains(list));
		assertThat(seen.stream().mapToInt(ids -> ids.size() - ofAll.size()).sum()).isEqualTo(all.size() - ofAll.size());
		assertThat(seen.stream().flatMap(Set::stream).collect(Collectors.toSet())).isEqualTo(all);
	}

	/** Each column is shown, sorted by and narrowed once: its SQL is right. */
	@ParameterizedTest
	@MethodSource("lists")
	void everyColumnIsSortedByAndNarrowed(String key) {
		var listing = this.lists.get(key);
		var columns = listing.visible().stream().map(Column::key).toList();
		for (var column : columns) {
			var asked = Map.of("column", columns, "sort", List.of("-" + column), column + ".empty", List.of("false"),
					"size", List.of("1"));
			var query = ListQuery.of(listing, asked);
			var first = CurrentActor.as(Actor.system(OWN), () -> this.lists.part(query));
			assertThat(query.unknown()).isEmpty();
			assertThat(first.rows()).as(column).hasSizeLessThanOrEqualTo(1).allSatisfy(row -> {
				assertThat(row.cells()).extracting(Cell::column).extracting(Column::key).isEqualTo(columns);
				assertThat(row.cells().get(columns.indexOf(column)).value()).isNotNull();
			});
			if (first.next() != null) {
				var second = CurrentActor.as(Actor.system(OWN),
						() -> this.lists.part(query.with("after", first.next())));
				assertThat(second.rows()).as(column).hasSize(1).doesNotContainAnyElementsOf(first.rows());
			}
		}
	}

	@Test
	void allListsAreHere() {
		assertThat(lists()).contains("processes", "systems", "suppliers", "risks", "actions", "accounts", "units")
			.hasSizeGreaterThan(9);
	}

	Stream<String> lists() {
		return this.lists.all().stream().map(Listing::key).sorted();
	}

	private Set<UUID> ids(String list, Actor actor) {
		var query = ListQuery.of(this.lists.get(list), Map.of("view", List.of("all")));
		var ids = new HashSet<UUID>();
		CurrentActor.as(actor, () -> this.lists.each(query, row -> ids.add(row.id())));
		assertThat(CurrentActor.as(actor, () -> this.lists.part(query)).total()).isEqualTo(ids.size());
		return ids;
	}

	private static Actor contributor(Department department) {
		return new Actor(OWN, "Eva Lind", Role.CONTRIBUTOR, department.id());
	}

}
