package se.isms.web.continuity;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The steps of a plan from draft to the next edition, and what is new in one. */
@Page
@Requires(Permission.READ)
class PlanStepPages {

	private final ContinuityRegister register;

	private final PlanComparison comparison;

	PlanStepPages(ContinuityRegister register, PlanComparison comparison) {
		this.register = register;
		this.comparison = comparison;
	}

	@GetMapping("/continuity/plans/{id}/compare")
	String compare(@PathVariable UUID id, Model model, Locale language) {
		var sheet = this.register.sheet(id);
		model.addAttribute("sheet", sheet);
		model.addAttribute("changed", this.comparison.of(sheet, language));
		return "continuity/compare";
	}

	@PostMapping("/continuity/plans/{id}/send")
	@Requires(Permission.CONTRIBUTE)
	String send(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::send, "continuity.plan.sent", done);
	}

	@PostMapping("/continuity/plans/{id}/back")
	@Requires(Permission.CONTRIBUTE)
	String back(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::back, "continuity.plan.given-back", done);
	}

	@PostMapping("/continuity/plans/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	String adopt(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::adopt, "continuity.plan.adopted", done);
	}

	@PostMapping("/continuity/plans/{id}/review")
	@Requires(Permission.CONTRIBUTE)
	String review(@PathVariable UUID id, RedirectAttributes done) {
		return then(id, this.register::review, "continuity.plan.reviewed", done);
	}

	@PostMapping("/continuity/plans/{id}/revise")
	@Requires(Permission.CONTRIBUTE)
	String revise(@PathVariable UUID id, RedirectAttributes done) {
		var next = this.register.revise(id);
		done.addFlashAttribute("done", "continuity.plan.revised");
		return "redirect:/continuity/plans/" + next.id();
	}

	private static String then(UUID id, Consumer<UUID> act, String text, RedirectAttributes done) {
		act.accept(id);
		done.addFlashAttribute("done", text);
		return "redirect:/continuity/plans/" + id;
	}

}
