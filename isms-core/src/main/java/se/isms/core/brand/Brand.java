package se.isms.core.brand;

import se.isms.core.document.Theme;

/**
 * How a municipality looks and what it calls things.
 *
 * @param hasLogo whether it has a logo, which is kept beside
 * @param version 0 until something is chosen
 */
public record Brand(Accent accent, Terms terms, boolean hasLogo, int version) {

	/** What everybody begins with. */
	public static final Brand STANDARD = new Brand(Accent.STANDARD, Terms.STANDARD, false, 0);

	/** The look of documents, without the logo. */
	Theme theme() {
		return new Theme(this.accent.hex());
	}

}
