package se.isms.web.governance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.governance.GovernanceRegister;
import se.isms.core.governance.MemberRow;
import se.isms.core.governance.TrainingTotal;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;
import se.isms.web.form.Refusals;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** How many have been trained in the departments and in the management. */
@Page
@Requires(Permission.READ)
class TrainingPages {

	private final GovernanceRegister register;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final GovernanceForms forms;

	TrainingPages(GovernanceRegister register, Organisation organisation, FindingRegister findings, History history,
			GovernanceForms forms) {
		this.register = register;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
	}

	/** The newest programme, or the one that is asked for. */
	@GetMapping("/year/training")
	String training(@RequestParam(required = false) @Nullable UUID programme, Model model) {
		var programmes = this.register.programmes();
		var shown = (programme != null) ? this.register.programme(programme)
				: programmes.stream().findFirst().orElse(null);
		model.addAttribute("programmes", programmes);
		model.addAttribute("programme", shown);
		model.addAttribute("training", (shown != null) ? this.register.training(shown.id()) : List.of());
		model.addAttribute("history", (shown != null) ? this.history.of("training_programme", shown.id()) : List.of());
		model.addAttribute("members", this.register.members());
		return "governance/training";
	}

	@GetMapping("/year/training/new")
	@Requires(Permission.COORDINATE)
	String newProgramme(Model model) {
		model.addAttribute("form", new ProgrammeForm("", "", "12"));
		return "governance/programme";
	}

	@PostMapping("/year/training/new")
	@Requires(Permission.COORDINATE)
	String create(@Valid @ModelAttribute("form") ProgrammeForm form, BindingResult errors, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return "governance/programme";
		}
		this.register.save(this.forms.apply(form, UUID.randomUUID()));
		return saved(done);
	}

	@GetMapping("/year/training/{programme}/{unit}")
	@Requires(Permission.CONTRIBUTE)
	String total(@PathVariable UUID programme, @PathVariable UUID unit, Model model) {
		var noted = this.register.noted(programme, unit).orElse(null);
		return total(programme, unit, (noted == null) ? new TotalForm("", "")
				: new TotalForm(Typed.text(noted.completed()), Typed.text(noted.population())), model);
	}

	@PostMapping("/year/training/{programme}/{unit}")
	@Requires(Permission.CONTRIBUTE)
	String record(@PathVariable UUID programme, @PathVariable UUID unit, @Valid @ModelAttribute("form") TotalForm form,
			BindingResult errors, Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return total(programme, unit, form, model);
		}
		try {
			this.register
				.record(new TrainingTotal(programme, unit, number(form.completed()), number(form.population())));
			done.addFlashAttribute("done", "form.saved");
			return "redirect:/year/training?programme=" + programme;
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return total(programme, unit, form, model);
		}
	}

	@GetMapping("/year/training/members/{id}")
	@Requires(Permission.COORDINATE)
	String member(@PathVariable UUID id, Model model) {
		return member(id, new TrainedForm(Typed.text(row(id).trainedOn())), model);
	}

	@PostMapping("/year/training/members/{id}")
	@Requires(Permission.COORDINATE)
	String train(@PathVariable UUID id, @Valid @ModelAttribute("form") TrainedForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return member(id, form, model);
		}
		try {
			this.register.train(id, Objects.requireNonNull(Typed.day(form.trainedOn())));
			return saved(done);
		}
		catch (Refused refused) {
			Refusals.tell(refused, errors);
			return member(id, form, model);
		}
	}

	private String total(UUID programme, UUID unit, TotalForm form, Model model) {
		model.addAttribute("programme", this.register.programme(programme));
		model.addAttribute("unit", this.organisation.unit(unit));
		model.addAttribute("form", form);
		return "governance/total";
	}

	private String member(UUID id, TrainedForm form, Model model) {
		model.addAttribute("member", row(id));
		model.addAttribute("form", form);
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("subject", id);
		model.addAttribute("history", this.history.of("management_member", id));
		return "governance/member";
	}

	private MemberRow row(UUID id) {
		return this.register.members()
			.stream()
			.filter(member -> member.id().equals(id))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	private static int number(String text) {
		return Objects.requireNonNull(Typed.number(text));
	}

	private static String saved(RedirectAttributes done) {
		done.addFlashAttribute("done", "form.saved");
		return "redirect:/year/training";
	}

}
