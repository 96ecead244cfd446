package se.isms.core.review;

import java.util.Locale;

import org.springframework.stereotype.Component;

import se.isms.core.brand.BrandRegister;
import se.isms.core.document.Document;
import se.isms.core.evaluation.RuleBook;

/** Writes a management review as a document, in the words of the municipality. */
@Component
public class ReviewDocuments {

	private final RuleBook book;

	private final BrandRegister brands;

	ReviewDocuments(RuleBook book, BrandRegister brands) {
		this.book = book;
		this.brands = brands;
	}

	public Document write(CompleteReview review, Locale language) {
		var document = new ReviewDocument(review, this.book.catalogue(), language).document();
		return this.brands.current().terms().in(document);
	}

}
