package se.isms.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import se.isms.core.document.Document;
import se.isms.core.evaluation.RuleCatalogue;
import se.isms.core.evaluation.RuleDefinition;

/** The review of the examples as a document. */
public final class ReviewPapers {

	private ReviewPapers() {
	}

	/** With a decision, in the language of this tag. */
	public static Document review(String tag) {
		var decision = new ReviewDecision(new UUID(0, 9), new UUID(0, 1), "Alla nämnder övar", "Kommundirektören",
				LocalDate.of(2026, 9, 30), "Inom ram", ReviewDecision.Status.OPEN, 0);
		var review = new CompleteReview(ReviewExamples.managementReview(), List.of(), List.of(decision));
		return new ReviewDocument(review, new OneTitle(), Locale.forLanguageTag(tag)).document();
	}

	/** Knows no rule but has a title for each. */
	private static final class OneTitle implements RuleCatalogue {

		@Override
		public List<RuleDefinition> rules() {
			return List.of();
		}

		@Override
		public String title(String rule, Locale language) {
			return "Riskanalys saknas";
		}

	}

}
