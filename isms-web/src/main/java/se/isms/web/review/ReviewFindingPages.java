package se.isms.web.review;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.review.ReviewFindings;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.evaluation.Places;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The findings behind the figures of a review, as they were when it was compiled. */
@Page
@Requires(Permission.READ)
class ReviewFindingPages {

	private final ReviewRegister reviews;

	private final ReviewFindings findings;

	private final RuleBook book;

	private final FindingWording wording;

	ReviewFindingPages(ReviewRegister reviews, ReviewFindings findings, RuleBook book, FindingWording wording) {
		this.reviews = reviews;
		this.findings = findings;
		this.book = book;
		this.wording = wording;
	}

	@GetMapping("/reports/reviews/{year}/findings")
	String findings(@PathVariable int year, @RequestParam String rule, Locale language, Model model) {
		model.addAttribute("year", year);
		model.addAttribute("day", day(year));
		model.addAttribute("rule", this.book.rule(rule).orElseThrow(NotFound::new).id());
		model.addAttribute("title", this.book.title(rule, language));
		model.addAttribute("base", "/reports/reviews/" + year + "/findings");
		model.addAttribute("lines", this.wording.lines(this.findings.of(year, List.of(rule)), language));
		return "review/findings";
	}

	@GetMapping("/reports/reviews/{year}/findings/{id}")
	String why(@PathVariable int year, @PathVariable UUID id, Locale language, Model model) {
		var finding = this.findings.get(year, id);
		model.addAttribute("year", year);
		model.addAttribute("day", day(year));
		model.addAttribute("finding", finding);
		model.addAttribute("sentence", this.wording.sentence(finding, language));
		model.addAttribute("rule", this.book.rule(finding.rule()).orElseThrow(NotFound::new));
		model.addAttribute("ruleTitle", this.book.title(finding.rule(), language));
		model.addAttribute("advice", this.wording.advice(finding.rule(), language));
		model.addAttribute("place", Places.of(finding.subjectType(), finding.subjectId()));
		return "review/why";
	}

	/** The day whose facts the review was compiled from. */
	private String day(int year) {
		return new AsOf(this.reviews.get(year).review().snapshot().asOf()).date().toString();
	}

}
