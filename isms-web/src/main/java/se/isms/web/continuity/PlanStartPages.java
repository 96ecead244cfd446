package se.isms.web.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What is asked before the first word of a plan is written. */
@Page
@Requires(Permission.CONTRIBUTE)
class PlanStartPages {

	private final ContinuityRegister register;

	private final AssetRegister assets;

	PlanStartPages(ContinuityRegister register, AssetRegister assets) {
		this.register = register;
		this.assets = assets;
	}

	@GetMapping("/continuity/plans/new")
	String ask(@RequestParam UUID process, Model model) {
		model.addAttribute("process", this.assets.process(process));
		return "continuity/start";
	}

	@PostMapping("/continuity/plans")
	String draft(@RequestParam UUID process, @RequestParam(required = false) @Nullable GuardAnswer guard, Model model,
			RedirectAttributes done) {
		if (guard != GuardAnswer.NO) {
			model.addAttribute("stopped", (guard == null) ? "continuity.guard.unanswered" : "refused.guarded");
			return ask(process, model);
		}
		var plan = this.register.draft(process, guard);
		done.addFlashAttribute("done", "continuity.plan.drafted");
		return "redirect:/continuity/plans/" + plan.id() + "/edit";
	}

}
