package se.isms.core.document;

import java.util.List;

import se.isms.core.document.Inline.Figure;
import se.isms.core.document.Inline.Strong;
import se.isms.core.document.Inline.Words;

/** Writes running text. */
final class InlineMarkup implements Inline.Visitor<Markup> {

	private final Markup out;

	private final Medium medium;

	private final Sources sources;

	private final Labels labels;

	InlineMarkup(Markup out, Medium medium, Sources sources, Labels labels) {
		this.out = out;
		this.medium = medium;
		this.sources = sources;
		this.labels = labels;
	}

	void write(List<Inline> content) {
		content.forEach((inline) -> inline.accept(this));
	}

	@Override
	public Markup words(Words words) {
		var lines = words.text().split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				this.out.lone("br");
			}
			this.out.text(lines[i]);
		}
		return this.out;
	}

	@Override
	public Markup strong(Strong strong) {
		return this.out.element("strong", strong.text());
	}

	@Override
	public Markup figure(Figure figure) {
		if (this.medium != Medium.SCREEN) {
			// PDF/UA-1 (ISO 14289-1, 7.18.5): a link describes itself.
			return this.out.element("a", figure.display(), "class", "figure", "data-figure", figure.id(), "href",
					this.medium.links() + this.sources.anchor(figure), "title",
					figure.display() + ", " + this.labels.of("figure.source") + " " + figure.id());
		}
		if (figure.source() == null) {
			return this.out.element("span", figure.display(), "class", "figure", "data-figure", figure.id());
		}
		return this.out.element("a", figure.display(), "class", "figure", "data-figure", figure.id(), "href",
				figure.source());
	}

}
