package se.isms.web.overview;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.Conditions;
import se.isms.core.evaluation.Conditions.Published;
import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.LocalRule;
import se.isms.core.evaluation.LocalRuleRegister;
import se.isms.core.evaluation.Theme;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * Rules of one's own: what they are about is chosen first, then the condition is written
 * beside all that can be asked, tried out on what the registers hold, and decided.
 */
@Page
@Requires(Permission.COORDINATE)
class LocalRulePages {

	private final LocalRuleRegister register;

	private final Conditions conditions;

	private final Evaluations evaluations;

	private final Organisation organisation;

	private final FindingWording wording;

	LocalRulePages(LocalRuleRegister register, Conditions conditions, Evaluations evaluations,
			Organisation organisation, FindingWording wording) {
		this.register = register;
		this.conditions = conditions;
		this.evaluations = evaluations;
		this.organisation = organisation;
		this.wording = wording;
	}

	@GetMapping("/overview/rules/new")
	String choose(@RequestParam(required = false) @Nullable String subject, Model model) {
		if (subject == null) {
			model.addAttribute("subjects", this.conditions.published().stream().map(Published::subject).toList());
			return "overview/local-rule-subject";
		}
		return show(LocalRule.NEW, LocalRuleForm.empty(subject), model);
	}

	/** What it would find. Nothing is decided yet. */
	@PostMapping("/overview/rules/new/trial")
	String tryOut(@Valid @ModelAttribute("form") LocalRuleForm form, BindingResult errors, Locale language,
			Model model) {
		return tried(LocalRule.NEW, form, errors, language, model);
	}

	@PostMapping("/overview/rules/new")
	String add(@Valid @ModelAttribute("form") LocalRuleForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return decided(LocalRule.NEW, form, errors, model, done);
	}

	@GetMapping("/overview/rules/{id}/condition")
	String change(@PathVariable String id, Model model) {
		return show(id, LocalRuleForm.of(this.register.rule(id)), model);
	}

	@PostMapping("/overview/rules/{id}/condition/trial")
	String tryOut(@PathVariable String id, @Valid @ModelAttribute("form") LocalRuleForm form, BindingResult errors,
			Locale language, Model model) {
		return tried(this.register.rule(id).id(), form, errors, language, model);
	}

	@PostMapping("/overview/rules/{id}/condition")
	String change(@PathVariable String id, @Valid @ModelAttribute("form") LocalRuleForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return decided(this.register.rule(id).id(), form, errors, model, done);
	}

	private String tried(String id, LocalRuleForm form, BindingResult errors, Locale language, Model model) {
		if (!errors.hasErrors()) {
			try {
				var rule = form.rule(id);
				this.register.check(rule);
				var difference = this.evaluations.whatIf(rule);
				model.addAttribute("trial", Trial.of(difference, this.organisation.departments(),
						finding -> this.wording.sentence(finding, language)));
				model.addAttribute("tally", difference.total(id));
			}
			catch (Refused refused) {
				Refusals.tell(refused, errors);
			}
		}
		return show(id, form, model);
	}

	private String decided(String id, LocalRuleForm form, BindingResult errors, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(id, form, model);
		}
		try {
			var rule = this.register.decide(form.rule(id), form.reason());
			done.addFlashAttribute("done", "rules.decided");
			return "redirect:/overview/rules/" + rule;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return show(id, form, model);
		}
		catch (OptimisticLockingFailureException ex) {
			model.addAttribute("stale", true);
			return show(id, id.equals(LocalRule.NEW) ? form : form.seeing(this.register.rule(id).version()), model);
		}
	}

	private String show(String id, LocalRuleForm form, Model model) {
		var published = this.conditions.published(form.subject()).orElseThrow(NotFound::new);
		var isNew = id.equals(LocalRule.NEW);
		model.addAttribute("form", form);
		model.addAttribute("id", isNew ? null : id);
		model.addAttribute("action", isNew ? "/overview/rules/new" : "/overview/rules/" + id + "/condition");
		model.addAttribute("published", published);
		model.addAttribute("known", this.evaluations.known(published.subject()));
		model.addAttribute("severities", LocalRuleRegister.SEVERITIES);
		model.addAttribute("themes", List.of(Theme.values()));
		return "overview/local-rule";
	}

}
