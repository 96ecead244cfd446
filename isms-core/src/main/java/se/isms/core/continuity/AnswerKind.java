package se.isms.core.continuity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import se.isms.core.shared.Refused;

/**
 * What an answer may look like.
 *
 * @param choices what there is to choose from, empty where it is written
 * @param least the smallest number
 * @param most the longest text in characters, or the greatest number
 */
public record AnswerKind(Shape shape, List<String> choices, int least, int most) {

	/** After how many hours a curve says how bad it is: 4 h, 1, 3, 7 and 30 days. */
	public static final List<Integer> CURVE_HOURS = List.of(4, 24, 72, 168, 720);

	/** How bad: from nothing (0) to a catastrophe (4). */
	public static final int WORST = 4;

	private static final List<String> YES_OR_NO = List.of("YES", "NO");

	/** Its forms. */
	public enum Shape {

		/** Text of several lines. */
		TEXT,

		/** Text of one line. */
		LINE,

		/** A whole number. */
		NUMBER,

		/** One of the choices. */
		CHOICE,

		/** Some of the choices, with commas between them. */
		SEVERAL,

		/** Days such as 2026-11-25, one on each line. */
		DAYS,

		/** How bad it is after each of {@link #CURVE_HOURS}: {@code 0,1,2,4,4}. */
		CURVE

	}

	private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

	static AnswerKind text() {
		return new AnswerKind(Shape.TEXT, List.of(), 0, 4000);
	}

	static AnswerKind line() {
		return new AnswerKind(Shape.LINE, List.of(), 0, 300);
	}

	static AnswerKind amountOf(int most) {
		return new AnswerKind(Shape.NUMBER, List.of(), 0, most);
	}

	/** At least one. */
	static AnswerKind someOf(int most) {
		return new AnswerKind(Shape.NUMBER, List.of(), 1, most);
	}

	static AnswerKind yesOrNo() {
		return new AnswerKind(Shape.CHOICE, YES_OR_NO, 0, 0);
	}

	static AnswerKind several(String... choices) {
		return new AnswerKind(Shape.SEVERAL, List.of(choices), 0, 0);
	}

	static AnswerKind days() {
		return new AnswerKind(Shape.DAYS, List.of(), 0, 62);
	}

	static AnswerKind curve() {
		return new AnswerKind(Shape.CURVE,
				Stream.iterate(0, bad -> bad + 1).limit(WORST + 1L).map(String::valueOf).toList(), 0, WORST);
	}

	/** The parts of an answer that has several. */
	public static List<String> parts(String answer) {
		return BETWEEN.splitAsStream(answer.strip()).filter(part -> !part.isEmpty()).toList();
	}

	Optional<Refused> problem(String answer) {
		return switch (this.shape) {
			case TEXT, LINE ->
				unless(answer.length() <= this.most, "refused.answer-too-long", this.most, answer.length());
			case NUMBER -> unless(answer.matches("\\d{1,9}") && within(Integer.parseInt(answer)),
					"refused.answer-not-number", this.least, this.most);
			case CHOICE -> unless(this.choices.contains(answer), "refused.answer-not-offered");
			case SEVERAL -> unless(this.choices.containsAll(parts(answer)), "refused.answer-not-offered");
			case DAYS -> parts(answer).stream()
				.filter(part -> !isDay(part))
				.findFirst()
				.map(part -> new Refused("refused.answer-not-day", part))
				.or(() -> unless(parts(answer).size() <= this.most, "refused.answer-too-many-days", this.most));
			case CURVE -> problemOfCurve(parts(answer));
		};
	}

	private boolean within(int number) {
		return number >= this.least && number <= this.most;
	}

	/** Nothing becomes less bad by lasting longer. */
	private Optional<Refused> problemOfCurve(List<String> steps) {
		if (steps.size() != CURVE_HOURS.size() || !this.choices.containsAll(steps)) {
			return Optional.of(new Refused("refused.curve-incomplete"));
		}
		return unless(steps.equals(steps.stream().sorted().toList()), "refused.curve-falls");
	}

	private static Optional<Refused> unless(boolean right, String key, Object... arguments) {
		return right ? Optional.empty() : Optional.of(new Refused(key, arguments));
	}

	private static boolean isDay(String text) {
		try {
			var year = LocalDate.parse(text).getYear();
			return year >= 1900 && year <= 2200;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}
