package se.isms.core.review;

import java.util.Locale;

import org.springframework.stereotype.Component;

import se.isms.core.brand.BrandRegister;
import se.isms.core.document.Document;
import se.isms.core.evaluation.RuleCatalogue;

/** Writes a management review as a document, in the words of the municipality. */
@Component
public class ReviewDocuments {

	private final RuleCatalogue catalogue;

	private final BrandRegister brands;

	ReviewDocuments(RuleCatalogue catalogue, BrandRegister brands) {
		this.catalogue = catalogue;
		this.brands = brands;
	}

	public Document write(CompleteReview review, Locale language) {
		var document = new ReviewDocument(review, this.catalogue, language).document();
		return this.brands.current().terms().in(document);
	}

}
