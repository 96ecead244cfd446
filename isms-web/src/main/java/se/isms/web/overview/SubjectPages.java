package se.isms.web.overview;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.Outcome;
import se.isms.core.shared.Permission;
import se.isms.web.evaluation.ExplanationResource;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.evaluation.Places;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * Why, and why not: what each rule makes of a subject as the registers stand now, and
 * what decided that.
 */
@Page
@Requires(Permission.READ)
class SubjectPages {

	private final Evaluations evaluations;

	private final FindingWording wording;

	SubjectPages(Evaluations evaluations, FindingWording wording) {
		this.evaluations = evaluations;
		this.wording = wording;
	}

	/** Where no rule judges it, the page says so and leads on. */
	@GetMapping("/overview/subjects/{id}")
	String subject(@PathVariable UUID id, Locale language, Model model, HttpServletResponse response) {
		var explained = this.wording.explained(this.evaluations.explain(id), language);
		model.addAttribute("explained", explained);
		model.addAttribute("passed", count(explained, Outcome.PASS));
		model.addAttribute("judged", count(explained, Outcome.PASS, Outcome.FAIL, Outcome.EXEMPTED));
		explained.stream().findFirst().ifPresent(one -> {
			model.addAttribute("one", one);
			model.addAttribute("place", Places.of(one.subjectType(), id));
		});
		if (explained.isEmpty()) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
		}
		return "overview/subject";
	}

	private static long count(List<ExplanationResource> explained, Outcome... outcomes) {
		return explained.stream().filter(one -> List.of(outcomes).contains(one.outcome())).count();
	}

}
