package se.isms.core.review;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What somebody chose where the program proposed: words for an input, another grade, a
 * focus area in or out. Always with a reason, which the appendix prints.
 *
 * @param code the input, criterion or theme
 * @param value the words, the grade, or IN or OUT
 */
public record ReviewChoice(@Id UUID id, UUID reviewId, Part part, String code, String value, String motivation,
		String author, @Version @Nullable Integer version) {

	/** What is chosen about. */
	public enum Part {

		INPUT, CONCLUSION, FOCUS

	}

}
