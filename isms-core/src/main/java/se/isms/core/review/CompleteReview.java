package se.isms.core.review;

import java.util.List;
import java.util.Optional;

import se.isms.core.evaluation.Theme;

/** A review with what people chose and decided. */
public record CompleteReview(ManagementReview review, List<ReviewChoice> choices, List<ReviewDecision> decisions) {

	public Optional<ReviewChoice> choice(ReviewChoice.Part part, String code) {
		return this.choices.stream().filter(choice -> choice.part() == part && choice.code().equals(code)).findFirst();
	}

	/** The grade that stands: what was chosen, else what was proposed. */
	public Grade grade(Conclusion conclusion) {
		return choice(ReviewChoice.Part.CONCLUSION, conclusion.criterion().name())
			.map(choice -> Grade.valueOf(choice.value()))
			.orElse(conclusion.proposed());
	}

	/**
	 * The focus areas that stand: those proposed and not taken out, and those put in; the
	 * highest score first.
	 */
	public List<Theme> focus() {
		return this.review.snapshot().focus().stream().filter(this::isChosen).map(FocusArea::theme).toList();
	}

	private boolean isChosen(FocusArea area) {
		return choice(ReviewChoice.Part.FOCUS, area.theme().name()).map(choice -> choice.value().equals("IN"))
			.orElse(area.proposed());
	}

}
