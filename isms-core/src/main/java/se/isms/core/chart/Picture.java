package se.isms.core.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

/** Paints a drawing as PNG, for programs that cannot be trusted with SVG. */
public final class Picture {

	// Three times as fine as a screen, which is what paper shows.
	private static final double SCALE = 3;

	private static final String FONTS = "/META-INF/resources/webjars/npm-font-open-sans/1.1.0/fonts/";

	private final Graphics2D pen;

	private final Palette palette;

	private final Font plain;

	private final Font strong;

	private Picture(Graphics2D pen, Palette palette) throws IOException {
		this.pen = pen;
		this.palette = palette;
		this.plain = font("Regular/OpenSans-Regular.ttf");
		this.strong = font("Bold/OpenSans-Bold.ttf");
	}

	/** The bytes of a PNG file. */
	public static byte[] png(Drawing drawing, Palette palette) throws IOException {
		var image = new BufferedImage((int) Math.ceil(drawing.width() * SCALE),
				(int) Math.ceil(drawing.height() * SCALE), BufferedImage.TYPE_INT_ARGB);
		var pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		pen.scale(SCALE, SCALE);
		var picture = new Picture(pen, palette);
		drawing.shapes().forEach(picture::shape);
		pen.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private void shape(Shape shape) {
		if (shape instanceof Shape.Box box) {
			this.pen.setColor(colour(box.fill()));
			this.pen.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(),
					2 * box.radius()));
		}
		else if (shape instanceof Shape.Path path) {
			path(path);
		}
		else if (shape instanceof Shape.Words words) {
			words(words);
		}
		else if (shape instanceof Shape.Linked linked) {
			linked.shapes().forEach(this::shape);
		}
	}

	private void path(Shape.Path path) {
		var outline = outline(path);
		if (path.fill() != null) {
			this.pen.setColor(colour(path.fill()));
			this.pen.fill(outline);
		}
		if (path.stroke() != null) {
			this.pen.setColor(colour(path.stroke()));
			this.pen.setStroke(new BasicStroke((float) path.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
					dash(path), 0));
			this.pen.draw(outline);
		}
	}

	private static Path2D outline(Shape.Path path) {
		var outline = new Path2D.Double();
		for (var point : path.points()) {
			if (outline.getCurrentPoint() == null) {
				outline.moveTo(point.x(), point.y());
			}
			else {
				outline.lineTo(point.x(), point.y());
			}
		}
		if (path.closed()) {
			outline.closePath();
		}
		return outline;
	}

	private static float @Nullable [] dash(Shape.Path path) {
		if (path.dash().isEmpty()) {
			return null;
		}
		var dash = new float[path.dash().size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = path.dash().get(i).floatValue();
		}
		return dash;
	}

	private void words(Shape.Words words) {
		var font = (words.strong() ? this.strong : this.plain).deriveFont((float) words.size());
		var width = font.getStringBounds(words.text(), this.pen.getFontRenderContext()).getWidth();
		double before = switch (words.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		this.pen.setFont(font);
		this.pen.setColor(colour(words.ink()));
		this.pen.drawString(words.text(), (float) (words.x() - before), (float) words.y());
	}

	private Color colour(Ink ink) {
		return Color.decode(this.palette.of(ink));
	}

	private static Font font(String file) throws IOException {
		try (var in = Objects.requireNonNull(Picture.class.getResourceAsStream(FONTS + file), file)) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		}
		catch (FontFormatException ex) {
			throw new IOException("The font cannot be read: " + file, ex);
		}
	}

}
