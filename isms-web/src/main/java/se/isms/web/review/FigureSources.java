package se.isms.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.evaluation.RuleBook;
import se.isms.core.review.FigureRules;
import se.isms.core.review.Indicator;
import se.isms.core.review.ReviewSnapshot;
import se.isms.core.review.Texts;
import se.isms.core.shared.NotFound;

/**
 * Where a figure of a review comes from: the rules whose outcomes it counts, and where
 * its rows can be seen.
 */
@Component
class FigureSources {

	/** The register that holds the rows that an indicator counts. */
	private static final Map<String, String> REGISTERS = Map.ofEntries(Map.entry("K-01", "/risk"),
			Map.entry("K-02", "/risk"), Map.entry("K-03", "/risk/risks"), Map.entry("K-04", "/year/actions"),
			Map.entry("K-05", "/continuity/plans"), Map.entry("K-06", "/continuity/exercises"),
			Map.entry("K-07", "/continuity"), Map.entry("K-08", "/access"), Map.entry("K-09", "/access/accounts"),
			Map.entry("K-11", "/access/reviews"), Map.entry("K-13", "/access/accounts"),
			Map.entry("K-14", "/incidents"), Map.entry("K-15", "/incidents"), Map.entry("K-17", "/incidents"),
			Map.entry("K-19", "/year"), Map.entry("K-20", "/year/training"), Map.entry("K-21", "/year/training"),
			Map.entry("K-22", "/overview/systems"), Map.entry("K-23", "/overview/suppliers"),
			Map.entry("K-26", "/year/controls"), Map.entry("N-ACC", "/risk/risks"),
			Map.entry("N-PLAN", "/continuity/plans"), Map.entry("N-ACT", "/year"), Map.entry("N-RUN", "/year"),
			Map.entry("N-AUDIT", "/year/audits"), Map.entry("N-BRIEF", "/year/audits"),
			Map.entry("N-EX", "/continuity/exercises"));

	private final RuleBook book;

	FigureSources(RuleBook book) {
		this.book = book;
	}

	Figure of(ReviewSnapshot snapshot, String id, Locale language) {
		var indicator = snapshot.indicators().stream().filter(one -> one.id().equals(id)).findFirst();
		var register = REGISTERS.get(id);
		if (indicator.isEmpty() || register == null) {
			throw new NotFound();
		}
		var rules = snapshot.rules()
			.stream()
			.filter(line -> FigureRules.of(id).contains(line.rule()))
			.map(line -> new Line(line, this.book.title(line.rule(), language)))
			.toList();
		return new Figure(indicator.get(), Texts.of(language).get("indicator." + id), indicator.get().display(language),
				indicator.get().displayPrevious(language), rules, register);
	}

	/** A rule's outcomes with its title. */
	record Line(ReviewSnapshot.RuleLine outcomes, String title) {
	}

	/** A figure with everything that stands behind it. */
	record Figure(Indicator indicator, String name, String display, String previous, List<Line> rules,
			String register) {
	}

}
