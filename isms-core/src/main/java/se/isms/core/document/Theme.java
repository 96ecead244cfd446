package se.isms.core.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * How documents of one organisation look.
 *
 * @param accent the colour of headings, lines and bars, as six hexadecimal digits after a
 * hash
 * @param emblem the logo on the first page
 */
public record Theme(String accent, @Nullable Emblem emblem) {

	private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

	// WCAG 2.2, 1.4.3: the accent is used for text on white.
	private static final double LEAST_CONTRAST = 4.5;

	/** The deep blue that documents have unless the organisation has chosen its own. */
	public static final Theme DEFAULT = new Theme("#1f4e79");

	/** A colour without a logo. */
	public Theme(String accent) {
		this(accent, null);
	}

	public Theme {
		accent = accent.toLowerCase(Locale.ROOT);
		if (!HEX.matcher(accent).matches()) {
			throw new IllegalArgumentException("Not a colour: '" + accent + "'");
		}
		if (1.05 / (luminance(accent) + 0.05) < LEAST_CONTRAST) {
			throw new IllegalArgumentException("Too pale for text on white: " + accent);
		}
	}

	/** The same with a logo, as PNG. */
	public Theme with(byte[] png) {
		return new Theme(this.accent, Emblem.of(png));
	}

	// The print library has no CSS variables: the sheet carries the default colour, which
	// keeps it a valid sheet on its own, and another theme replaces it.
	String css() {
		return dressed("document.css");
	}

	/** A file beside this class in the colours of the organisation. */
	String dressed(String file) {
		try (var in = Theme.class.getResourceAsStream(file)) {
			var content = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
			return content.replace(DEFAULT.accent, this.accent)
				.replace(DEFAULT.accent.substring(1).toUpperCase(Locale.ROOT),
						this.accent.substring(1).toUpperCase(Locale.ROOT));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static double luminance(String hex) {
		return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
	}

	private static double channel(String hex, int at) {
		double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

}
