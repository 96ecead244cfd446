package se.isms.core.continuity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.Identified;

/**
 * The answers to the questions of one section of a plan. A question that nobody has
 * touched has no answer; "don't know" (vet ej) is one, and something to find out.
 *
 * @param answers as they were written, without blanks around them
 */
public record PlanAnswers(UUID id, UUID planId, PlanSection section, Map<Question, String> answers,
		@Nullable Integer version) implements Identified {

	/** The answer of who does not know. */
	public static final String UNKNOWN = "?";

	public PlanAnswers {
		var tidy = new EnumMap<Question, String>(Question.class);
		answers.forEach((question, answer) -> {
			if (question.section() == section && !answer.isBlank()) {
				tidy.put(question, answer.strip());
			}
		});
		answers = Map.copyOf(tidy);
	}

	/** What is known. */
	public Optional<String> known(Question question) {
		return Optional.ofNullable(this.answers.get(question)).filter(answer -> !answer.equals(UNKNOWN));
	}

	/** What is to be found out. */
	public List<Question> unknown() {
		return this.section.questions()
			.stream()
			.filter(question -> UNKNOWN.equals(this.answers.get(question)))
			.toList();
	}

	/** How many questions have an answer that is known. */
	public int answered() {
		return this.answers.size() - unknown().size();
	}

	/**
	 * The same, if every answer is one that its question can have.
	 * @throws se.isms.core.shared.Refused at the field of the first that is not
	 */
	PlanAnswers requireSound() {
		this.section.questions().forEach(question -> known(question).flatMap(question::problem).ifPresent(problem -> {
			throw problem;
		}));
		return this;
	}

}
