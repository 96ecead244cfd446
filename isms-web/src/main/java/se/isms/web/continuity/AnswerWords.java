package se.isms.web.continuity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import se.isms.core.continuity.AnswerKind;
import se.isms.core.continuity.Question;
import se.isms.web.text.Wording;

/** The answers of a plan in words, as pages and documents show them. */
@Component
public class AnswerWords {

	private final Wording wording;

	AnswerWords(Wording wording) {
		this.wording = wording;
	}

	/**
	 * An answer that is known: what was chosen by its name, what was written as it is.
	 */
	public String of(Question question, String answer, Locale language) {
		return switch (question.kind().shape()) {
			case TEXT, LINE, NUMBER -> answer;
			case DAYS -> String.join("\n", AnswerKind.parts(answer));
			case CHOICE,
					SEVERAL ->
				AnswerKind.parts(answer)
					.stream()
					.map(choice -> say(language, "continuity.answer." + choice))
					.collect(Collectors.joining(", "));
			case CURVE -> curve(AnswerKind.parts(answer), language);
		};
	}

	private String curve(List<String> steps, Locale language) {
		return IntStream.range(0, Math.min(steps.size(), AnswerKind.CURVE_HOURS.size()))
			.mapToObj(at -> say(language, "continuity.curve." + AnswerKind.CURVE_HOURS.get(at)) + ": "
					+ say(language, "continuity.curve.step." + steps.get(at)))
			.collect(Collectors.joining("\n"));
	}

	private String say(Locale language, String key) {
		return this.wording.of(language, key, List.of());
	}

}
