package se.isms.core.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import se.isms.core.recovery.DependencyMap.Falling;
import se.isms.core.recovery.DependencyNeed.Substitute;
import se.isms.core.recovery.DependencyNode.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class DependencyMapTests {

	private final List<DependencyNeed> needs = new ArrayList<>();

	private final DependencyNode care = process("Hemtjänst", 48);

	private final DependencyNode pay = process("Lön", 168);

	private final DependencyNode economy = process("Ekonomi", null);

	private final DependencyNode journal = system("Journalen");

	private final DependencyNode network = system("Kommunnätet");

	private final DependencyNode printer = system("Utskrift");

	@Test
	void everythingThatNeedsSomethingFallsWithItTheNearestFirst() {
		needs(this.care, this.journal);
		needs(this.journal, this.network);
		needs(this.pay, this.network);

		assertThat(map().falling(this.network.id())).extracting(one -> one.node().name(), Falling::steps)
			.containsExactly(tuple("Lön", 1), tuple("Journalen", 1), tuple("Hemtjänst", 2));
		assertThat(map().falling(this.care.id())).isEmpty();
	}

	@Test
	void nothingFallsWithItselfInACircle() {
		needs(this.pay, this.economy);
		needs(this.economy, this.pay);
		needs(this.network, this.network);

		assertThat(map().falling(this.pay.id())).extracting(Falling::node).containsExactly(this.economy);
		assertThat(map().waitsFor(this.pay.id())).containsExactly(this.economy);
		assertThat(map().falling(this.network.id())).isEmpty();
	}

	@Test
	void isDoneByHandWhereEverythingThatFallsIsReplaced() {
		needs(this.care, this.journal, new Substitute(4, 30));
		needs(this.journal, this.network);
		assertThat(byHand()).containsExactly(false, true);

		needs(this.care, this.network);

		assertThat(byHand()).containsExactly(false, false);
	}

	@Test
	void waitsForEverythingThatItNeedsDirectlyOrNot() {
		needs(this.care, this.journal);
		needs(this.journal, this.network);
		needs(this.pay, this.printer);

		assertThat(map().waitsFor(this.care.id())).containsExactly(this.journal, this.network);
		assertThat(map().needs(this.care.id())).containsExactly(this.journal);
		assertThat(map().needing(this.network.id())).containsExactly(this.journal);
	}

	@Test
	void mayBeGoneForAsLongAsTheOneWhoBearsLeast() {
		needs(this.care, this.journal);
		needs(this.journal, this.network);
		needs(this.pay, this.network);

		assertThat(limit(this.network)).isEqualTo(48);
		assertThat(map().limit(this.network.id(), DependencyNode::mtpdHours).orElseThrow().chain())
			.containsExactly(this.care, this.journal, this.network);
	}

	@Test
	void ownTimeIsNoLimit() {
		needs(this.pay, this.care);

		assertThat(limit(this.care)).isEqualTo(168);
		assertThat(limit(this.pay)).isNull();
	}

	@Test
	void whoDoesNotSayHowLongPassesOnWhatOthersSay() {
		needs(this.care, this.economy);
		needs(this.economy, this.network);

		assertThat(limit(this.network)).isEqualTo(48);
	}

	@Test
	void whoBearsMorePassesOnTheLesserOfBoth() {
		needs(this.care, this.pay);
		needs(this.pay, this.network);

		assertThat(limit(this.network)).isEqualTo(48);
	}

	@Test
	void whatIsDoneByHandCarriesOverUntilItCanBeKeptUpNoLonger() {
		needs(this.care, this.journal, new Substitute(48, 5));

		assertThat(limit(this.journal)).isEqualTo(120);
	}

	@Test
	void whatBeginsTooLateOrEndsBeforeCarriesOverNothing() {
		needs(this.care, this.journal, new Substitute(49, 30));
		needs(this.care, this.network, new Substitute(0, 1));
		needs(this.care, this.printer, new Substitute(null, 30), new Substitute(4, null));

		assertThat(limit(this.journal)).isEqualTo(48);
		assertThat(limit(this.network)).isEqualTo(48);
		assertThat(limit(this.printer)).isEqualTo(48);
	}

	@Test
	void whatMayStandStillCarriesOverUntilThatDay() {
		this.needs.add(new DependencyNeed(this.care.id(), this.journal.id(), List.of(new Substitute(4, 3)), 120));
		this.needs.add(new DependencyNeed(this.care.id(), this.network.id(), List.of(), 24));

		assertThat(limit(this.journal)).isEqualTo(120);
		assertThat(limit(this.network)).as("less than the process bears anyway").isEqualTo(48);
		assertThat(byHand()).as("nothing is done by hand").containsOnly(false);
	}

	@Test
	void anotherWayWithoutSubstituteCounts() {
		needs(this.care, this.journal, new Substitute(4, 30));
		needs(this.journal, this.network);
		needs(this.pay, this.network);

		assertThat(limit(this.network)).isEqualTo(168);
	}

	@Test
	void circleEnds() {
		needs(this.care, this.pay);
		needs(this.pay, this.care);

		assertThat(limit(this.pay)).isEqualTo(48);
		assertThat(limit(this.care)).isEqualTo(168);
	}

	@Test
	void nothingIsKnownOfWhatNobodyHasRegistered() {
		this.needs.add(new DependencyNeed(this.care.id(), UUID.randomUUID(), List.of(), null));

		assertThat(map().waitsFor(this.care.id())).isEmpty();
		assertThat(map().node(UUID.randomUUID())).isEmpty();
		assertThat(limit(this.care)).isNull();
	}

	private List<Boolean> byHand() {
		return map().falling(this.network.id()).stream().map(Falling::byHand).sorted().toList();
	}

	private @Nullable Integer limit(DependencyNode node) {
		return map().limit(node.id(), DependencyNode::mtpdHours).map(DependencyMap.Limit::hours).orElse(null);
	}

	private DependencyMap map() {
		return DependencyMap.of(List.of(this.care, this.pay, this.economy, this.journal, this.network, this.printer),
				this.needs, List.of());
	}

	private void needs(DependencyNode from, DependencyNode to, Substitute... substitutes) {
		this.needs.add(new DependencyNeed(from.id(), to.id(), List.of(substitutes), null));
	}

	private static DependencyNode process(String name, @Nullable Integer mtpd) {
		return new DependencyNode(UUID.randomUUID(), Kind.PROCESS, name, UUID.randomUUID(), "Förvaltningen", 3, 24,
				false, mtpd);
	}

	private static DependencyNode system(String name) {
		return new DependencyNode(UUID.randomUUID(), Kind.SYSTEM, name, UUID.randomUUID(), "It-enheten", null, 8, false,
				null);
	}

}
