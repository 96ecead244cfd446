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
		switch (part) {
			case INPUT -> require("code", code, names(Input.values()));
			case CONCLUSION -> {
				require("code", code, names(Criterion.values()));
				require("value", value, names(Grade.values()));
			}
			case FOCUS -> {
				require("code", code, names(Theme.values()));
				require("value", value, List.of("IN", "OUT"));
			}
		}
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
