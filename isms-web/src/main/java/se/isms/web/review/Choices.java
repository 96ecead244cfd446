package se.isms.web.review;

import java.util.List;
import java.util.stream.Stream;

import se.isms.core.evaluation.Theme;
import se.isms.core.review.Criterion;
import se.isms.core.review.Grade;
import se.isms.core.review.Input;
import se.isms.core.review.ReviewChoice;
import se.isms.web.api.WrongValue;

/** Which words can be chosen for which part of a review. */
final class Choices {

	private Choices() {
	}

	/** Refuses a code or value that the part does not have. */
	static void check(ReviewChoice.Part part, String code, String value) {
		require("code", code, codes(part));
		if (!fits(part, value)) {
			throw new WrongValue("value", value, "api.expected.enum", values(part));
		}
	}

	static List<String> codes(ReviewChoice.Part part) {
		return switch (part) {
			case INPUT -> names(Input.values());
			case CONCLUSION -> names(Criterion.values());
			case FOCUS -> names(Theme.values());
		};
	}

	/** None where any words will do. */
	static List<String> values(ReviewChoice.Part part) {
		return switch (part) {
			case INPUT -> List.of();
			case CONCLUSION -> names(Grade.values());
			case FOCUS -> List.of("IN", "OUT");
		};
	}

	static boolean fits(ReviewChoice.Part part, String value) {
		return values(part).isEmpty() || values(part).contains(value);
	}

	private static void require(String field, String value, List<String> known) {
		if (!known.contains(value)) {
			throw new WrongValue(field, value, "api.expected.enum", known);
		}
	}

	private static List<String> names(Enum<?>[] values) {
		return Stream.of(values).map(Enum::name).toList();
	}

}
