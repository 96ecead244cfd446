package se.isms.core.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What leads to what: nodes, and arrows from one to another. */
public record Graph(Caption caption, List<Node> nodes, List<Edge> edges) implements Chart {

	public Graph {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		var ids = new HashSet<String>();
		if (nodes.isEmpty() || !nodes.stream().map(Node::id).allMatch(ids::add)) {
			throw new IllegalArgumentException("A graph has nodes, each once: " + caption.title());
		}
		for (var edge : edges) {
			if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
				throw new IllegalArgumentException("An arrow without an end: " + edge);
			}
		}
	}

	@Override
	public Drawing drawing() {
		return new GraphDrawing(this).drawing();
	}

	@Override
	public Numbers numbers() {
		Map<String, String> names = this.nodes.stream().collect(Collectors.toMap(Node::id, Node::label));
		return new Numbers(List.of(this.caption.what(), this.caption.value()),
				this.edges.stream()
					.map((edge) -> List.of(names.get(edge.from()), names.get(edge.to()) + edge.note()))
					.toList());
	}

	/** A thing, and how it stands. */
	public record Node(String id, String label, Status status) {

	}

	/**
	 * An arrow.
	 *
	 * @param weak whether it is drawn with gaps
	 * @param words what a weak arrow means, for those who do not see the gaps
	 */
	public record Edge(String from, String to, boolean weak, String words) {

		private String note() {
			return this.words.isBlank() ? "" : " (" + this.words + ")";
		}

	}

}
