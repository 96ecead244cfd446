package se.isms.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;

import se.isms.core.chart.Chart;
import se.isms.core.chart.Palette;
import se.isms.core.chart.Picture;

/** Puts pictures into a DOCX file. */
final class WordPictures {

	// 166 mm in English Metric Units.
	private static final long WIDTH = 5_976_000;

	private static final double MILLIMETRE = 36_000;

	private final OfficePackage file;

	private final String part;

	private final Palette palette;

	private int pictures;

	WordPictures(OfficePackage file, String part, Theme theme) {
		this.file = file;
		this.part = part;
		this.palette = new Palette(theme.accent());
	}

	/** A chart over the width of the page. */
	void chart(Markup out, Chart chart) {
		var drawing = chart.drawing();
		try {
			var png = Picture.png(drawing, this.palette);
			picture(out, png, chart.caption().title() + ". " + chart.caption().description(), WIDTH,
					Math.round(WIDTH * drawing.height() / drawing.width()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The logo, on the first page. */
	void emblem(Markup out, Emblem emblem, String alt) {
		picture(out, emblem.png(), alt, Math.round(emblem.widthWithin(63.5, 20) * MILLIMETRE),
				Math.round(emblem.heightWithin(63.5, 20) * MILLIMETRE));
	}

	private void picture(Markup out, byte[] png, String alt, long width, long height) {
		var number = String.valueOf(++this.pictures);
		var relation = this.file.picture(this.part, "word/media/picture" + number + ".png", png);
		var size = new String[] { "cx", String.valueOf(width), "cy", String.valueOf(height) };
		out.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		out.lone("wp:extent", size);
		out.lone("wp:docPr", "id", number, "name", "Picture " + number, "descr", alt);
		out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/picture");
		out.open("pic:pic").open("pic:nvPicPr").lone("pic:cNvPr", "id", number, "name", "", "descr", alt);
		out.lone("pic:cNvPicPr").close("pic:nvPicPr").open("pic:blipFill").lone("a:blip", "r:embed", relation);
		out.open("a:stretch").lone("a:fillRect").close("a:stretch").close("pic:blipFill");
		out.open("pic:spPr").open("a:xfrm").lone("a:off", "x", "0", "y", "0").lone("a:ext", size).close("a:xfrm");
		out.open("a:prstGeom", "prst", "rect").lone("a:avLst").close("a:prstGeom").close("pic:spPr").close("pic:pic");
		out.close("a:graphicData").close("a:graphic").close("wp:inline").close("w:drawing").close("w:r");
	}

}
