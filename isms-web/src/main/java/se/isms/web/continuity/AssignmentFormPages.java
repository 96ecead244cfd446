package se.isms.web.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ContinuityAssignment;
import se.isms.core.continuity.ItLoss;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Register;
import se.isms.web.edit.FormFrame;
import se.isms.web.edit.FormPages;
import se.isms.web.edit.Offers;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/**
 * An assignment to give, or to change: the coordinator enters what management decided.
 */
@Page
@Requires(Permission.COORDINATE)
class AssignmentFormPages extends FormPages<ContinuityAssignment, AssignmentForm> {

	private final AssignmentRegister register;

	private final Organisation organisation;

	private final Thresholds thresholds;

	private final AssignmentForms forms;

	private final Clock clock;

	AssignmentFormPages(FormFrame frame, Register<ContinuityAssignment> entries, AssignmentRegister register,
			Organisation organisation, Thresholds thresholds, AssignmentForms forms, Clock clock) {
		super(frame, entries, "assignment", "continuity/assignment-form");
		this.register = register;
		this.organisation = organisation;
		this.thresholds = thresholds;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/continuity/assignments/new")
	String begin(Model model) {
		return show(null, blank(), model);
	}

	@PostMapping("/continuity/assignments/new")
	String add(@Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors, Model model,
			RedirectAttributes done) {
		return sent(null, form, errors, model, done);
	}

	@GetMapping("/continuity/assignments/{id}/edit")
	String edit(@PathVariable UUID id, Model model) {
		return open(find(id), model);
	}

	@PostMapping("/continuity/assignments/{id}/edit")
	String change(@PathVariable UUID id, @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return sent(find(id), form, errors, model, done);
	}

	/** To all departments, of all IT being gone for as long as the rules ask for. */
	private AssignmentForm blank() {
		var everybody = departments().stream().map(choice -> choice.id().toString()).toList();
		return new AssignmentForm("", "", LocalDate.now(this.clock.withZone(Dates.ZONE)).toString(), "", "",
				ItLoss.ALL.name(), String.valueOf(this.thresholds.today("kp.premiseDays")), "", everybody, "");
	}

	private List<Choice> departments() {
		return this.organisation.departments()
			.stream()
			.map(department -> new Choice(department.id(), department.name()))
			.toList();
	}

	@Override
	protected Offers offers(@Nullable ContinuityAssignment current) {
		return new Offers().and("departments", this::departments);
	}

	/** Who has answered stays an addressee. */
	@Override
	protected void more(@Nullable ContinuityAssignment current, AssignmentForm form, Model model) {
		model.addAttribute("answered",
				(current == null) ? List.of()
						: this.register.progress(current.id())
							.stream()
							.filter(row -> row.answeredOn() != null)
							.map(row -> row.unitId().toString())
							.toList());
	}

	@Override
	public AssignmentForm form(ContinuityAssignment stored) {
		return this.forms.form(stored, this.register.addressees(stored.id()).stream().map(Choice::id).toList());
	}

	@Override
	protected ContinuityAssignment apply(AssignmentForm form, @Nullable ContinuityAssignment current) {
		return this.forms.apply(form, id(current));
	}

	@Override
	protected ContinuityAssignment store(@Nullable ContinuityAssignment current, AssignmentForm form) {
		return this.register.save(apply(form, current),
				form.addressees().stream().map(UUID::fromString).collect(Collectors.toSet()));
	}

	@Override
	protected String path(ContinuityAssignment saved) {
		return "/continuity/assignments/" + saved.id();
	}

}
