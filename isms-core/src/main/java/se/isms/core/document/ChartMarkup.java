package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.isms.core.document.Block.BarChart;

/** Draws a bar chart. */
final class ChartMarkup {

	private static final String TEXT = "#33383d";

	private static final String TRACK = "#e9edf1";

	// The 166 mm between the margins, in CSS pixels.
	private static final int PRINT_WIDTH = 627;

	private final Markup out;

	private final Medium medium;

	private final String accent;

	ChartMarkup(Markup out, Medium medium, Theme theme) {
		this.out = out;
		this.medium = medium;
		this.accent = theme.accent();
	}

	/** The drawing; its id keeps title and description apart from those of others. */
	void draw(BarChart chart, String id) {
		var layout = BarLayout.of(chart);
		start(chart, layout, id);
		this.out.element("title", chart.title(), "id", id + "-title");
		this.out.element("desc", chart.description(), "id", id + "-desc");
		layout.rows().forEach((row) -> row(layout, row));
		this.out.close("svg").line();
	}

	private void start(BarChart chart, BarLayout layout, String id) {
		var attributes = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg", "viewBox",
				"0 0 " + number(BarLayout.WIDTH) + " " + number(layout.height()), "class", "doc-bars", "role", "img",
				"aria-labelledby", id + "-title " + id + "-desc"));
		if (this.medium == Medium.PRINT) {
			// The print library takes the size from the attributes, in whole pixels, and
			// the
			// text for those who do not see the picture from alt.
			attributes
				.addAll(List.of("alt", chart.title() + ". " + chart.description(), "width", String.valueOf(PRINT_WIDTH),
						"height", String.valueOf(Math.round(layout.height() * PRINT_WIDTH / BarLayout.WIDTH))));
		}
		this.out.open("svg", attributes.toArray(String[]::new));
	}

	private void row(BarLayout layout, BarLayout.Row row) {
		for (int i = 0; i < row.label().size(); i++) {
			text("doc-bar-label", layout.trackX() - 10, row.baseline(i), row.label().get(i));
		}
		bar("doc-bar-track", TRACK, layout.trackX(), row, layout.trackWidth());
		bar("doc-bar", this.accent, layout.trackX(), row, row.width());
		text("doc-bar-value", BarLayout.WIDTH, row.middle() + 4.5, row.display());
	}

	private void bar(String type, String fill, double x, BarLayout.Row row, double width) {
		this.out.lone("rect", "class", type, "x", number(x), "y", number(row.middle() - BarLayout.BAR / 2), "width",
				number(width), "height", number(BarLayout.BAR), "fill", fill);
	}

	private void text(String type, double x, double y, String text) {
		this.out.element("text", text, "class", type, "x", number(x), "y", number(y), "text-anchor", "end",
				"font-family", "Open Sans", "font-size", "13", "fill", TEXT);
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}
