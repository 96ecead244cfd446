package se.isms.core.chart;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GraphTests {

	@Test
	void putsWhatIsNeededToTheRightOfWhatNeedsIt() {
		var columns = new GraphLayers(ChartExamples.graph()).columns();

		assertThat(columns).hasSize(3);
		assertThat(columns.get(0)).containsExactly("p");
		assertThat(columns.get(1)).contains("a", "b").hasSize(3);
		assertThat(columns.get(2)).containsExactly("s");
	}

	@Test
	void leadsAnArrowAroundTheColumnThatItPasses() {
		var graph = ChartExamples.graph();
		var routes = new GraphLayers(graph).routes();

		assertThat(routes.get(graph.edges().get(0))).containsExactly("p", "a");
		assertThat(routes.get(graph.edges().get(4))).hasSize(3).startsWith("p").endsWith("s");
	}

	@Test
	void endsWhereArrowsGoInACircle() {
		var nodes = List.of(node("a"), node("b"), node("c"));
		var edges = List.of(edge("a", "b"), edge("b", "c"), edge("c", "a"));

		assertThat(new GraphLayers(new Graph(ChartExamples.caption("Ring"), nodes, edges)).columns())
			.containsExactly(List.of("a"), List.of("b"), List.of("c"));
	}

	@Test
	void uncrossesArrows() {
		var nodes = List.of(node("a"), node("b"), node("x"), node("y"));
		var edges = List.of(edge("a", "y"), edge("b", "x"));

		assertThat(new GraphLayers(new Graph(ChartExamples.caption("Kors"), nodes, edges)).columns())
			.containsExactly(List.of("a", "b"), List.of("y", "x"));
	}

	@Test
	void drawsWeakArrowsWithGapsAndSaysSo() {
		var graph = ChartExamples.graph();

		assertThat(graph.drawing().shapes())
			.filteredOn(
					(shape) -> shape instanceof Shape.Path path && path.role().equals("edge") && !path.dash().isEmpty())
			.hasSize(2);
		assertThat(graph.numbers().rows()).contains(List.of("Hemtjänst", "Driftleverantören AB (avtal)"));
	}

	@Test
	void refusesAnArrowWithoutAnEnd() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Graph(ChartExamples.caption("Lös"), List.of(node("a")), List.of(edge("a", "b"))));
	}

	private static Graph.Node node(String id) {
		return new Graph.Node(id, id, Status.GREY);
	}

	private static Graph.Edge edge(String from, String to) {
		return new Graph.Edge(from, to, false, "");
	}

}
