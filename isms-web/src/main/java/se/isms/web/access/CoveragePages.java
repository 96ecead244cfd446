package se.isms.web.access;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.access.AccessRegister;
import se.isms.core.access.MfaRollout;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** How far two-factor authentication has come, and the plan of its rollout. */
@Page
@Requires(Permission.READ)
class CoveragePages implements Editor<MfaRollout, RolloutForm> {

	private final AccessRegister register;

	private final Thresholds thresholds;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final AccessForms forms;

	private final Clock clock;

	private final Edits edits;

	CoveragePages(AccessRegister register, Thresholds thresholds, Organisation organisation, FindingRegister findings,
			History history, AccessForms forms, Clock clock, Edits edits) {
		this.register = register;
		this.thresholds = thresholds;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.forms = forms;
		this.clock = clock;
		this.edits = edits;
	}

	@GetMapping("/access")
	String coverage(Model model) {
		var rows = this.register.coverage();
		model.addAttribute("total", CoverageLine.total(rows));
		model.addAttribute("lines",
				rows.stream().map(CoverageLine::of).sorted(Comparator.comparing(CoverageLine::share)).toList());
		model.addAttribute("target", this.thresholds.today("mf.coverageTarget"));
		this.register.rollout().ifPresent(rollout -> plan(rollout, model));
		return "access/coverage";
	}

	@GetMapping("/access/rollout")
	@Requires(Permission.COORDINATE)
	String rollout(Model model) {
		var rollout = current();
		return show(rollout, this.forms.form(rollout), model);
	}

	@PostMapping("/access/rollout")
	@Requires(Permission.COORDINATE)
	String change(@Valid @ModelAttribute("form") RolloutForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return this.edits.save(this, current(), form, errors, model, done);
	}

	private void plan(MfaRollout rollout, Model model) {
		model.addAttribute("rollout", rollout);
		model.addAttribute("planned", rollout.plannedShare(today()));
		model.addAttribute("rolloutOwner",
				Optional.ofNullable(rollout.ownerId()).flatMap(this.organisation::person).orElse(null));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(rollout.id())));
		model.addAttribute("subject", rollout.id());
		model.addAttribute("history", this.history.of("mfa_rollout", rollout.id()));
	}

	@Override
	public String show(@Nullable MfaRollout current, RolloutForm form, Model model) {
		var rollout = Objects.requireNonNull(current);
		model.addAttribute("rollout", rollout);
		model.addAttribute("form", form);
		model.addAttribute("people", people(rollout));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(rollout.id())));
		model.addAttribute("subject", rollout.id());
		model.addAttribute("history", this.history.of("mfa_rollout", rollout.id()));
		return "access/rollout";
	}

	/** The rollout is everybody's, so anybody with a role may lead it. */
	private List<Choice> people(MfaRollout rollout) {
		return this.organisation.departments()
			.stream()
			.flatMap(department -> this.organisation.people(department.id(), rollout.ownerId()).stream())
			.distinct()
			.toList();
	}

	private MfaRollout current() {
		return this.register.rollout()
			.orElseGet(() -> new MfaRollout(UUID.randomUUID(), null, today(), null, BigDecimal.ZERO,
					BigDecimal.valueOf(100), null));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

	@Override
	public String save(@Nullable MfaRollout current, RolloutForm form) {
		this.register.save(this.forms.apply(form, Objects.requireNonNull(current)));
		return "/access";
	}

	@Override
	public MfaRollout stored(MfaRollout current) {
		return current();
	}

	@Override
	public RolloutForm form(MfaRollout stored) {
		return this.forms.form(stored);
	}

	@Override
	public Collection<Choice> offered(MfaRollout stored) {
		return people(stored);
	}

}
