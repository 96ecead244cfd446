package se.isms.core.recovery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.recovery.DecidedOrder.Place;
import se.isms.core.recovery.RecoveryOrder.Need;
import se.isms.core.recovery.RecoveryOrder.Step;
import se.isms.core.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

class DecidedOrderTests {

	private final UUID network = new UUID(0, 1);

	private final UUID directory = new UUID(0, 2);

	private final UUID journal = new UUID(0, 3);

	private final UUID post = new UUID(0, 4);

	private final List<UUID> computed = List.of(this.network, this.directory, this.journal, this.post);

	private final List<Need> needs = List.of(new Need(this.directory, this.network),
			new Need(this.journal, this.directory));

	@Test
	void whatStandsAsComputedNeedsNoReason() {
		var order = order(this.computed);

		assertThatNoException().isThrownBy(() -> order.requireSound(this.computed));
	}

	@Test
	void whatWasMovedNeedsAReasonAndWhatItPushedAsideDoesNot() {
		var moved = List.of(this.post, this.network, this.directory, this.journal);

		assertThat(order(moved).unreasoned(this.computed)).containsExactly(this.post);
		assertThat(order(moved, this.post).unreasoned(this.computed)).isEmpty();
	}

	@Test
	void ofTwoThatChangedPlacesOneReasonIsEnoughWhicheverItIs() {
		var swapped = List.of(this.network, this.journal, this.directory, this.post);

		assertThat(order(swapped).unreasoned(this.computed)).hasSize(1);
		assertThat(order(swapped, this.journal).unreasoned(this.computed)).isEmpty();
		assertThat(order(swapped, this.directory).unreasoned(this.computed)).isEmpty();
	}

	@Test
	void missingReasonIsToldAtTheSystem() {
		var moved = order(List.of(this.post, this.network, this.directory, this.journal));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> moved.requireSound(this.computed))
			.satisfies(refused -> assertThat(refused.field()).contains("reason." + this.post));
	}

	@Test
	void samePlaceTakesARule() {
		var places = List.of(new Place(this.network, 1, null), new Place(this.directory, 1, null));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> order(null, places).requireSound(this.computed))
			.satisfies(refused -> assertThat(refused.field()).contains("tieRule"));
		assertThatNoException().isThrownBy(() -> order(TieRule.TOGETHER, places).requireSound(this.computed));
	}

	@Test
	void samePlaceIsNoMove() {
		var places = List.of(new Place(this.directory, 1, null), new Place(this.network, 1, null));

		assertThat(order(TieRule.FASTEST, places).unreasoned(this.computed)).isEmpty();
	}

	@Test
	void systemThatNobodyHasComputedYetNeedsNoReason() {
		assertThat(order(List.of(new UUID(0, 9), this.network)).unreasoned(this.computed)).isEmpty();
	}

	@Test
	void tellsWhatComesBeforeSomethingThatItNeeds() {
		var order = order(List.of(this.journal, this.network, this.directory));

		assertThat(order.contradictions(this.needs)).containsOnlyKeys(this.journal)
			.containsEntry(this.journal, Set.of(this.directory));
		assertThat(order(this.computed).contradictions(this.needs)).isEmpty();
	}

	@Test
	void standingBesideWhatIsNeededIsNotAfterIt() {
		var places = List.of(new Place(this.network, 1, null), new Place(this.directory, 1, null));

		assertThat(order(TieRule.FASTEST, places).contradictions(this.needs)).containsOnlyKeys(this.directory);
	}

	@Test
	void noOrderIsRightInACircleSoThatNoneIsWrong() {
		var circle = List.of(new Need(this.network, this.directory), new Need(this.directory, this.network),
				new Need(this.post, this.post), new Need(this.journal, this.directory));

		assertThat(order(List.of(this.journal, this.network, this.directory, this.post)).contradictions(circle))
			.containsOnlyKeys(this.journal);
	}

	@Test
	void whatHasNoPlaceContradictsNothing() {
		assertThat(order(List.of(this.journal)).contradictions(this.needs)).isEmpty();
	}

	@Test
	void systemStandsOnce() {
		var places = List.of(new Place(this.network, 1, null), new Place(this.network, 2, null));

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> order(null, places));
	}

	@Test
	void placesBeginAtOne() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Place(this.network, 0, null))
			.satisfies(refused -> assertThat(refused.field()).contains("place." + this.network));
	}

	@Test
	void oneStepMovesOnePlaceAndKeepsReasons() {
		var order = order(this.computed, this.journal);

		assertThat(order.earlier(this.journal).places()).containsExactly(new Place(this.network, 1, null),
				new Place(this.journal, 2, "Liv och hälsa"), new Place(this.directory, 3, null),
				new Place(this.post, 4, null));
		assertThat(order.later(this.journal).earlier(this.journal)).isEqualTo(order);
		assertThat(order.earlier(this.network)).isEqualTo(order);
		assertThat(order.later(this.post)).isEqualTo(order);
		assertThat(order.later(new UUID(0, 9))).isEqualTo(order);
	}

	@Test
	void whoeverSharesAPlaceLeavesItFirst() {
		var shared = order(TieRule.TOGETHER, List.of(new Place(this.network, 1, null),
				new Place(this.directory, 2, null), new Place(this.journal, 2, null), new Place(this.post, 4, null)));

		assertThat(shared.earlier(this.journal).places()).extracting(Place::systemId, Place::place)
			.containsExactly(tuple(this.network, 1), tuple(this.journal, 2), tuple(this.directory, 3),
					tuple(this.post, 4));
		assertThat(shared.later(this.directory).places()).extracting(Place::systemId, Place::place)
			.containsExactly(tuple(this.network, 1), tuple(this.journal, 2), tuple(this.directory, 3),
					tuple(this.post, 4));
	}

	@Test
	void stepsPastAWholePlaceThatOthersShare() {
		var shared = order(TieRule.TOGETHER, List.of(new Place(this.network, 1, null),
				new Place(this.directory, 2, null), new Place(this.journal, 2, null), new Place(this.post, 4, null)));

		assertThat(shared.earlier(this.post).places()).extracting(Place::systemId, Place::place)
			.containsExactly(tuple(this.network, 1), tuple(this.post, 2), tuple(this.directory, 3),
					tuple(this.journal, 3));
		assertThat(shared.later(this.network).places()).extracting(Place::systemId, Place::place)
			.containsExactly(tuple(this.directory, 1), tuple(this.journal, 1), tuple(this.network, 3),
					tuple(this.post, 4));
	}

	@Test
	void tellsWhichSystemsWereTouchedAndNotWhatTheyPushedAside() {
		var before = order(this.computed);

		assertThat(before.touchedSince(before)).isEmpty();
		assertThat(order(List.of(this.post, this.network, this.directory, this.journal)).touchedSince(before))
			.containsExactly(this.post);
		assertThat(order(this.computed, this.directory).touchedSince(before)).containsExactly(this.directory);
		assertThat(order(List.of(this.network, this.directory, this.journal, this.post, new UUID(0, 9)))
			.touchedSince(before)).containsExactly(new UUID(0, 9));
	}

	@Test
	void toShareAPlaceIsToBeTouched() {
		var shared = order(TieRule.TOGETHER, List.of(new Place(this.network, 1, null),
				new Place(this.directory, 1, null), new Place(this.journal, 3, null), new Place(this.post, 4, null)));

		assertThat(shared.touchedSince(order(this.computed))).containsExactlyInAnyOrder(this.network, this.directory);
		assertThat(shared.touchedSince(shared)).isEmpty();
	}

	@Test
	void emptyReasonIsNone() {
		assertThat(new Place(this.network, 1, "  ").reason()).isNull();
		assertThat(new Place(this.network, 1, " Först ").reason()).isEqualTo("Först");
	}

	@Test
	void decidedOrderTakesTheComputedOnesPlaceAndNewcomersFollowThoseTheyWereComputedToFollow() {
		var steps = List.of(step(this.network), step(this.journal), step(this.post));
		var decided = order(List.of(this.post, this.network));

		var order = RecoveryOrder.of(steps, List.of()).as(decided, List.of());

		assertThat(order.steps()).extracting(Step::id).containsExactly(this.post, this.network, this.journal);
		assertThat(order.unplaced()).extracting(Step::id).containsExactly(this.journal);
		assertThat(order.decision()).isEqualTo(decided);
	}

	@Test
	void newcomerThatFollowsNothingStandsFirstAndNeedsNoReason() {
		var steps = List.of(step(this.network), step(this.journal));

		var order = RecoveryOrder.of(steps, List.of()).as(order(List.of(this.journal)), List.of());

		assertThat(order.steps()).extracting(Step::id).containsExactly(this.network, this.journal);
		assertThat(order(order.steps().stream().map(Step::id).toList()).unreasoned(List.of(this.network, this.journal)))
			.isEmpty();
	}

	@Test
	void newcomerDoesNotPartThoseAtOnePlace() {
		var steps = List.of(step(this.network), step(this.directory), step(this.journal));
		var places = List.of(new Place(this.network, 1, null), new Place(this.journal, 1, null));

		var order = RecoveryOrder.of(steps, List.of()).as(order(TieRule.TOGETHER, places), List.of());

		assertThat(order.steps()).extracting(Step::id).containsExactly(this.network, this.journal, this.directory);
	}

	@Test
	void newcomerAmongMovedOnesOnlyStandsLast() {
		var steps = List.of(step(this.network), step(this.journal));

		var order = RecoveryOrder.of(steps, List.of()).as(order(List.of(this.journal), this.journal), List.of());

		assertThat(order.steps()).extracting(Step::id).containsExactly(this.journal, this.network);
	}

	@Test
	void decidedOrderSettlesACircle() {
		var steps = List.of(step(this.network), step(this.directory));
		var circle = List.of(new Need(this.network, this.directory), new Need(this.directory, this.network));

		var order = RecoveryOrder.of(steps, circle).as(order(List.of(this.directory, this.network)), List.of());

		assertThat(order.steps()).extracting(Step::id).containsExactly(this.directory, this.network);
		assertThat(order.circular()).isEmpty();
	}

	private static Step step(UUID id) {
		return new Step(id, "System " + id.getLeastSignificantBits(), "It-enheten", 4, false, null);
	}

	private static DecidedOrder order(List<UUID> systems, UUID... reasoned) {
		return order(null,
				IntStream.range(0, systems.size())
					.mapToObj(at -> new Place(systems.get(at), at + 1,
							Arrays.asList(reasoned).contains(systems.get(at)) ? "Liv och hälsa" : null))
					.toList());
	}

	private static DecidedOrder order(@Nullable TieRule rule, List<Place> places) {
		return new DecidedOrder(UUID.randomUUID(), rule, LocalDate.of(2026, 11, 20), "Sara Holm", places, null);
	}

}
