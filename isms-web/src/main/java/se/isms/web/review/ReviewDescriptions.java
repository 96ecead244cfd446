package se.isms.web.review;

import java.util.List;

import org.springframework.stereotype.Component;

import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.Conclusion;
import se.isms.core.review.FigureRules;
import se.isms.core.review.ReviewFindings;
import se.isms.core.review.ReviewSnapshot;
import se.isms.core.shared.NotFound;
import se.isms.web.api.Language;
import se.isms.web.evaluation.FindingResource;
import se.isms.web.evaluation.FindingWording;

/** Tells what a review says, in the language of the reader. */
@Component
class ReviewDescriptions {

	private final ReviewMapper mapper;

	private final ReviewFindings findings;

	private final FindingWording texts;

	private final RuleBook book;

	ReviewDescriptions(ReviewMapper mapper, ReviewFindings findings, FindingWording texts, RuleBook book) {
		this.mapper = mapper;
		this.findings = findings;
		this.texts = texts;
		this.book = book;
	}

	ReviewDetails details(CompleteReview complete, Language language) {
		var snapshot = complete.review().snapshot();
		return new ReviewDetails(this.mapper.resource(complete.review()), snapshot.asOf(),
				snapshot.indicators().stream().map(one -> FigureResource.of(one, language.locale())).toList(),
				snapshot.conclusions().stream().map(one -> conclusion(complete, one)).toList(), snapshot.focus(),
				complete.focus(), snapshot.departments(),
				complete.choices().stream().map(this.mapper::resource).toList(),
				complete.decisions().stream().map(this.mapper::resource).toList());
	}

	FigureDetails figure(ReviewSnapshot snapshot, String id, Language language) {
		var indicator = snapshot.indicators().stream().filter(one -> one.id().equals(id)).findFirst();
		var rules = FigureRules.of(id);
		return new FigureDetails(FigureResource.of(indicator.orElseThrow(NotFound::new), language.locale()),
				snapshot.asOf(), lines(snapshot, rules, language), findings(snapshot.year(), rules, language));
	}

	ObstacleResource obstacle(Finding finding, Language language) {
		var rule = finding.key().rule();
		return new ObstacleResource(rule, this.book.title(rule, language.locale()), finding.label());
	}

	private List<FigureDetails.RuleLine> lines(ReviewSnapshot snapshot, List<String> rules, Language language) {
		return snapshot.rules()
			.stream()
			.filter(line -> rules.contains(line.rule()))
			.map(line -> new FigureDetails.RuleLine(line.rule(), this.book.title(line.rule(), language.locale()),
					line.pass(), line.fail(), line.notEvaluated(), line.exempted()))
			.toList();
	}

	private List<FindingResource> findings(int year, List<String> rules, Language language) {
		return this.texts.resources(this.findings.of(year, rules), language);
	}

	private static ConclusionResource conclusion(CompleteReview complete, Conclusion conclusion) {
		return new ConclusionResource(conclusion.criterion(), conclusion.proposed(), complete.grade(conclusion),
				conclusion.caps(), conclusion.evidence());
	}

}
