package se.isms.core.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Words;

/** Each figure of a document once, with a place in the list of sources. */
final class Sources {

	private final Map<Figure, String> anchors = new LinkedHashMap<>();

	Sources(Document document) {
		for (var figure : document.figures()) {
			this.anchors.putIfAbsent(figure, "source-" + (this.anchors.size() + 1));
		}
	}

	Set<Figure> figures() {
		return this.anchors.keySet();
	}

	/** What each figure is, what it says and where it is shown. */
	Table table(Labels labels) {
		var columns = Stream.of("sources.figure", "sources.value", "sources.path")
			.map((key) -> new Table.Column(labels.of(key), false))
			.toList();
		return new Table(labels.of("sources.title"), columns, figures().stream().map(Sources::row).toList());
	}

	private static List<List<Inline>> row(Figure figure) {
		return List.of(List.of(new Words(figure.id())), List.of(new Words(figure.display())),
				List.of(new Words((figure.source() == null) ? Document.EMPTY : figure.source())));
	}

	String anchor(Figure figure) {
		return this.anchors.getOrDefault(figure, "");
	}

}
