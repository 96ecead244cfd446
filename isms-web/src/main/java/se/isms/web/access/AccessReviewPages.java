package se.isms.web.access;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.access.AccessRegister;
import se.isms.core.access.AccessReview;
import se.isms.core.access.ReviewRow;
import se.isms.core.asset.AssetRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** When the permissions in each information system were last reviewed. */
@Page
@Requires(Permission.READ)
class AccessReviewPages {

	private final AccessRegister register;

	private final AssetRegister assets;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	AccessReviewPages(AccessRegister register, AssetRegister assets, Organisation organisation,
			FindingRegister findings, History history) {
		this.register = register;
		this.assets = assets;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
	}

	@GetMapping("/access/reviews")
	String systems(Model model) {
		model.addAttribute("systems", this.assets.systems());
		model.addAttribute("ongoing",
				this.register.reviews()
					.stream()
					.filter(review -> review.completedOn() == null)
					.collect(Collectors.toMap(ReviewRow::systemId, ReviewRow::startedOn)));
		return "access/reviews";
	}

	@GetMapping("/access/reviews/{system}")
	String system(@PathVariable UUID system, Model model) {
		return show(system, model);
	}

	@PostMapping("/access/reviews/{system}")
	@Requires(Permission.CONTRIBUTE)
	String start(@PathVariable UUID system, @Valid @ModelAttribute("start") StartReviewForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		this.assets.system(system);
		return then(system, () -> this.register.startReview(system, Integer.parseInt(form.items().strip())),
				"access.review.started", errors, model, done);
	}

	@PostMapping("/access/reviews/{review}/complete")
	@Requires(Permission.CONTRIBUTE)
	String complete(@PathVariable UUID review, @Valid @ModelAttribute("complete") CompleteReviewForm form,
			BindingResult errors, Model model, RedirectAttributes done) {
		var system = this.register.review(review).systemId();
		return then(system, () -> this.register.completeReview(review, Integer.parseInt(form.undecided().strip())),
				"access.review.completed", errors, model, done);
	}

	private String then(UUID system, Supplier<AccessReview> act, String text, BindingResult errors, Model model,
			RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(system, model);
		}
		try {
			act.get();
			done.addFlashAttribute("done", text);
			return "redirect:/access/reviews/" + system;
		}
		catch (Refused ex) {
			Refusals.tell(ex, errors);
			return show(system, model);
		}
	}

	private String show(UUID id, Model model) {
		var system = this.assets.system(id);
		var reviews = this.register.reviews().stream().filter(review -> review.systemId().equals(id)).toList();
		var ongoing = reviews.stream().filter(review -> review.completedOn() == null).findFirst();
		model.addAttribute("system", system);
		model.addAttribute("unit", this.organisation.unit(system.unitId()));
		model.addAttribute("reviews", reviews);
		ongoing.ifPresent(review -> model.addAttribute("ongoing", review));
		if (!model.containsAttribute("start")) {
			model.addAttribute("start", new StartReviewForm(""));
		}
		if (!model.containsAttribute("complete")) {
			model.addAttribute("complete", new CompleteReviewForm(""));
		}
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history",
				reviews.stream()
					.findFirst()
					.map(newest -> this.history.of("access_review", newest.id()))
					.orElse(List.of()));
		return "access/review";
	}

}
