package se.isms.core.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Writes a drawing as SVG that has a title and a description. Colours stand both as
 * attributes, which paper takes, and as classes, which a screen's style sheet takes.
 */
public final class Svg {

	private final StringBuilder out = new StringBuilder(8_192);

	private final Palette palette;

	private final boolean links;

	private Svg(Palette palette, boolean links) {
		this.palette = palette;
		this.links = links;
	}

	/**
	 * For a page: as wide as its place, its links can be followed.
	 * @param id keeps title and description apart from those of other charts
	 */
	public static String onScreen(Chart chart, String id, Palette palette) {
		var drawing = chart.drawing();
		boolean leads = drawing.shapes().stream().anyMatch(Shape.Linked.class::isInstance);
		return new Svg(palette, leads).write(chart, drawing, id, "");
	}

	/**
	 * For paper: the print library takes the size from attributes, in whole pixels, and
	 * the text for those who do not see the picture from alt.
	 * @param width in CSS pixels
	 */
	public static String onPaper(Chart chart, String id, Palette palette, int width) {
		var drawing = chart.drawing();
		var caption = chart.caption();
		var size = " alt=\"" + escaped(caption.title() + ". " + caption.description()) + "\" width=\"" + width
				+ "\" height=\"" + Math.round(drawing.height() * width / drawing.width()) + '"';
		return new Svg(palette, false).write(chart, drawing, id, size);
	}

	private String write(Chart chart, Drawing drawing, String id, String size) {
		this.out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
			.append(number(drawing.width()) + " " + number(drawing.height()))
			.append("\" class=\"chart\" role=\"" + (this.links ? "group" : "img"))
			.append("\" aria-labelledby=\"" + id + "-title " + id + "-desc\"" + size + ">");
		this.out.append("<title id=\"" + id + "-title\">" + escaped(chart.caption().title()) + "</title>");
		this.out.append("<desc id=\"" + id + "-desc\">" + escaped(chart.caption().description()) + "</desc>");
		drawing.shapes().forEach(this::shape);
		return this.out.append("</svg>\n").toString();
	}

	private void shape(Shape shape) {
		if (shape instanceof Shape.Box box) {
			box(box);
		}
		else if (shape instanceof Shape.Path path) {
			path(path);
		}
		else if (shape instanceof Shape.Words words) {
			words(words);
		}
		else if (shape instanceof Shape.Linked linked) {
			linked(linked);
		}
	}

	private void box(Shape.Box box) {
		this.out.append("<rect class=\"chart-" + box.role() + " fill-" + box.fill().code() + '"');
		attribute("x", box.x()).attribute("y", box.y())
			.attribute("width", box.width())
			.attribute("height", box.height())
			.attribute("rx", box.radius());
		this.out.append(" fill=\"" + this.palette.of(box.fill()) + "\"/>");
	}

	private void path(Shape.Path path) {
		var points = path.points()
			.stream()
			.map((point) -> number(point.x()) + "," + number(point.y()))
			.collect(Collectors.joining(" "));
		this.out.append(path.closed() ? "<polygon" : "<polyline").append(" class=\"chart-" + path.role());
		this.out.append(name(" fill-", path.fill()) + name(" stroke-", path.stroke()) + '"');
		this.out.append(" points=\"" + points + "\" fill=\"" + colour(path.fill()) + '"');
		if (path.stroke() != null) {
			this.out.append(" stroke=\"" + colour(path.stroke()) + '"');
			attribute("stroke-width", path.width());
			this.out.append(dash(path.dash()));
		}
		this.out.append("/>");
	}

	private static String dash(List<Double> dash) {
		return dash.isEmpty() ? ""
				: " stroke-dasharray=\"" + dash.stream().map(Svg::number).collect(Collectors.joining(" ")) + '"';
	}

	private static String name(String prefix, @Nullable Ink ink) {
		return (ink == null) ? "" : prefix + ink.code();
	}

	private String colour(@Nullable Ink ink) {
		return (ink == null) ? "none" : this.palette.of(ink);
	}

	private void words(Shape.Words words) {
		this.out.append("<text class=\"chart-" + words.role() + " fill-" + words.ink().code() + '"');
		attribute("x", words.x()).attribute("y", words.y()).attribute("font-size", words.size());
		this.out.append(" text-anchor=\"" + words.anchor().name().toLowerCase(Locale.ROOT))
			.append("\" font-family=\"Open Sans\" font-weight=\"" + (words.strong() ? 700 : 400))
			.append("\" fill=\"" + this.palette.of(words.ink()) + "\">" + escaped(words.text()) + "</text>");
	}

	private void linked(Shape.Linked linked) {
		if (this.links) {
			this.out
				.append("<a href=\"" + escaped(linked.path()) + "\" aria-label=\"" + escaped(linked.label()) + "\">");
		}
		linked.shapes().forEach(this::shape);
		if (this.links) {
			this.out.append("</a>");
		}
	}

	private Svg attribute(String name, double value) {
		this.out.append(' ').append(name).append("=\"").append(number(value)).append('"');
		return this;
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

	private static String escaped(String text) {
		var clean = text.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "\uFFFD");
		return clean.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
