package se.isms.core.brand;

import java.util.Locale;
import java.util.regex.Pattern;

import se.isms.core.shared.Refused;

/**
 * The colour of a municipality, for words and lines. What it is in the dark follows from
 * it, because no colour can be read on both white and near black.
 *
 * @param hex six hexadecimal digits after a hash, in small letters
 */
public record Accent(String hex) {

	/** WCAG 2.2, 1.4.3: the least contrast of text. */
	public static final double LEAST = 4.5;

	// The surfaces of the pages, which differ a little from white and black.
	private static final String LIGHT = "#fbfaf8";

	private static final String DARK = "#1d2024";

	private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

	/** The colour that everybody begins with. */
	public static final Accent STANDARD = new Accent("#1f4e79");

	/** What is no colour, or cannot be read, is refused. */
	public Accent {
		hex = hex.strip().toLowerCase(Locale.ROOT);
		if (!HEX.matcher(hex).matches()) {
			throw new Refused("refused.accent-no-colour", hex).at("accent");
		}
		double contrast = contrast(hex, LIGHT);
		if (contrast < LEAST) {
			throw new Refused("refused.accent-too-pale", hex, String.format(Locale.ROOT, "%.1f", contrast))
				.at("accent");
		}
	}

	/** The same colour, so light that it can be read in the dark. */
	public String dark() {
		var lighter = this.hex;
		for (int white = 0; white <= 100 && contrast(lighter, DARK) < LEAST; white += 2) {
			lighter = mixed(this.hex, 255, white);
		}
		return lighter;
	}

	/** A little stronger, for what one points at. */
	public String strong() {
		return mixed(this.hex, 0, 25);
	}

	/** The contrast of two colours, 1 to 21. */
	static double contrast(String one, String other) {
		double light = Math.max(luminance(one), luminance(other));
		double dark = Math.min(luminance(one), luminance(other));
		return (light + 0.05) / (dark + 0.05);
	}

	/** So many per cent of another grey in it. */
	private static String mixed(String hex, int grey, int share) {
		var mixed = new StringBuilder("#");
		for (int at = 1; at < 7; at += 2) {
			int channel = Integer.parseInt(hex.substring(at, at + 2), 16);
			mixed.append(String.format(Locale.ROOT, "%02x", channel + (grey - channel) * share / 100));
		}
		return mixed.toString();
	}

	private static double luminance(String hex) {
		return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
	}

	private static double channel(String hex, int at) {
		double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
