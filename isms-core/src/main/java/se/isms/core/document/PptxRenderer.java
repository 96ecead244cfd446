package se.isms.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import se.isms.core.chart.Palette;
import se.isms.core.chart.Picture;
import se.isms.core.document.Inline.Figure;

/**
 * Writes a document as slides for a meeting: what must be seen while somebody speaks; the
 * whole stands in the document. Titles are real titles, pictures and tables have words
 * for those who do not see them.
 */
public final class PptxRenderer {

	private static final String MAIN = "ppt/presentation.xml";

	private static final String MASTER = "ppt/slideMasters/slideMaster1.xml";

	private static final String KIND = "officedocument.presentationml.";

	private static final List<String> LAYOUTS = List.of("title", "text", "only");

	private final Theme theme;

	public PptxRenderer() {
		this(Theme.DEFAULT);
	}

	public PptxRenderer(Theme theme) {
		this.theme = theme;
	}

	/**
	 * The document as the bytes of a PPTX file; the same document and moment give the
	 * same bytes.
	 * @param asOf the moment that the file says it was made
	 */
	public byte[] render(Document document, Instant asOf) throws IOException {
		var file = new OfficePackage();
		var labels = new Labels(document.language());
		var slides = new SlideShow(document, labels).slides();
		master(file, document);
		new Writing(file, document, labels, slides).all();
		file.properties(document, labels, asOf);
		return file.bytes();
	}

	private void master(OfficePackage file, Document document) {
		for (int i = 0; i < LAYOUTS.size(); i++) {
			file.part(MASTER, "slideLayout", layout(i), KIND + "slideLayout",
					dressed("slide-layout-" + LAYOUTS.get(i) + ".xml", document));
			file.relate(layout(i), "slideMaster", MASTER);
		}
		file.part(MASTER, "theme", "ppt/theme/theme1.xml", "officedocument.theme",
				dressed("slide-theme.xml", document));
		file.part(MAIN, "slideMaster", MASTER, KIND + "slideMaster", dressed("slide-master.xml", document));
		file.relate(MAIN, "theme", "ppt/theme/theme1.xml");
	}

	private String dressed(String name, Document document) {
		return this.theme.dressed(name).replace("sv-SE", document.tag());
	}

	private static String layout(int number) {
		return "ppt/slideLayouts/slideLayout" + (number + 1) + ".xml";
	}

	private static String slide(int number) {
		return "ppt/slides/slide" + number + ".xml";
	}

	/** One slide after the other, the cover as number 1. */
	private final class Writing {

		private final OfficePackage file;

		private final Document document;

		private final Labels labels;

		private final List<Slide> slides;

		private final Map<Figure, Integer> places;

		private final Markup list = new Markup();

		Writing(OfficePackage file, Document document, Labels labels, List<Slide> slides) {
			this.file = file;
			this.document = document;
			this.labels = labels;
			this.slides = slides;
			this.places = SlideShow.places(slides, new Sources(document));
		}

		void all() {
			cover();
			for (int i = 0; i < this.slides.size(); i++) {
				slide(i + 2, this.slides.get(i));
			}
			var main = new Markup().open("p:presentation", SlideMarkup.NAMESPACES).open("p:sldMasterIdLst");
			main.lone("p:sldMasterId", "id", "2147483648", "r:id", "rId1").close("p:sldMasterIdLst");
			main.open("p:sldIdLst").raw(this.list.toString()).close("p:sldIdLst");
			main.lone("p:sldSz", "cx", "12192000", "cy", "6858000").lone("p:notesSz", "cx", "6858000", "cy", "9144000");
			this.file.part("", "officeDocument", MAIN, KIND + "presentation.main",
					main.close("p:presentation").toString());
		}

		private void cover() {
			var cover = this.document.cover();
			var markup = new SlideMarkup(this.document.tag(), Map.of());
			markup.placeholder("Title", "title", () -> markup.plain(cover.title()));
			markup.placeholder("Subtitle", "subTitle 1", () -> {
				if (cover.draft()) {
					markup.paragraph(List.of(new Inline.Strong(this.labels.of("draft"))), false);
				}
				markup.plain(cover.subject());
				markup.plain(cover.organisation());
				markup.plain(cover.state(this.labels));
			});
			var emblem = PptxRenderer.this.theme.emblem();
			if (emblem != null) {
				var relation = this.file.picture(PptxRenderer.slide(1), "ppt/media/emblem.png", emblem.png());
				markup.emblem(relation, cover.organisation(), emblem);
			}
			add(1, markup.end(), 0);
		}

		private void slide(int number, Slide slide) {
			var name = PptxRenderer.slide(number);
			// The first relation of each slide leads to its layout.
			this.file.relate(name, "slideLayout", layout((slide instanceof Slide.Text) ? 1 : 2));
			var markup = new SlideMarkup(this.document.tag(), links(name, slide));
			markup.placeholder("Title", "title", () -> markup.plain(slide.title()));
			content(number, markup, slide);
			markup.placeholder("Footer", "ftr 11", () -> markup.foot(foot()));
			markup.placeholder("Slide Number", "sldNum 12", () -> markup.number(this.labels.of("slide"), number,
					this.labels.of("page.of") + " " + (this.slides.size() + 1)));
			add(number, markup.end(), -1);
		}

		private void content(int number, SlideMarkup markup, Slide slide) {
			if (slide instanceof Slide.Text text) {
				markup.placeholder("Text", "1",
						() -> text.lines().forEach((line) -> markup.paragraph(line.content(), line.dotted())));
			}
			else if (slide instanceof Slide.Grid grid) {
				markup.table(grid.table());
			}
			else if (slide instanceof Slide.Drawn drawn) {
				drawn(number, markup, drawn);
			}
		}

		private void drawn(int number, SlideMarkup markup, Slide.Drawn drawn) {
			var drawing = drawn.chart().drawing();
			try {
				var png = Picture.png(drawing, new Palette(PptxRenderer.this.theme.accent()));
				var relation = this.file.picture(PptxRenderer.slide(number), "ppt/media/picture" + number + ".png",
						png);
				markup.picture(relation, drawn.chart().caption().title() + ". " + drawn.chart().caption().description(),
						drawing.height() / drawing.width());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private String foot() {
			var cover = this.document.cover();
			var draft = cover.draft() ? this.labels.of("draft") + "  ·  " : "";
			return draft + cover.title() + "  ·  " + cover.state(this.labels);
		}

		private Map<Figure, String> links(String name, Slide slide) {
			var relations = new HashMap<Integer, String>();
			var links = new HashMap<Figure, String>();
			for (var figure : figures(slide)) {
				int place = this.places.getOrDefault(figure, 0) + 2;
				links.put(figure, relations.computeIfAbsent(place,
						(to) -> this.file.relate(name, "slide", PptxRenderer.slide(to))));
			}
			return links;
		}

		private static List<Figure> figures(Slide slide) {
			var content = (slide instanceof Slide.Text text)
					? text.lines().stream().flatMap((line) -> line.content().stream())
					: (slide instanceof Slide.Grid grid) ? grid.table().inlines() : Stream.<Inline>of();
			return content.filter(Figure.class::isInstance).map(Figure.class::cast).toList();
		}

		private void add(int number, String xml, int layout) {
			var name = PptxRenderer.slide(number);
			if (layout >= 0) {
				this.file.relate(name, "slideLayout", layout(layout));
			}
			var relation = this.file.part(MAIN, "slide", name, KIND + "slide", xml);
			this.list.lone("p:sldId", "id", String.valueOf(255 + number), "r:id", relation);
		}

	}

}
