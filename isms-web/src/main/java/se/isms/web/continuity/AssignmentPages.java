package se.isms.web.continuity;

import java.util.Collection;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.ProcessRow;
import se.isms.core.continuity.AssignmentAnswer;
import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Thresholds;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Choices;
import se.isms.web.form.Typed;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The assignments of the management, how far all have come, and one's own answer. */
@Page
@Requires(Permission.READ)
class AssignmentPages implements Editor<AssignmentAnswer, AnswerForm> {

	private final AssignmentRegister register;

	private final Thresholds thresholds;

	private final AssetRegister assets;

	private final Organisation organisation;

	private final Choices choices;

	private final FindingRegister findings;

	private final History history;

	private final Edits edits;

	AssignmentPages(AssignmentRegister register, Thresholds thresholds, AssetRegister assets, Organisation organisation,
			Choices choices, FindingRegister findings, History history, Edits edits) {
		this.register = register;
		this.thresholds = thresholds;
		this.assets = assets;
		this.organisation = organisation;
		this.choices = choices;
		this.findings = findings;
		this.history = history;
		this.edits = edits;
	}

	@GetMapping("/continuity")
	String newest(Model model) {
		var all = this.register.assignments();
		return all.isEmpty() ? "continuity/assignment" : show(all.get(0).id(), model);
	}

	@GetMapping("/continuity/assignments/{id}")
	String assignment(@PathVariable UUID id, Model model) {
		return show(id, model);
	}

	@GetMapping("/continuity/answers/{id}")
	String answer(@PathVariable UUID id, Model model) {
		var answer = this.register.answer(id);
		return show(answer, form(answer), model);
	}

	@PostMapping("/continuity/answers/{id}")
	@Requires(Permission.CONTRIBUTE)
	String answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		return this.edits.save(this, this.register.answer(id), form, errors, model, done);
	}

	private String show(UUID id, Model model) {
		var progress = this.register.progress(id, critical());
		var assignments = this.register.assignments();
		model.addAttribute("assignment", this.register.assignment(id));
		model.addAttribute("row",
				assignments.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new));
		model.addAttribute("progress", progress);
		model.addAttribute("mine",
				progress.stream().filter(row -> row.unitId().equals(CurrentActor.get().department())).toList());
		model.addAttribute("assignments", assignments);
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("continuity_assignment", id));
		return "continuity/assignment";
	}

	@Override
	public String show(@Nullable AssignmentAnswer current, AnswerForm form, Model model) {
		var answer = Objects.requireNonNull(current);
		model.addAttribute("answer", answer);
		model.addAttribute("form", form);
		model.addAttribute("assignment", this.register.assignment(answer.assignmentId()));
		model.addAttribute("unit", this.organisation.unit(answer.unitId()));
		model.addAttribute("processes", criticalProcesses(answer.unitId()));
		model.addAttribute("people", this.choices.people(answer.unitId(), answer.confirmedBy()));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(answer.id())));
		model.addAttribute("subject", answer.id());
		model.addAttribute("history", this.history.of("assignment_answer", answer.id()));
		return "continuity/answer";
	}

	private List<ProcessRow> criticalProcesses(UUID department) {
		var critical = critical();
		return this.assets.processes()
			.stream()
			.filter(process -> process.criticality() != null && process.criticality() >= critical)
			.filter(process -> this.organisation.unit(process.unitId()).departmentId().equals(department))
			.toList();
	}

	private int critical() {
		return this.thresholds.today("kp.critical");
	}

	@Override
	public String save(@Nullable AssignmentAnswer current, AnswerForm form) {
		var id = Objects.requireNonNull(current).id();
		var by = UUID.fromString(form.confirmedBy());
		var version = Integer.parseInt(form.version().strip());
		if (form.answer().equals("LIST")) {
			this.register.confirm(id, version, by, critical());
		}
		else {
			this.register.answerNone(id, version, Typed.text(form.reason()), by, critical());
		}
		return "/continuity/assignments/" + current.assignmentId();
	}

	@Override
	public String told() {
		return "continuity.answer.saved";
	}

	@Override
	public AssignmentAnswer stored(AssignmentAnswer current) {
		return this.register.answer(current.id());
	}

	@Override
	public AnswerForm form(AssignmentAnswer stored) {
		var kind = (stored.noneReason() != null) ? "NONE" : (stored.answeredOn() != null) ? "LIST" : "";
		return new AnswerForm(kind, Typed.text(stored.noneReason()), Typed.text(stored.confirmedBy()),
				Typed.text(stored.version()));
	}

	@Override
	public Collection<Choice> offered(AssignmentAnswer stored) {
		return this.choices.people(stored.unitId(), stored.confirmedBy());
	}

}
