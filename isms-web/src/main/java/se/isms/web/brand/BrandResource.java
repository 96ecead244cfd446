package se.isms.web.brand;

import se.isms.core.brand.Brand;

/**
 * The look and the words of a municipality.
 *
 * @param accent six hexadecimal digits after a hash
 * @param accentInTheDark what follows from it for the dark theme
 */
record BrandResource(String accent, String accentInTheDark, boolean hasLogo, TermsInput terms) {

	static BrandResource of(Brand brand) {
		return new BrandResource(brand.accent().hex(), brand.accent().dark(), brand.hasLogo(),
				TermsInput.of(brand.terms()));
	}

}
