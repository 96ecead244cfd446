package se.isms.core.chart;

import java.util.Locale;

/**
 * What a shape is drawn in. The colours are those of paper; a screen has its own, light
 * and dark, by the name of the ink. The five of series can be told apart by people who do
 * not see all colours, each has at least 3:1 to white (WCAG 2.2, 1.4.11), and each has a
 * hatch or a dash as well.
 */
public enum Ink {

	/** Words. */
	TEXT("#33383d"),

	/** Words of less weight. */
	MUTED("#57606a"),

	/** Lines that help the eye. */
	GRID("#d0d7de"),

	/** What a bar could fill. */
	TRACK("#e9edf1"),

	/** The ground, for what stands on a colour. */
	SURFACE("#ffffff"),

	/** The first series, and what there is one of: the colour of the organisation. */
	ACCENT("#1f4e79"),

	/** The second series. */
	SECOND("#c4540a"),

	/** The third series. */
	THIRD("#00785a"),

	/** The fourth series. */
	FOURTH("#9c4482"),

	/** The fifth series. */
	FIFTH("#7a6200"),

	/** Worst. */
	RED("#a3211b"),

	/** Bad. */
	ORANGE("#9a4a00"),

	/** Not good. */
	YELLOW("#6f5900"),

	/** Good. */
	GREEN("#1d6b3a"),

	/** Not known. */
	GREY("#5b6066"),

	/** The ground of what is worst. */
	RED_SOFT("#fbe6e4"),

	/** The ground of what is bad. */
	ORANGE_SOFT("#fdebdb"),

	/** The ground of what is not good. */
	YELLOW_SOFT("#fbf3cf"),

	/** The ground of what is good. */
	GREEN_SOFT("#e2f3e7"),

	/** The ground of what is not known. */
	GREY_SOFT("#ecebe8");

	private final String paper;

	Ink(String paper) {
		this.paper = paper;
	}

	/** The colour on paper, six hexadecimal digits after a hash. */
	String paper() {
		return this.paper;
	}

	/** What a style sheet calls it. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The ink of a series, counted from 0. */
	static Ink series(int number) {
		return values()[ACCENT.ordinal() + number];
	}

}
