package se.isms.web.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import se.isms.core.evaluation.RuleCatalogue;
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

	/** The rules that stand behind an indicator, and the register that holds its rows. */
	private static final Map<String, Source> SOURCES = Map.ofEntries(
			Map.entry("K-01", new Source(List.of("RA-01"), "/risk")),
			Map.entry("K-03", new Source(List.of("RA-06"), "/risk/risks")),
			Map.entry("K-04", new Source(List.of("RA-10"), "/year/actions")),
			Map.entry("K-05",
					new Source(List.of("KP-01", "KP-02", "KP-04", "KP-05", "KP-06", "KP-08", "KP-09", "KP-10"),
							"/continuity/plans")),
			Map.entry("K-06", new Source(List.of("KP-22"), "/continuity/exercises")),
			Map.entry("K-07", new Source(List.of("KP-01"), "/continuity")),
			Map.entry("K-08", new Source(List.of("MF-01"), "/access")),
			Map.entry("K-09", new Source(List.of("MF-02"), "/access/accounts")),
			Map.entry("K-11", new Source(List.of("BH-01"), "/access/reviews")),
			Map.entry("K-13", new Source(List.of("BH-04", "BH-05"), "/access/accounts")),
			Map.entry("K-14", new Source(List.of("IN-12"), "/incidents")),
			Map.entry("K-15", new Source(List.of("IN-03", "IN-04", "IN-05", "IN-06"), "/incidents")),
			Map.entry("K-17", new Source(List.of("IN-10"), "/incidents")),
			Map.entry("K-19", new Source(List.of(), "/year")),
			Map.entry("K-20", new Source(List.of("TV-06"), "/year/training")),
			Map.entry("K-21", new Source(List.of("TV-06"), "/year/training")),
			Map.entry("K-22", new Source(List.of(), "/overview/systems")),
			Map.entry("K-23", new Source(List.of("TV-08"), "/overview/suppliers")),
			Map.entry("K-26", new Source(List.of("TV-12"), "/year/controls")),
			Map.entry("N-ACC", new Source(List.of("RA-06"), "/risk/risks")),
			Map.entry("N-ACT", new Source(List.of(), "/year")), Map.entry("N-RUN", new Source(List.of(), "/year")),
			Map.entry("N-AUDIT", new Source(List.of("TV-03"), "/year/audits")),
			Map.entry("N-BRIEF", new Source(List.of(), "/year/audits")),
			Map.entry("N-EX", new Source(List.of("KP-22"), "/continuity/exercises")));

	private final RuleCatalogue catalogue;

	FigureSources(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	Figure of(ReviewSnapshot snapshot, String id, Locale language) {
		var indicator = snapshot.indicators().stream().filter(one -> one.id().equals(id)).findFirst();
		var source = SOURCES.get(id);
		if (indicator.isEmpty() || source == null) {
			throw new NotFound();
		}
		var rules = snapshot.rules()
			.stream()
			.filter(line -> source.rules().contains(line.rule()))
			.map(line -> new Line(line, this.catalogue.title(line.rule(), language)))
			.toList();
		return new Figure(indicator.get(), Texts.of(language).get("indicator." + id), indicator.get().display(language),
				indicator.get().displayPrevious(language), rules, source.register());
	}

	private record Source(List<String> rules, String register) {
	}

	/** A rule's outcomes with its title. */
	record Line(ReviewSnapshot.RuleLine outcomes, String title) {
	}

	/** A figure with everything that stands behind it. */
	record Figure(Indicator indicator, String name, String display, String previous, List<Line> rules,
			String register) {
	}

}
