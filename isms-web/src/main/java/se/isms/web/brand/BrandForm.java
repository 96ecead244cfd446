package se.isms.web.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.core.brand.Accent;
import se.isms.core.brand.Brand;
import se.isms.core.brand.Terms;
import se.isms.web.form.WholeNumber;

/** The look and the words of a municipality as somebody fills them in. */
record BrandForm(@NotBlank @Size(max = 7) String accent, @NotBlank @Size(max = 40) String one,
		@NotBlank @Size(max = 40) String theOne, @NotBlank @Size(max = 40) String many,
		@NotBlank @Size(max = 40) String theMany, @NotBlank @Size(max = 40) String oneInEnglish,
		@NotBlank @Size(max = 40) String manyInEnglish, @WholeNumber String version) {

	static BrandForm of(Brand brand) {
		var terms = brand.terms();
		return new BrandForm(brand.accent().hex(), terms.one(), terms.theOne(), terms.many(), terms.theMany(),
				terms.oneInEnglish(), terms.manyInEnglish(), String.valueOf(brand.version()));
	}

	Accent colour() {
		return new Accent(this.accent);
	}

	Terms terms() {
		return new Terms(this.one.strip(), this.theOne.strip(), this.many.strip(), this.theMany.strip(),
				this.oneInEnglish.strip(), this.manyInEnglish.strip());
	}

	int seen() {
		return Integer.parseInt(this.version);
	}

}
