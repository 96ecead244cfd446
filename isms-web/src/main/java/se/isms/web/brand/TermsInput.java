package se.isms.web.brand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import se.isms.core.brand.Terms;

/** What the municipality calls a department, in the forms that sentences need. */
record TermsInput(@NotBlank @Size(max = 40) String one, @NotBlank @Size(max = 40) String theOne,
		@NotBlank @Size(max = 40) String many, @NotBlank @Size(max = 40) String theMany,
		@NotBlank @Size(max = 40) String oneInEnglish, @NotBlank @Size(max = 40) String manyInEnglish) {

	static TermsInput of(Terms terms) {
		return new TermsInput(terms.one(), terms.theOne(), terms.many(), terms.theMany(), terms.oneInEnglish(),
				terms.manyInEnglish());
	}

	Terms terms() {
		return new Terms(this.one, this.theOne, this.many, this.theMany, this.oneInEnglish, this.manyInEnglish);
	}

}
