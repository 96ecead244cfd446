package se.isms.web.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.Theme;
import se.isms.core.review.CompleteReview;
import se.isms.core.review.Criterion;
import se.isms.core.review.Grade;
import se.isms.core.review.Input;
import se.isms.core.review.ManagementReview;
import se.isms.core.review.ReviewChoice;
import se.isms.core.review.ReviewDecision;
import se.isms.core.review.ReviewDocuments;
import se.isms.core.review.ReviewRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.document.DocumentWriter;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The management reviews: read, choose, decide, lock, adopt. */
@Page
@Requires(Permission.READ)
class ReviewPages {

	private final ReviewRegister reviews;

	private final ReviewDocuments documents;

	private final FigureSources sources;

	private final DocumentWriter writer;

	private final Clock clock;

	ReviewPages(ReviewRegister reviews, ReviewDocuments documents, FigureSources sources, DocumentWriter writer,
			Clock clock) {
		this.reviews = reviews;
		this.documents = documents;
		this.sources = sources;
		this.writer = writer;
		this.clock = clock;
	}

	@GetMapping("/reports")
	String reviews(Model model) {
		model.addAttribute("reviews", this.reviews.all());
		model.addAttribute("year", LocalDate.now(this.clock.withZone(Dates.ZONE)).getYear());
		return "review/reviews";
	}

	@GetMapping("/reports/reviews/{year}")
	String review(@PathVariable int year, Locale language, Model model) {
		var review = this.reviews.get(year);
		if (!model.containsAttribute("adoptForm")) {
			model.addAttribute("adoptForm", AdoptForm.of(review.review().version()));
		}
		return show(review, language, model);
	}

	@GetMapping("/reports/reviews/{year}/figures/{id}")
	String figure(@PathVariable int year, @PathVariable String id, Locale language, Model model) {
		var review = this.reviews.get(year);
		model.addAttribute("year", year);
		model.addAttribute("source", this.sources.of(review.review().snapshot(), id, language));
		return "review/figure";
	}

	@GetMapping("/reports/reviews/{year}/choose")
	@Requires(Permission.COMPILE)
	String choose(@PathVariable int year, Model model) {
		requireOpen(year);
		return choosing(year, ChoiceForm.empty(), model);
	}

	@PostMapping("/reports/reviews/{year}/choose")
	@Requires(Permission.COMPILE)
	String choose(@PathVariable int year, @Valid @ModelAttribute("form") ChoiceForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (!errors.hasErrors()) {
			requireKnown(form, errors);
		}
		if (errors.hasErrors()) {
			return choosing(year, form, model);
		}
		try {
			this.reviews.choose(year, ReviewChoice.Part.valueOf(form.part()), form.code(), form.value().strip(),
					form.motivation());
			return back(year, "form.saved", done);
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return choosing(year, form, model);
		}
	}

	@GetMapping("/reports/reviews/{year}/decisions/new")
	@Requires(Permission.READ)
	String decide(@PathVariable int year, Model model) {
		if (!CurrentActor.get().may(Permission.COMPILE)) {
			CurrentActor.get().require(Permission.DECIDE);
		}
		requireOpen(year);
		return deciding(year, DecisionForm.empty(), model);
	}

	@PostMapping("/reports/reviews/{year}/decisions/new")
	@Requires(Permission.READ)
	String decide(@PathVariable int year, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return deciding(year, form, model);
		}
		try {
			this.reviews.decide(year, decision(this.reviews.get(year).review().id(), form));
			return back(year, "form.saved", done);
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return deciding(year, form, model);
		}
	}

	@PostMapping("/reports/reviews/{year}/lock")
	@Requires(Permission.COMPILE)
	String lock(@PathVariable int year, @RequestParam int version, RedirectAttributes done) {
		this.reviews.lock(year, version);
		return back(year, "review.locked", done);
	}

	@PostMapping("/reports/reviews/{year}/unlock")
	@Requires(Permission.COMPILE)
	String unlock(@PathVariable int year, @RequestParam int version, RedirectAttributes done) {
		this.reviews.unlock(year, version);
		return back(year, "review.unlocked", done);
	}

	@PostMapping("/reports/reviews/{year}/adopt")
	@Requires(Permission.DECIDE)
	String adopt(@PathVariable int year, @Valid @ModelAttribute("adoptForm") AdoptForm form, BindingResult errors,
			Locale language, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(this.reviews.get(year), language, model);
		}
		try {
			this.reviews.adopt(year, Integer.parseInt(form.version()), LocalDate.parse(form.day().strip()),
					form.diaryNumber().strip());
			return back(year, "review.adopted", done);
		}
		catch (Refused ex) {
			return refused(ex, year, errors, language, model);
		}
	}

	/** Said above the form, where there is one. */
	private String refused(Refused refused, int year, BindingResult errors, Locale language, Model model) {
		var review = this.reviews.get(year);
		if (review.review().state() != ManagementReview.State.LOCKED) {
			throw refused;
		}
		Refusals.tell(refused, errors);
		return show(review, language, model);
	}

	/** Nobody is to write what cannot be saved. */
	private void requireOpen(int year) {
		if (this.reviews.get(year).review().state() == ManagementReview.State.ADOPTED) {
			throw new Refused("refused.review-already-adopted", year);
		}
	}

	private static void requireKnown(ChoiceForm form, BindingResult errors) {
		var part = ReviewChoice.Part.valueOf(form.part());
		if (!Choices.codes(part).contains(form.code())) {
			errors.rejectValue("code", "choice.code.other");
		}
		if (!Choices.fits(part, form.value().strip())) {
			errors.rejectValue("value", "choice.value.other", new Object[] { String.join(", ", Choices.values(part)) },
					null);
		}
	}

	private static ReviewDecision decision(UUID review, DecisionForm form) {
		return new ReviewDecision(UUID.randomUUID(), review, form.text(), form.owner(),
				LocalDate.parse(form.dueOn().strip()), form.resource(), ReviewDecision.Status.OPEN, null);
	}

	private String show(CompleteReview review, Locale language, Model model) {
		model.addAttribute("review", review);
		model.addAttribute("obstacles", this.reviews.obstacles(review));
		model.addAttribute("article", this.writer.article(this.documents.write(review, language)));
		return "review/review";
	}

	private String choosing(int year, ChoiceForm form, Model model) {
		model.addAttribute("year", this.reviews.get(year).review().year());
		model.addAttribute("form", form);
		model.addAttribute("codes", List.of(names(Criterion.values()), names(Theme.values()), names(Input.values())));
		model.addAttribute("grades", Grade.values());
		return "review/choose";
	}

	private String deciding(int year, DecisionForm form, Model model) {
		model.addAttribute("year", this.reviews.get(year).review().year());
		model.addAttribute("form", form);
		return "review/decide";
	}

	private static List<String> names(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Enum::name).toList();
	}

	private static String back(int year, String text, RedirectAttributes done) {
		done.addFlashAttribute("done", text);
		return "redirect:/reports/reviews/" + year;
	}

}
