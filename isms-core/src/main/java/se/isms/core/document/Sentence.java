package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Words;

/**
 * A sentence with places for figures: {@code Riskanalys finns i {K-01} förvaltningar}.
 */
public final class Sentence {

	private final String template;

	private final Map<String, Figure> figures;

	private final List<Inline> content = new ArrayList<>();

	private final StringBuilder words = new StringBuilder();

	private Sentence(String template, Map<String, Figure> figures) {
		this.template = template;
		this.figures = figures;
	}

	/**
	 * Puts the figures in their places. Two opening braces stand for one that is meant as
	 * such.
	 * @throws UnknownFigure if the sentence names a figure that is not given
	 */
	public static List<Inline> parse(String template, Map<String, Figure> figures) {
		return new Sentence(template, figures).parse();
	}

	private List<Inline> parse() {
		int at = 0;
		while (at < this.template.length()) {
			if (this.template.startsWith("{{", at)) {
				this.words.append('{');
				at += 2;
			}
			else if (this.template.charAt(at) == '{') {
				at = figure(at);
			}
			else {
				this.words.append(this.template.charAt(at++));
			}
		}
		endWords();
		return List.copyOf(this.content);
	}

	private int figure(int open) {
		int close = this.template.indexOf('}', open);
		if (close < 0) {
			throw new IllegalArgumentException("A brace is not closed in the sentence: " + this.template);
		}
		var id = this.template.substring(open + 1, close).strip();
		var figure = this.figures.get(id);
		if (figure == null) {
			throw new UnknownFigure(id, this.template);
		}
		endWords();
		this.content.add(figure);
		return close + 1;
	}

	private void endWords() {
		if (!this.words.isEmpty()) {
			this.content.add(new Words(this.words.toString()));
			this.words.setLength(0);
		}
	}

}
