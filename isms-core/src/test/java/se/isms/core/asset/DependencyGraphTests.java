package se.isms.core.asset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.asset.GraphNeed.Fallback;
import se.isms.core.asset.GraphNode.Kind;
import se.isms.core.asset.GraphReach.Wait;

import static org.assertj.core.api.Assertions.assertThat;

class DependencyGraphTests {

	@Nested
	class Reach {

		@Test
		void tellsTheSlowestThingNeededDirectly() {
			var pay = process("Lön", 24);
			var payroll = system("Lönesystemet", 72);
			var bank = system("Bankkopplingen", 48);

			var reach = reach(pay, List.of(pay, payroll, bank), need(pay, payroll), need(pay, bank));

			assertThat(reach.needs()).isEqualTo(2);
			assertThat(reach.slowest()).isEqualTo(new Wait(payroll, payroll));
			assertThat(reach.unknown()).isNull();
		}

		@Test
		void tellsThroughWhatItIsNeeded() {
			var pay = process("Lön", 24);
			var payroll = system("Lönesystemet", 8);
			var servers = system("Serverdriften", 12);
			var network = system("Kommunnätet", 96);

			var reach = reach(pay, List.of(pay, payroll, servers, network), need(pay, payroll), need(payroll, servers),
					need(servers, network));

			assertThat(reach.slowest()).isEqualTo(new Wait(network, payroll));
		}

		@Test
		void tellsOfADirectNeedBeforeAWayRound() {
			var pay = process("Lön", 24);
			var archive = system("Arkivet", 8);
			var network = system("Kommunnätet", 96);

			var reach = reach(pay, List.of(pay, archive, network), need(pay, archive), need(archive, network),
					need(pay, network));

			assertThat(reach.slowest()).isEqualTo(new Wait(network, network));
		}

		@Test
		void takesTheFirstByNameOfEquallySlowOnes() {
			var pay = process("Lön", 24);
			var one = system("Arkivet", 72);
			var other = system("Bankkopplingen", 72);

			var reach = reach(pay, List.of(other, one, pay), need(pay, other), need(pay, one));

			assertThat(reach.slowest()).isEqualTo(new Wait(one, one));
		}

		@Test
		void tellsWhatNobodyKnowsBesideTheSlowest() {
			var pay = process("Lön", 24);
			var payroll = system("Lönesystemet", 8);
			var untimed = system("Kommunnätet", null);

			var reach = reach(pay, List.of(pay, payroll, untimed), need(pay, payroll), need(payroll, untimed));

			assertThat(reach.slowest()).isEqualTo(new Wait(payroll, payroll));
			assertThat(reach.unknown()).isEqualTo(new Wait(untimed, payroll));
		}

		@Test
		void goesThroughProcessesOfOthers() {
			var pay = process("Lön", 24);
			var economy = process("Ekonomi", 72);
			var ledger = system("Ekonomisystemet", 96);

			var reach = reach(pay, List.of(pay, economy, ledger), need(pay, economy), need(economy, ledger));

			assertThat(reach.slowest()).isEqualTo(new Wait(ledger, economy));
		}

		@Test
		void waitsForNothingWhereNothingIsNeeded() {
			var pay = process("Lön", 24);

			assertThat(reach(pay, List.of(pay))).isEqualTo(new GraphReach(pay, 0, null, null));
		}

		@Test
		void waitsForTheOthersOfACircleAndNotForItself() {
			var pay = process("Lön", 24);
			var economy = process("Ekonomi", 12);

			assertThat(reach(pay, List.of(pay, economy), need(pay, economy), need(economy, pay)).slowest()).isNull();
			assertThat(reach(economy, List.of(pay, economy), need(pay, economy), need(economy, pay)).slowest())
				.isEqualTo(new Wait(pay, pay));
		}

	}

	@Nested
	class Fallbacks {

		private final GraphNode pay = process("Lön", 24);

		private final GraphNode payroll = system("Lönesystemet", 72);

		@Test
		void coversWhatItStartsAndLastsFor() {
			assertThat(covered(new Fallback(24, 3))).isTrue();
			assertThat(covered(new Fallback(4, 5))).isTrue();
		}

		@Test
		void coversNothingWhenItStartsTooLate() {
			assertThat(covered(new Fallback(25, 30))).isFalse();
			assertThat(covered(new Fallback(null, 30))).isFalse();
			assertThat(covered(new Fallback(-1, 30))).isFalse();
		}

		@Test
		void coversNothingWhenItEndsTooEarly() {
			assertThat(covered(new Fallback(4, 2))).isFalse();
			assertThat(covered(new Fallback(4, null))).isFalse();
		}

		@Test
		void neverEndsWhereItLastsForAnyNumberOfDays() {
			assertThat(covered(new Fallback(4, Integer.MAX_VALUE))).isTrue();
		}

		@Test
		void coversByAnyOfSeveral() {
			assertThat(covered(new Fallback(4, 2), new Fallback(8, 3))).isTrue();
			assertThat(covered(new Fallback(4, 2), new Fallback(48, 30))).isFalse();
		}

		@Test
		void lastsUntilAllBehindItIsBack() {
			var network = system("Kommunnätet", 120);
			var nodes = List.of(this.pay, this.payroll, network);

			assertThat(reach(this.pay, nodes, need(this.pay, this.payroll, new Fallback(4, 4)),
					need(this.payroll, network))
				.slowest()).isEqualTo(new Wait(network, this.payroll));
			assertThat(reach(this.pay, nodes, need(this.pay, this.payroll, new Fallback(4, 5)),
					need(this.payroll, network))
				.slowest()).isNull();
		}

		@Test
		void doesNotCoverAnotherWayToTheSame() {
			var bank = system("Bankkopplingen", 4);

			var reach = reach(this.pay, List.of(this.pay, this.payroll, bank),
					need(this.pay, this.payroll, new Fallback(4, 5)), need(this.pay, bank), need(bank, this.payroll));

			assertThat(reach.slowest()).isEqualTo(new Wait(this.payroll, bank));
		}

		@Test
		void coversNothingOfWhichNobodyKnowsTheTime() {
			var untimed = system("Kommunnätet", null);

			var reach = reach(this.pay, List.of(this.pay, this.payroll, untimed),
					need(this.pay, this.payroll, new Fallback(4, 30)), need(this.payroll, untimed));

			assertThat(reach.slowest()).isNull();
			assertThat(reach.unknown()).isEqualTo(new Wait(untimed, this.payroll));
		}

		@Test
		void ofAnotherProcessHelpsWhoeverNeedsItAndCanWait() {
			var economy = process("Ekonomi", 8);
			var ledger = system("Ekonomisystemet", 96);
			var nodes = List.of(this.pay, economy, ledger);
			var needs = new GraphNeed[] { need(this.pay, economy), need(economy, ledger, new Fallback(12, 30)) };

			assertThat(reach(this.pay, nodes, needs).slowest()).isEqualTo(new Wait(economy, economy));
			assertThat(reach(economy, nodes, needs).slowest()).isEqualTo(new Wait(ledger, ledger));
		}

		private boolean covered(Fallback... fallbacks) {
			return reach(this.pay, List.of(this.pay, this.payroll), need(this.pay, this.payroll, fallbacks))
				.slowest() == null;
		}

	}

	@Nested
	class Cycles {

		@Test
		void tellsACircleOnceFromTheFirstByName() {
			var pay = process("Lön", 24);
			var economy = process("Ekonomi", 24);

			assertThat(cycles(List.of(pay, economy), need(pay, economy), need(economy, pay)))
				.containsExactly(new GraphCycle(List.of(economy, pay), 2));
		}

		@Test
		void tellsOfWhatNeedsItself() {
			var pay = process("Lön", 24);

			assertThat(cycles(List.of(pay), need(pay, pay))).containsExactly(new GraphCycle(List.of(pay), 1));
		}

		@Test
		void takesADiamondForNoCircle() {
			var a = system("A", 1);
			var b = system("B", 1);
			var c = system("C", 1);
			var d = system("D", 1);

			assertThat(cycles(List.of(a, b, c, d), need(a, b), need(a, c), need(b, d), need(c, d))).isEmpty();
		}

		@Test
		void tellsTheShortestOfThoseThatAreEntangled() {
			var a = system("A", 1);
			var b = system("B", 1);
			var c = system("C", 1);
			var d = system("D", 1);

			assertThat(cycles(List.of(a, b, c, d), need(a, b), need(b, c), need(c, d), need(d, a), need(d, c)))
				.containsExactly(new GraphCycle(List.of(c, d), 4));
		}

		@Test
		void tellsTheFirstOfEquallyShortOnes() {
			var a = system("A", 1);
			var b = system("B", 1);
			var c = system("C", 1);

			assertThat(cycles(List.of(c, b, a), need(a, c), need(c, a), need(a, b), need(b, a), need(b, c), need(c, b)))
				.containsExactly(new GraphCycle(List.of(a, b), 3));
		}

		@Test
		void tellsEachGroupByItself() {
			var a = system("A", 1);
			var b = system("B", 1);
			var c = system("C", 1);
			var d = system("D", 1);

			assertThat(cycles(List.of(d, c, b, a), need(b, d), need(d, b), need(a, c), need(c, a), need(a, b)))
				.extracting(cycle -> cycle.nodes().get(0))
				.containsExactly(a, b);
		}

		@Test
		void tellsWhatNeedsOthersAndIsInNoCircle() {
			var a = system("A", 1);
			var b = system("B", 1);
			var c = system("C", 1);
			var d = system("D", 1);

			var graph = DependencyGraph.of(List.of(d, c, b, a),
					List.of(need(a, b), need(b, c), need(c, b), need(d, d)));

			assertThat(graph.straight()).containsExactly(a);
		}

		@Test
		void canBeginWhereOneStandsAlone() {
			var pay = process("Lön", 24);
			var alone = new GraphNode(UUID.randomUUID(), Kind.PROCESS, null, "Ekonomi", 24, true);

			assertThat(new GraphCycle(List.of(pay, alone), 2).canBegin()).isTrue();
			assertThat(new GraphCycle(List.of(pay), 1).canBegin()).isFalse();
		}

	}

	@Nested
	class BadInput {

		@Test
		void emptyGraphHasNothing() {
			var empty = DependencyGraph.of(List.of(), List.of());

			assertThat(empty.needs()).isZero();
			assertThat(empty.cycles()).isEmpty();
			assertThat(empty.reach(node -> true)).isEmpty();
		}

		@Test
		void whatIsToldTwiceIsToldOnce() {
			var pay = process("Lön", 24);
			var payroll = system("Lönesystemet", 72);

			var graph = DependencyGraph.of(List.of(pay, payroll, pay),
					List.of(need(pay, payroll), need(pay, payroll), need(pay, payroll, new Fallback(4, 5))));

			assertThat(graph.needs()).isOne();
			assertThat(graph.reach(pay::equals)).containsExactly(new GraphReach(pay, 1, null, null));
		}

		@Test
		void ofTwoThatClaimToBeTheSameTheWorseCounts() {
			var pay = process("Lön", 24);
			var fast = new GraphNode(UUID.randomUUID(), Kind.SYSTEM, null, "Lönesystemet", 8, true);
			var slow = new GraphNode(fast.id(), Kind.SYSTEM, null, "Lönesystemet", 80, false);
			var untimed = new GraphNode(fast.id(), Kind.SYSTEM, null, "Lönesystemet", null, true);

			assertThat(reach(pay, List.of(pay, fast, slow), need(pay, fast)).slowest()).isEqualTo(new Wait(slow, slow));
			assertThat(reach(pay, List.of(pay, fast, untimed), need(pay, fast)).unknown()).isNotNull();
		}

		@Test
		void whatNobodyHasRegisteredIsUnknown() {
			var pay = process("Lön", 24);
			var ghost = system("Spöksystemet", 2);

			var reach = reach(pay, List.of(pay), need(pay, ghost));

			assertThat(reach.unknown()).isNotNull();
			assertThat(reach.unknown().node()).isEqualTo(GraphNode.unknown(ghost.id()));
		}

		@Test
		void whatNobodyHasRegisteredCanLeadOn() {
			var pay = process("Lön", 24);
			var ghost = system("Spöksystemet", 2);
			var network = system("Kommunnätet", 96);

			assertThat(reach(pay, List.of(pay, network), need(pay, ghost), need(ghost, network)).slowest())
				.isEqualTo(new Wait(network, GraphNode.unknown(ghost.id())));
		}

		@Test
		void whatNeedsItselfStillWaitsForOthers() {
			var pay = process("Lön", 24);
			var payroll = system("Lönesystemet", 72);

			assertThat(reach(pay, List.of(pay, payroll), need(pay, pay), need(pay, payroll)))
				.isEqualTo(new GraphReach(pay, 1, new Wait(payroll, payroll), null));
		}

		@Test
		void timesBelowZeroAreNotKnown() {
			var pay = process("Lön", -24);
			var payroll = system("Lönesystemet", -1);

			assertThat(pay.recoveryHours()).isNull();
			assertThat(reach(pay, List.of(pay, payroll), need(pay, payroll, new Fallback(0, 30))))
				.isEqualTo(new GraphReach(pay, 1, null, new Wait(payroll, payroll)));
		}

		@Test
		void theLongestTimeThereIsIsStillATime() {
			var pay = process("Lön", 0);
			var payroll = system("Lönesystemet", Integer.MAX_VALUE);

			assertThat(reach(pay, List.of(pay, payroll), need(pay, payroll, new Fallback(0, 30))).slowest())
				.isEqualTo(new Wait(payroll, payroll));
		}

	}

	@Test
	void isTheSameInAnyOrderAndAsAPlainSearchSaysIt() {
		for (var seed = 0; seed < 40; seed++) {
			var graph = RandomGraph.of(seed, 15, 10 + seed);
			var told = graph.reduced();
			assertThat(told.reach(node -> true)).as("seed %d", seed)
				.isNotEmpty()
				.allSatisfy(reach -> assertThat(reach).isEqualTo(graph.searched(reach.node())));

			Collections.shuffle(graph.nodes(), new Random(seed));
			Collections.shuffle(graph.needs(), new Random(seed));
			assertThat(graph.reduced().reach(node -> true)).isEqualTo(told.reach(node -> true));
			assertThat(graph.reduced().cycles()).isEqualTo(told.cycles());
		}
	}

	@Test
	void noChainIsTooLong() {
		var nodes = IntStream.range(0, 200_000).mapToObj(number -> system("S" + (1_000_000 + number), number)).toList();
		var needs = new ArrayList<GraphNeed>();
		IntStream.range(1, nodes.size()).forEach(number -> needs.add(need(nodes.get(number - 1), nodes.get(number))));

		var graph = DependencyGraph.of(nodes, needs);

		assertThat(graph.cycles()).isEmpty();
		assertThat(graph.reach(nodes.get(0)::equals)).singleElement()
			.extracting(GraphReach::slowest)
			.isEqualTo(new Wait(nodes.get(nodes.size() - 1), nodes.get(1)));
	}

	private static GraphReach reach(GraphNode of, List<GraphNode> nodes, GraphNeed... needs) {
		return DependencyGraph.of(nodes, List.of(needs)).reach(node -> node.id().equals(of.id())).get(0);
	}

	private static List<GraphCycle> cycles(List<GraphNode> nodes, GraphNeed... needs) {
		return DependencyGraph.of(nodes, List.of(needs)).cycles();
	}

	private static GraphNode process(String label, @Nullable Integer hours) {
		return new GraphNode(UUID.randomUUID(), Kind.PROCESS, null, label, hours, false);
	}

	private static GraphNode system(String label, @Nullable Integer hours) {
		return new GraphNode(UUID.randomUUID(), Kind.SYSTEM, null, label, hours, false);
	}

	private static GraphNeed need(GraphNode from, GraphNode to, Fallback... fallbacks) {
		return new GraphNeed(from.id(), to.id(), List.of(fallbacks));
	}

}
