package se.isms.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.RuleDecision;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Tally;
import se.isms.core.evaluation.Theme;

/** A review of the invented municipality in which every figure is another number. */
public final class ReviewExamples {

	/** The year that it is about. */
	public static final int YEAR = 2025;

	private static final List<String> SHARES = List.of("K-01", "K-02", "K-04", "K-05", "K-06", "K-07", "K-08", "K-09",
			"K-11", "K-15", "K-17", "K-19", "K-20", "K-21", "K-22", "K-23", "K-26", "N-ACT", "N-RUN", "N-ACC",
			"N-PLAN");

	private static final List<String> COUNTS = List.of("K-03", "K-13", "K-14", "N-BRIEF", "N-EX", "N-AUDIT");

	private ReviewExamples() {
	}

	public static CompleteReview review(ReviewChoice... choices) {
		return new CompleteReview(managementReview(), List.of(choices), List.of());
	}

	/**
	 * The same, of an assignment that was given to these and that those have not
	 * answered.
	 */
	public static CompleteReview review(List<String> assignedTo, List<String> silent) {
		return new CompleteReview(managementReview(snapshot(extract(assignedTo, silent))), List.of(), List.of());
	}

	static ReviewChoice choice(ReviewChoice.Part part, String code, String value) {
		return new ReviewChoice(UUID.randomUUID(), managementReview().id(), part, code, value, "Ledningen ser mer.",
				"Sara Holm", 0);
	}

	static ManagementReview managementReview() {
		return managementReview(snapshot());
	}

	private static ManagementReview managementReview(ReviewSnapshot snapshot) {
		return new ManagementReview(new UUID(0, 1), YEAR, ManagementReview.State.DRAFT,
				Instant.parse("2026-01-20T09:00:00Z"), "Sara Holm", snapshot, null, null, null, null, null, null, 0);
	}

	static ReviewSnapshot snapshot() {
		return snapshot(
				extract(List.of(), List.of("Kultur- och utbildningsförvaltningen", "Räddningstjänstförbundet")));
	}

	private static Extract extract(List<String> assignedTo, List<String> silent) {
		return new Extract(LocalDate.of(2025, 3, 4), 30, assignedTo, silent, List.of("Månad utan IT"),
				LocalDate.of(2025, 2, 1), 24, List.of("Tvåfaktor för förtroendevalda"));
	}

	private static ReviewSnapshot snapshot(Extract extract) {
		var conclusions = new ArrayList<Conclusion>();
		for (var criterion : Criterion.values()) {
			conclusions.add(new Conclusion(criterion, Grade.MAINLY, List.of("cap.report-late"), List.of("K-26")));
		}
		return new ReviewSnapshot(YEAR, AsOf.endOf(LocalDate.of(YEAR, 12, 31)).instant(), new UUID(0, 2),
				"Ekvadens kommun", indicators(), List.of(Statement.of(Input.F, "statement.K-01"), words()), conclusions,
				focus(), List.of(new ReviewSnapshot.RuleLine("RA-01", 9, 3, 0, 0, Severity.MAJOR)),
				List.of(new ReviewSnapshot.DepartmentLine("Socialförvaltningen", 2, 3, 4)),
				List.of(new RuleDecision("RA-01", RuleDecision.Kind.EXCEPTION, "Räddningstjänsten",
						"Byter system i mars.", "Karin Dahl", LocalDate.of(YEAR, 6, 1), LocalDate.of(YEAR + 1, 3, 31))),
				extract);
	}

	static List<Indicator> indicators() {
		var all = new ArrayList<Indicator>();
		for (int i = 0; i < SHARES.size(); i++) {
			all.add(Indicator.share(SHARES.get(i), 21 + i, 101 + i, 90));
		}
		for (int i = 0; i < COUNTS.size(); i++) {
			all.add(Indicator.count(COUNTS.get(i), 61 + i));
		}
		return List.copyOf(all);
	}

	static Tally tally(String rule, int pass, int fail, int notEvaluated) {
		return new Tally(rule, null, pass, fail, 0, notEvaluated, 0);
	}

	private static Statement words() {
		return Statement.words(Input.B, "Hotet {ökar}.", "The threat {grows}.");
	}

	private static List<FocusArea> focus() {
		return List.of(focus(Theme.CONTINUITY, 90, true), focus(Theme.ACCESS, 60, true),
				focus(Theme.KNOWLEDGE, 20, false));
	}

	private static FocusArea focus(Theme theme, int score, boolean proposed) {
		return new FocusArea(theme, score, false, proposed,
				List.of(new FocusArea.Reason("RA-01", Severity.MAJOR, 3, 12, score)));
	}

}
