package se.isms.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.Parameters;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Severity;

/** The catalogue of rules as a page that can be read without the program. */
final class CatalogueDocument {

	private static final String LEAD = """
			# Rules

			What each rule says, whom it judges, what it reads and where it comes from. Written from the catalogue by \
			`CatalogueDocumentTests`, which fails when a rule has changed and this page has not. The conditions stand in the \
			`.drl` files under `src/main/resources`.
			""";

	private final ResourceBundle english = Texts.in(Texts.LANGUAGES.get(0));

	private final ResourceBundle swedish = Texts.in(Texts.LANGUAGES.get(1));

	String text() {
		var lines = new ArrayList<>(List.of(LEAD));
		var rules = new Catalogue().rules();
		for (var area : EnumSet.complementOf(EnumSet.of(Area.LOCAL))) {
			lines.add("## " + words(area));
			lines.add("");
			rules.stream().filter(rule -> rule.area() == area).forEach(rule -> add(rule, lines));
		}
		return String.join("\n", lines).strip() + "\n";
	}

	private void add(RuleDefinition rule, List<String> lines) {
		var title = "rule." + rule.id() + ".title";
		lines.add("### %s %s".formatted(rule.id(), this.english.getString(title)));
		lines.add("");
		lines.add("*%s*".formatted(this.swedish.getString(title)));
		lines.add("");
		lines.add("- Judges: %s, in scope %s, stage %d".formatted(
				rule.subjects().stream().map(subject -> this.english.getString("subject." + subject)).collect(list()),
				words(rule.scope()), rule.stage()));
		if (rule.extended()) {
			lines.add("- Extended: off until the municipality switches it on");
		}
		lines.add("- Can be: " + rule.severities().stream().sorted().map(CatalogueDocument::words).collect(list()));
		rule.subjects().forEach(subject -> conditions(rule, subject).forEach(lines::add));
		rule.parameters().forEach(key -> lines.add(threshold(key)));
		lines.add("- From: " + rule.norms().stream().map(CatalogueDocument::norm).collect(list())
				+ (rule.statutory() ? " (a statute: no exceptions)" : ""));
		lines.add("- What to do: " + this.english.getString("rule." + rule.id() + ".advice"));
		lines.add("");
	}

	private Stream<String> conditions(RuleDefinition rule, String subject) {
		return Stream.of("applies", "needs")
			.map(condition -> "rule." + rule.id() + "." + condition + "." + subject)
			.filter(this.english::containsKey)
			.map(key -> "- " + this.english.getString("subject." + subject) + ": " + this.english.getString(key));
	}

	private String threshold(String key) {
		var range = Parameters.range(key);
		var standard = range.written(range.standard());
		return "- Threshold `%s`: %s: %s, from %s to %s. %s".formatted(key, this.english.getString("parameter." + key),
				standard.isEmpty() ? "none" : standard, range.written(range.least()), range.written(range.most()),
				this.english.getString("parameter." + key + ".range"));
	}

	private static String norm(Norm norm) {
		return norm.reference() + ((norm.inForceFrom() != null) ? " since " + norm.inForceFrom() : "");
	}

	private static String words(Enum<?> constant) {
		var words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
		return (constant instanceof Severity || constant instanceof Area)
				? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
	}

	private static Collector<CharSequence, ?, String> list() {
		return Collectors.joining(", ");
	}

}
