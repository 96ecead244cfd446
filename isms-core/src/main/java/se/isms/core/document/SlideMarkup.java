package se.isms.core.document;

import java.util.List;
import java.util.Map;

import se.isms.core.document.Block.Table;
import se.isms.core.document.Inline.Figure;

/** A slide as PresentationML; its shapes stand in the order in which they are read. */
final class SlideMarkup implements Inline.Visitor<Markup> {

	static final String[] NAMESPACES = { "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:r",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "xmlns:p",
			"http://schemas.openxmlformats.org/presentationml/2006/main" };

	private static final int LEFT = 609_600;

	private static final int TOP = 1_473_200;

	private static final int EMBLEM_TOP = 420_000;

	private static final String TABLE_SIZE = "1400";

	private final Markup out = new Markup();

	private final String language;

	private final Map<Figure, String> links;

	private int shapes = 1;

	/** The relations that lead to the slides where figures have their sources. */
	SlideMarkup(String language, Map<Figure, String> links) {
		this.language = language;
		this.links = links;
		this.out.open("p:sld", NAMESPACES).open("p:cSld").open("p:spTree");
		this.out.open("p:nvGrpSpPr").lone("p:cNvPr", "id", "1", "name", "").lone("p:cNvGrpSpPr").lone("p:nvPr");
		this.out.close("p:nvGrpSpPr").open("p:grpSpPr").open("a:xfrm").lone("a:off", "x", "0", "y", "0");
		this.out.lone("a:ext", "cx", "0", "cy", "0").lone("a:chOff", "x", "0", "y", "0");
		this.out.lone("a:chExt", "cx", "0", "cy", "0").close("a:xfrm").close("p:grpSpPr").line();
	}

	String end() {
		this.out.close("p:spTree").close("p:cSld").open("p:clrMapOvr").lone("a:masterClrMapping").close("p:clrMapOvr");
		return this.out.close("p:sld").toString();
	}

	/** What the layout has a place for, such as title. */
	void placeholder(String name, String type, Runnable paragraphs) {
		this.out.open("p:sp").open("p:nvSpPr").lone("p:cNvPr", "id", String.valueOf(++this.shapes), "name", name);
		this.out.open("p:cNvSpPr").lone("a:spLocks", "noGrp", "1").close("p:cNvSpPr").open("p:nvPr");
		var place = type.split(" ");
		if (place.length == 1) {
			this.out.lone("p:ph", place[0].equals("1") ? "idx" : "type", place[0]);
		}
		else {
			this.out.lone("p:ph", "type", place[0], "sz", "quarter", "idx", place[1]);
		}
		this.out.close("p:nvPr").close("p:nvSpPr").lone("p:spPr").open("p:txBody");
		this.out.open("a:bodyPr").lone("a:normAutofit").close("a:bodyPr").lone("a:lstStyle");
		paragraphs.run();
		this.out.close("p:txBody").close("p:sp").line();
	}

	void paragraph(List<Inline> content, boolean dotted) {
		this.out.open("a:p");
		if (!dotted) {
			this.out.open("a:pPr", "marL", "0", "indent", "0").lone("a:buNone").close("a:pPr");
		}
		content.forEach((inline) -> inline.accept(this));
		this.out.close("a:p");
	}

	void plain(String text) {
		this.out.open("a:p");
		run(text);
		this.out.close("a:p");
	}

	/** What stands at the foot, small and quiet in every program. */
	void foot(String text) {
		this.out.open("a:p").open("a:r").open("a:rPr", "lang", this.language, "sz", "1100");
		this.out.open("a:solidFill").lone("a:srgbClr", "val", "57606A").close("a:solidFill");
		this.out.lone("a:latin", "typeface", "+mn-lt").close("a:rPr").element("a:t", text).close("a:r").close("a:p");
	}

	/** The number of the slide, and of how many. */
	void number(String before, int number, String after) {
		this.out.open("a:p");
		run(before + " ");
		this.out.open("a:fld", "id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", "type", "slidenum");
		this.out.lone("a:rPr", "lang", this.language).element("a:t", String.valueOf(number)).close("a:fld");
		run(" " + after);
		this.out.close("a:p");
	}

	void picture(String relation, String alt, double share) {
		double width = Math.min(SlideTable.WIDTH, SlideTable.HEIGHT / share);
		picture(relation, alt, TOP, width, width * share);
	}

	/** The logo, above the title of the first slide. */
	void emblem(String relation, String alt, Emblem emblem) {
		picture(relation, alt, EMBLEM_TOP, emblem.widthWithin(3_000_000, 700_000),
				emblem.heightWithin(3_000_000, 700_000));
	}

	private void picture(String relation, String alt, int top, double width, double height) {
		this.out.open("p:pic").open("p:nvPicPr");
		this.out.lone("p:cNvPr", "id", String.valueOf(++this.shapes), "name", "Picture " + this.shapes, "descr", alt);
		this.out.open("p:cNvPicPr").lone("a:picLocks", "noChangeAspect", "1").close("p:cNvPicPr").lone("p:nvPr");
		this.out.close("p:nvPicPr").open("p:blipFill").lone("a:blip", "r:embed", relation);
		this.out.open("a:stretch").lone("a:fillRect").close("a:stretch").close("p:blipFill").open("p:spPr");
		this.out.open("a:xfrm").lone("a:off", "x", String.valueOf(LEFT), "y", String.valueOf(top));
		this.out.lone("a:ext", "cx", String.valueOf(Math.round(width)), "cy", String.valueOf(Math.round(height)))
			.close("a:xfrm");
		this.out.open("a:prstGeom", "prst", "rect").lone("a:avLst").close("a:prstGeom").close("p:spPr").close("p:pic");
	}

	void table(Table table) {
		var widths = ColumnWidths.of(table, SlideTable.WIDTH, SlideTable.CHARACTER);
		frame(table);
		this.out.open("a:tbl").lone("a:tblPr", "firstRow", "1").open("a:tblGrid");
		widths.forEach((width) -> this.out.lone("a:gridCol", "w", String.valueOf(width)));
		this.out.close("a:tblGrid");
		var heads = table.columns()
			.stream()
			.map((column) -> List.<Inline>of(new Inline.Strong(column.header())))
			.toList();
		row(table, heads, widths, true);
		table.rows().forEach((row) -> row(table, row, widths, false));
		this.out.close("a:tbl").close("a:graphicData").close("a:graphic").close("p:graphicFrame").line();
	}

	private void frame(Table table) {
		this.out.open("p:graphicFrame").open("p:nvGraphicFramePr");
		this.out.lone("p:cNvPr", "id", String.valueOf(++this.shapes), "name", "Table " + this.shapes, "descr",
				table.caption());
		this.out.open("p:cNvGraphicFramePr").lone("a:graphicFrameLocks", "noGrp", "1").close("p:cNvGraphicFramePr");
		this.out.lone("p:nvPr").close("p:nvGraphicFramePr").open("p:xfrm");
		this.out.lone("a:off", "x", String.valueOf(LEFT), "y", String.valueOf(TOP));
		this.out.lone("a:ext", "cx", String.valueOf(SlideTable.WIDTH), "cy", "370840").close("p:xfrm");
		this.out.open("a:graphic")
			.open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
	}

	private void row(Table table, List<List<Inline>> row, List<Integer> widths, boolean head) {
		int height = SlideTable.height(row.stream().map(Inline::text).toList(), widths);
		this.out.open("a:tr", "h", String.valueOf(height));
		for (int i = 0; i < row.size(); i++) {
			this.out.open("a:tc").open("a:txBody").lone("a:bodyPr").lone("a:lstStyle").open("a:p");
			this.out.lone("a:pPr", "algn", table.columns().get(i).numeric() ? "r" : "l");
			cell(row.get(i));
			this.out.close("a:p").close("a:txBody").open("a:tcPr", "marL", "60000", "marR", "60000");
			line("a:lnL", false);
			line("a:lnR", false);
			line("a:lnT", head);
			this.out.open("a:lnB", "w", head ? "19050" : "6350").open("a:solidFill");
			this.out.lone(head ? "a:schemeClr" : "a:srgbClr", "val", head ? "accent1" : "D0D7DE");
			this.out.close("a:solidFill").close("a:lnB").lone("a:noFill").close("a:tcPr").close("a:tc");
		}
		this.out.close("a:tr").line();
	}

	private void line(String side, boolean drawn) {
		this.out.open(side, "w", "19050");
		if (drawn) {
			this.out.open("a:solidFill").lone("a:schemeClr", "val", "accent1").close("a:solidFill");
		}
		else {
			this.out.lone("a:noFill");
		}
		this.out.close(side);
	}

	private void cell(List<Inline> content) {
		var text = Inline.text(content).isBlank() ? List.<Inline>of(new Inline.Words(Document.EMPTY)) : content;
		text.forEach((inline) -> inline.accept(new Cell()));
	}

	private Markup run(String text, String... properties) {
		this.out.open("a:r").lone("a:rPr", with(properties));
		return this.out.element("a:t", text).close("a:r");
	}

	private String[] with(String... properties) {
		var all = new String[properties.length + 2];
		all[0] = "lang";
		all[1] = this.language;
		System.arraycopy(properties, 0, all, 2, properties.length);
		return all;
	}

	@Override
	public Markup words(Inline.Words words) {
		return run(words.text());
	}

	@Override
	public Markup strong(Inline.Strong strong) {
		return run(strong.text(), "b", "1");
	}

	@Override
	public Markup figure(Figure figure) {
		return linked(figure);
	}

	private Markup linked(Figure figure, String... properties) {
		this.out.open("a:r").open("a:rPr", with(properties));
		this.out.lone("a:hlinkClick", "r:id", this.links.getOrDefault(figure, ""), "action", "ppaction://hlinksldjump",
				"tooltip", figure.id());
		return this.out.close("a:rPr").element("a:t", figure.display()).close("a:r");
	}

	/** The same, as small as it stands in tables. */
	private final class Cell implements Inline.Visitor<Markup> {

		@Override
		public Markup words(Inline.Words words) {
			return run(words.text(), "sz", TABLE_SIZE);
		}

		@Override
		public Markup strong(Inline.Strong strong) {
			return run(strong.text(), "sz", TABLE_SIZE, "b", "1");
		}

		@Override
		public Markup figure(Figure figure) {
			return linked(figure, "sz", TABLE_SIZE);
		}

	}

}
