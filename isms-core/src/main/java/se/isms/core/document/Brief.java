package se.isms.core.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.isms.core.document.Inline.Words;

/** The first sentences of a text, as many as can be read while somebody speaks. */
final class Brief {

	private static final int ENOUGH = 220;

	private Brief() {
	}

	/** Whole sentences; a figure is never left out of one that is shown. */
	static List<Inline> of(List<Inline> content, Locale language) {
		if (Inline.text(content).length() <= ENOUGH) {
			return content;
		}
		var text = Inline.text(content);
		var sentences = BreakIterator.getSentenceInstance(language);
		sentences.setText(text);
		int end = sentences.following(0);
		for (int next = end; next != BreakIterator.DONE && next <= ENOUGH; next = sentences.next()) {
			end = next;
		}
		return cut(content, end);
	}

	private static List<Inline> cut(List<Inline> content, int end) {
		var kept = new ArrayList<Inline>();
		int at = 0;
		for (var inline : content) {
			int length = inline.text().length();
			if (at + length <= end || !(inline instanceof Words)) {
				kept.add(inline);
			}
			else {
				kept.add(new Words(inline.text().substring(0, end - at).stripTrailing()));
			}
			at += length;
			if (at >= end) {
				break;
			}
		}
		return List.copyOf(kept);
	}

}
