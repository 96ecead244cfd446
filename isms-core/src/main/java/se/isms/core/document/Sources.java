package se.isms.core.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import se.isms.core.document.Inline.Figure;

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

	String anchor(Figure figure) {
		return this.anchors.getOrDefault(figure, "");
	}

}
