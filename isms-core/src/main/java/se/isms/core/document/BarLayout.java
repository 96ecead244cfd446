package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import se.isms.core.document.Block.BarChart;
import se.isms.core.document.Block.BarChart.Bar;

/** Where the parts of a bar chart stand, in user units of a picture of fixed width. */
record BarLayout(double height, double trackX, double trackWidth, List<Row> rows) {

	static final double WIDTH = 640;

	static final double BAR = 14;

	private static final double CHARACTER = 6.9;

	private static final double LINE = 16;

	private static final double GAP = 12;

	private static final double WIDEST_LABEL = 240;

	private static final double WIDEST_VALUE = 150;

	/** A bar and the texts on both sides of it. */
	record Row(List<String> label, String display, double top, double middle, double width) {

		/** The baseline of a line of the label, all lines centred on the bar. */
		double baseline(int line) {
			return this.middle + (line - (this.label.size() - 1) / 2.0) * LINE + 4.5;
		}

	}

	static BarLayout of(BarChart chart) {
		double trackX = GAP + Math.min(WIDEST_LABEL, longest(chart, (bar) -> bar.label().length()) * CHARACTER);
		double values = GAP
				+ Math.min(WIDEST_VALUE, longest(chart, (bar) -> bar.display().text().length()) * CHARACTER);
		double trackWidth = WIDTH - trackX - values;
		var rows = new ArrayList<Row>();
		double top = 0;
		for (var bar : chart.bars()) {
			var label = wrapped(bar.label(), (int) ((trackX - GAP) / CHARACTER));
			double height = label.size() * LINE + GAP;
			rows.add(new Row(label, bar.display().text(), top, top + height / 2, bar.share() * trackWidth));
			top += height;
		}
		return new BarLayout(top, trackX, trackWidth, List.copyOf(rows));
	}

	private static int longest(BarChart chart, ToIntFunction<Bar> length) {
		return chart.bars().stream().mapToInt(length).max().orElse(0);
	}

	private static List<String> wrapped(String label, int characters) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (var word : label.strip().split("\\s+")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return List.copyOf(lines);
	}

}
