package se.isms.core.continuity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.isms.core.ingest.CellType;
import se.isms.core.ingest.Cells;
import se.isms.core.ingest.WrongCell;

/** Answers to the questions of a plan, as files have them. */
final class AnswerCell {

	private static final Set<String> UNKNOWN = Set.of("?", "vet ej", "vet inte", "okänt", "don't know", "unknown");

	private static final Map<String, String> SERVICES = Map.ofEntries(Map.entry("nätverk", "NETWORK"),
			Map.entry("internet", "NETWORK"), Map.entry("nätverk och internet", "NETWORK"),
			Map.entry("telefoni", "TELEPHONY"), Map.entry("växel", "TELEPHONY"),
			Map.entry("telefoni och växel", "TELEPHONY"), Map.entry("e-post", "EMAIL"), Map.entry("epost", "EMAIL"),
			Map.entry("e-mail", "EMAIL"), Map.entry("inloggning", "SIGN_IN"), Map.entry("sign-in", "SIGN_IN"),
			Map.entry("utskrift", "PRINTING"), Map.entry("digitala lås och larm", "LOCKS_ALARMS"),
			Map.entry("lås", "LOCKS_ALARMS"), Map.entry("larm", "LOCKS_ALARMS"), Map.entry("moln", "CLOUD"),
			Map.entry("molntjänster", "CLOUD"));

	private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+");

	/** From which hour on it is how bad: "120 h: 2/4". */
	private static final Pattern STEP = Pattern
		.compile("\\s*(\\d{1,7}(?:\\.\\d{1,2})?)\\s*h:\\s*(\\d{1,2})/(\\d{1,2})\\s*");

	private AnswerCell() {
	}

	static CellType of(Question question) {
		return Cells.type("text", references -> text -> read(question, text));
	}

	static String example(Question question) {
		return switch (question.kind().shape()) {
			case TEXT -> "Hämta turlistorna i den röda pärmen.";
			case LINE -> "Enhetschefen";
			case NUMBER -> "60";
			case CHOICE -> "ja";
			case SEVERAL -> "nätverk, telefoni, e-post";
			case DAYS -> "2027-01-25";
			case CURVE -> "0,1,2,4,4";
		};
	}

	private static String read(Question question, String text) {
		if (UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
			return PlanAnswers.UNKNOWN;
		}
		var kind = question.kind();
		var answer = switch (kind.shape()) {
			case TEXT, LINE -> text;
			case NUMBER -> text.replace("\u00a0", "").replace(" ", "");
			case CHOICE ->
				Cells.saysYes(text).map(yes -> yes ? "YES" : "NO").orElseGet(() -> text.toUpperCase(Locale.ROOT));
			case SEVERAL -> services(text);
			case DAYS -> String.join("\n", AnswerKind.parts(text.replace(';', ' ')));
			case CURVE -> curve(text);
		};
		if (kind.problem(answer).isPresent()) {
			throw wrong(kind, answer);
		}
		return answer;
	}

	private static WrongCell wrong(AnswerKind kind, String answer) {
		return switch (kind.shape()) {
			case TEXT, LINE -> new WrongCell("too-long", null, answer.length(), kind.most());
			case NUMBER -> new WrongCell("not-whole", null, kind.least(), kind.most());
			case CHOICE -> new WrongCell("not-yes-or-no", null);
			case SEVERAL -> new WrongCell("not-a-choice", null, String.join(", ", kind.choices()));
			case DAYS -> new WrongCell("not-a-day", null);
			case CURVE -> new WrongCell("not-a-curve", null);
		};
	}

	private static String services(String text) {
		return BETWEEN.splitAsStream(text)
			.map(String::strip)
			.filter(part -> !part.isEmpty())
			.map(part -> SERVICES.getOrDefault(part.toLowerCase(Locale.ROOT), part.toUpperCase(Locale.ROOT)))
			.distinct()
			.collect(Collectors.joining(","));
	}

	/**
	 * Five steps as they are, or those of another scale with their hours. Those are
	 * rounded up: nothing looks less bad here than where it comes from.
	 */
	private static String curve(String text) {
		if (!text.contains(":")) {
			return String.join(",", AnswerKind.parts(text.replace(';', ' ')));
		}
		var steps = new ArrayList<Integer>(Collections.nCopies(AnswerKind.CURVE_HOURS.size(), 0));
		for (var part : List.of(text.split(";"))) {
			var step = STEP.matcher(part);
			if (!step.matches()) {
				throw new WrongCell("not-a-curve", null);
			}
			rise(steps, new BigDecimal(step.group(1)), worst(step));
		}
		return steps.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static int worst(Matcher step) {
		var bad = Integer.parseInt(step.group(2));
		var most = Integer.parseInt(step.group(3));
		if (bad < 1 || bad > most) {
			throw new WrongCell("not-a-curve", null);
		}
		return (bad * AnswerKind.WORST + most - 1) / most;
	}

	/** Nothing becomes less bad by lasting longer. */
	private static void rise(List<Integer> steps, BigDecimal from, int bad) {
		for (var i = 0; i < steps.size(); i++) {
			if (BigDecimal.valueOf(AnswerKind.CURVE_HOURS.get(i)).compareTo(from) >= 0) {
				steps.set(i, Math.max(steps.get(i), bad));
			}
		}
	}

}
