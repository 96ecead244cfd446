package se.isms.rules;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import se.isms.core.asset.DependencyGraph;
import se.isms.core.asset.GraphNeed;
import se.isms.core.asset.GraphNeed.Fallback;
import se.isms.core.asset.GraphNode;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;
import se.isms.rules.example.Example;

/**
 * Measures how fast a large dependency graph is reduced and judged, for
 * docs/benchmarks.md: graphs of several shapes, the first run apart from later ones.
 */
public final class GraphMeasure {

	private static final int NODES = 5_000;

	private static final int NEEDS = 4;

	private static final int RUNS = 15;

	private static final int WARM = 10;

	private final DroolsEvaluator evaluator = new DroolsEvaluator();

	private final PrintStream out;

	private GraphMeasure(PrintStream out) {
		this.out = out;
	}

	public static void main(String[] arguments) {
		var measure = new GraphMeasure(System.out);
		measure.evaluator.evaluate(Facts.of(), Policy.standard(), AsOf.endOf(Example.TODAY));
		measure.of("municipality, hardly a circle",
				towards((node, chance) -> (node < NODES - 1) ? node + 1 + chance.nextInt(NODES - 1 - node) : 0, 12));
		measure.of("by chance, one group", towards((node, chance) -> chance.nextInt(NODES), 12));
		measure.of("one circle of all", towards((node, chance) -> (node + 1 + chance.nextInt(NEEDS)) % NODES, 12));
		measure.of("ten layers in a circle",
				towards((node, chance) -> ((node / 500 + 1) % 10) * 500 + chance.nextInt(500), 12));
		measure.of("every process another recovery time", towards((node, chance) -> chance.nextInt(NODES), NODES));
	}

	private void of(String shape, Graph graph) {
		var first = run(graph);
		for (var run = 0; run < WARM; run++) {
			run(graph);
		}
		var runs = IntStream.range(0, RUNS).mapToObj(run -> run(graph)).toList();
		this.out.printf("%s: %d needs, %d findings; first %.0f ms; reduced %s ms, judged %s ms, processor %s ms%n",
				shape, graph.needs().size(), first.findings(), first.reduced() + first.judged(),
				middle(runs.stream().map(Run::reduced).toList()), middle(runs.stream().map(Run::judged).toList()),
				middle(runs.stream().map(Run::processor).toList()));
	}

	private Run run(Graph graph) {
		var clock = ManagementFactory.getThreadMXBean();
		var worked = clock.getCurrentThreadCpuTime();
		var start = System.nanoTime();
		var reduced = DependencyGraph.of(graph.nodes(), graph.needs());
		var facts = new ArrayList<Fact>();
		reduced.reach(node -> node.kind() == GraphNode.Kind.PROCESS)
			.forEach(reach -> facts.add(RecoveryFact.of(reach.node().id(), 0, true, reach)));
		reduced.cycles().forEach(cycle -> facts.add(CycleFact.of(cycle, reduced.needs())));
		reduced.straight().forEach(node -> facts.add(CycleFact.none(node, reduced.needs())));
		var between = System.nanoTime();
		var evaluation = this.evaluator.evaluate(Facts.of(facts), Policy.standard(), AsOf.endOf(Example.TODAY));
		return new Run((between - start) / 1e6, (System.nanoTime() - between) / 1e6,
				(clock.getCurrentThreadCpuTime() - worked) / 1e6, evaluation.findings().size());
	}

	/** Every third node is a process; half of what it needs can be replaced. */
	private static Graph towards(Target target, int times) {
		var chance = new Random(18);
		var order = new ArrayList<>(IntStream.range(0, NODES).boxed().toList());
		Collections.shuffle(order, chance);
		IntUnaryOperator hours = node -> (times == NODES) ? node : 2 + 12 * chance.nextInt(times);
		var nodes = IntStream.range(0, NODES)
			.mapToObj(node -> new GraphNode(new UUID(18, node),
					(node % 3 == 0) ? GraphNode.Kind.PROCESS : GraphNode.Kind.SYSTEM, Example.DEPARTMENT,
					"N" + (10_000 + order.get(node)), hours.applyAsInt(node), false))
			.toList();
		var needs = new ArrayList<GraphNeed>();
		for (var node = 0; node < NODES; node++) {
			for (var need = 0; need < NEEDS; need++) {
				var needed = target.of(node, chance);
				needs.add(new GraphNeed(nodes.get(node).id(), nodes.get(needed).id(), (node % 3 == 0 && need % 2 == 0)
						? List.of(new Fallback(4 + chance.nextInt(NODES), 300)) : List.of()));
			}
		}
		return new Graph(nodes, needs);
	}

	private static String middle(List<Double> values) {
		var sorted = values.stream().sorted().toList();
		return "%.0f (%.0f to %.0f)".formatted(sorted.get(sorted.size() / 2), sorted.get(0),
				sorted.get(sorted.size() - 1));
	}

	/** What a node needs. */
	private interface Target {

		int of(int node, Random chance);

	}

	private record Graph(List<GraphNode> nodes, List<GraphNeed> needs) {
	}

	private record Run(double reduced, double judged, double processor, int findings) {
	}

}
