package se.isms.rules.local;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;

import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.rules.Components;

/**
 * Says of a condition that cannot be read at which character that is, and what is wrong
 * there.
 */
public final class LocalConditions implements Conditions {

	/** Texts with more values than so are names, and no choice. */
	private static final int FEW = 8;

	private static final Pattern NO_FIELD = Pattern.compile("undefined field '(\\w+)'.*");

	private static final Pattern NO_NAME = Pattern.compile("undeclared reference to '([\\w.]+)'.*");

	@Override
	public List<Published> published() {
		return Publication.all();
	}

	@Override
	public List<Known> known(String subject, Facts facts) {
		var type = Publication.type(subject).orElseThrow(NotFound::new);
		var all = facts.of(type);
		return Publication.of(type).fields().stream().map(field -> known(field, all)).toList();
	}

	private static Known known(Field field, List<? extends Fact> all) {
		var values = new TreeSet<String>();
		int known = 0;
		for (var fact : all) {
			var value = Components.value(fact, field.name());
			known += (value != null) ? 1 : 0;
			if (value instanceof String text && values.size() <= FEW) {
				values.add(text);
			}
		}
		return new Known(field, known, all.size(), (values.size() <= FEW) ? List.copyOf(values) : List.of());
	}

	@Override
	public void check(LocalRule rule) {
		check(rule.subject(), rule.applies(), "applies");
		check(rule.subject(), rule.condition(), "condition");
	}

	private static void check(String subject, String text, String field) {
		if (text.isBlank()) {
			return;
		}
		var type = Publication.type(subject).orElseThrow(() -> new Refused("refused.local-subject").at("subject"));
		try {
			var tree = new ConditionTree(ConditionReader.of(type).parse(text));
			refuse(tree.wrongDay().map(place -> new Refused("refused.condition-day", place + 1)), field);
			refuse(tree.wrongPattern().map(place -> new Refused("refused.condition-pattern", place + 1)), field);
			refuse(tree.tooLong()
				.map(place -> new Refused("refused.condition-long", place + 1, ConditionReader.ROUNDS)), field);
		}
		catch (CelValidationException ex) {
			throw refusal(text, Publication.of(type), ex.getErrors().get(0)).at(field);
		}
	}

	private static void refuse(Optional<Refused> refusal, String field) {
		refusal.ifPresent(refused -> {
			throw refused.at(field);
		});
	}

	/** The first of what is wrong: the rest often follows from it. */
	private static Refused refusal(String text, Published published, CelIssue issue) {
		int at = place(text, issue);
		var field = NO_FIELD.matcher(issue.getMessage());
		if (field.matches()) {
			return new Refused("refused.condition-field", start(text, at, field), field.group(1), published.variable());
		}
		var name = NO_NAME.matcher(issue.getMessage());
		if (name.matches()) {
			return new Refused("refused.condition-name", start(text, at, name), name.group(1), published.variable());
		}
		if (issue.getMessage().startsWith("found no matching overload")) {
			return new Refused("refused.condition-kinds", at + 1);
		}
		if (issue.getMessage().startsWith("expected type 'bool'")) {
			return new Refused("refused.condition-truth");
		}
		return (at >= text.stripTrailing().length()) ? new Refused("refused.condition-end", at)
				: new Refused("refused.condition-unread", at + 1, text.substring(at).lines().findFirst().orElse(""));
	}

	/** How many characters stand before it. */
	private static int place(String text, CelIssue issue) {
		int before = 0;
		for (int line = 1; line < issue.getSourceLocation().getLine(); line++) {
			before = text.indexOf('\n', before) + 1;
		}
		return Math.min(before + Math.max(0, issue.getSourceLocation().getColumn()), text.length());
	}

	/**
	 * Where the word begins that is meant: some are told by the dot or bracket beside
	 * them.
	 */
	private static int start(String text, int at, Matcher word) {
		int after = text.indexOf(word.group(1), at);
		int before = text.lastIndexOf(word.group(1), at);
		return ((after >= 0 && after <= at + 1) ? after : before) + 1;
	}

}
