package se.isms.core.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import se.isms.core.document.Inline;
import se.isms.core.document.Sentence;

/**
 * The indicators of a snapshot as figures in text, each with the page that shows where it
 * came from.
 */
public final class Figures {

	private final Map<String, Inline.Figure> byId = new LinkedHashMap<>();

	private final Texts texts;

	public Figures(ReviewSnapshot snapshot, Locale language) {
		this.texts = Texts.of(language);
		for (var indicator : snapshot.indicators()) {
			this.byId.put(indicator.id(), new Inline.Figure(indicator.id(), indicator.display(language),
					"/reports/reviews/%d/figures/%s".formatted(snapshot.year(), indicator.id()), measure(indicator)));
		}
	}

	private Inline.Measure measure(Indicator indicator) {
		var of = indicator.denominator();
		return new Inline.Measure(this.texts.get("indicator." + indicator.id()), indicator.numerator(),
				(of != null) ? of.longValue() : null);
	}

	/** A sentence with tokens such as {K-01}. */
	public List<Inline> in(String template) {
		return Sentence.parse(template, this.byId);
	}

	/** The sentence with this key. */
	public List<Inline> text(String key) {
		return in(this.texts.get(key));
	}

	public Inline.Figure get(String id) {
		var figure = this.byId.get(id);
		if (figure == null) {
			throw new IllegalArgumentException("no figure " + id);
		}
		return figure;
	}

}
