package se.isms.core.review;

import java.util.Locale;

import org.springframework.stereotype.Component;

import se.isms.core.document.Document;
import se.isms.core.evaluation.RuleCatalogue;

/** Writes a management review as a document. */
@Component
public class ReviewDocuments {

	private final RuleCatalogue catalogue;

	ReviewDocuments(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	public Document write(CompleteReview review, Locale language) {
		return new ReviewDocument(review, this.catalogue, language).document();
	}

}
