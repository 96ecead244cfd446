package se.isms.core.chart;

import java.util.ArrayList;
import java.util.List;

/** How much room words take. */
final class Text {

	/** Of words, in units of a drawing. */
	static final double SIZE = 13;

	/** From one line of words to the next. */
	static final double LINE = 16;

	/** How far words stand under the middle that they are set on. */
	static final double DROP = 4.5;

	// Open Sans, an average over Swedish text.
	private static final double CHARACTER = 6.9;

	private Text() {
	}

	static double width(String text) {
		return text.length() * CHARACTER;
	}

	static double widest(List<String> texts) {
		return texts.stream().mapToDouble(Text::width).max().orElse(0);
	}

	/** Lines that are no wider, but for a word that is. */
	static List<String> lines(String text, double width) {
		int characters = Math.max(1, (int) (width / CHARACTER));
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (var word : pieces(text, characters)) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return List.copyOf(lines);
	}

	// A word that is wider than all the room is broken with a hyphen.
	private static List<String> pieces(String text, int characters) {
		var pieces = new ArrayList<String>();
		for (var word : text.strip().split("\\s+")) {
			var rest = word;
			while (rest.length() > characters && characters > 2) {
				pieces.add(rest.substring(0, characters - 1) + "-");
				rest = rest.substring(characters - 1);
			}
			pieces.add(rest);
		}
		return pieces;
	}

	/** Lines of words that are centred on a height. */
	static List<Shape> centred(List<String> lines, double x, double middle, Shape.Anchor anchor, Ink ink) {
		var shapes = new ArrayList<Shape>();
		for (int i = 0; i < lines.size(); i++) {
			double y = middle + (i - (lines.size() - 1) / 2.0) * LINE + DROP;
			shapes.add(new Shape.Words("label", lines.get(i), x, y, anchor, SIZE, false, ink));
		}
		return shapes;
	}

}
