package se.isms.web.continuity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.continuity.AnswerList;
import se.isms.core.continuity.AssignmentAnswer;
import se.isms.core.continuity.AssignmentRegister;
import se.isms.core.continuity.ListedProcess;
import se.isms.core.continuity.Progress;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.History;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Typed;
import se.isms.web.list.ListFrame;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The assignments of the management, how far all have come, and one's own answer. */
@Page
@Requires(Permission.READ)
class AssignmentPages implements Editor<AssignmentAnswer, AnswerForm> {

	private final AssignmentRegister register;

	private final Organisation organisation;

	private final FindingRegister findings;

	private final History history;

	private final Edits edits;

	private final ListFrame lists;

	AssignmentPages(AssignmentRegister register, Organisation organisation, FindingRegister findings, History history,
			Edits edits, ListFrame lists) {
		this.register = register;
		this.organisation = organisation;
		this.findings = findings;
		this.history = history;
		this.edits = edits;
		this.lists = lists;
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

	@GetMapping("/continuity/answers")
	String answers(Model model) {
		return this.lists.page("answers", model);
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
		var progress = new Progress(this.register.progress(id));
		var assignments = this.register.assignments();
		model.addAttribute("assignment", this.register.assignment(id));
		model.addAttribute("row",
				assignments.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NotFound::new));
		model.addAttribute("progress", progress);
		model.addAttribute("mine",
				progress.rows().stream().filter(row -> row.unitId().equals(CurrentActor.get().department())).toList());
		model.addAttribute("assignments", assignments);
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(id)));
		model.addAttribute("history", this.history.of("continuity_assignment", id));
		return "continuity/assignment";
	}

	@Override
	public String show(@Nullable AssignmentAnswer current, AnswerForm form, Model model) {
		var answer = Objects.requireNonNull(current);
		var people = this.register.confirmers(answer, username());
		model.addAttribute("answer", answer);
		model.addAttribute("form", form);
		model.addAttribute("assignment", this.register.assignment(answer.assignmentId()));
		model.addAttribute("unit", this.organisation.unit(answer.unitId()));
		model.addAttribute("list", this.register.list(answer.id()));
		model.addAttribute("people", people);
		model.addAttribute("mayAnswer", CurrentActor.get().may(Permission.CONTRIBUTE) && !people.isEmpty());
		model.addAttribute("heads",
				this.register.heads(answer).stream().map(Choice::label).collect(Collectors.joining("; ")));
		model.addAttribute("findings", this.findings.findings(FindingFilter.about(answer.id())));
		model.addAttribute("subject", answer.id());
		model.addAttribute("history", this.history.of("assignment_answer", answer.id()));
		return "continuity/answer";
	}

	@Override
	public String save(@Nullable AssignmentAnswer current, AnswerForm form) {
		var id = Objects.requireNonNull(current).id();
		var by = UUID.fromString(form.confirmedBy());
		var version = Integer.parseInt(form.version().strip());
		if (form.answer().equals("LIST")) {
			var processes = form.processes().stream().map(UUID::fromString).collect(Collectors.toSet());
			this.register.confirm(id, version, processes, by, username());
		}
		else {
			this.register.answerNone(id, version, Typed.text(form.reason()), by, username());
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

	/** What is critical is ticked beforehand; so is what was confirmed before. */
	@Override
	public AnswerForm form(AssignmentAnswer stored) {
		var kind = (stored.noneReason() != null) ? "NONE" : (stored.answeredOn() != null) ? "LIST" : "";
		return new AnswerForm(kind, ticked(this.register.list(stored.id())), Typed.text(stored.noneReason()),
				by(stored), Typed.text(stored.version()));
	}

	private static List<String> ticked(AnswerList list) {
		return Stream.concat(list.critical().stream(), list.lesser().stream().filter(ListedProcess::confirmed))
			.map(process -> process.id().toString())
			.toList();
	}

	/** Who answered before, or else the head, where there is one and no more. */
	private String by(AssignmentAnswer stored) {
		var heads = this.register.heads(stored);
		var only = (heads.size() == 1) ? heads.get(0).id() : null;
		return Typed.text((stored.confirmedBy() != null) ? stored.confirmedBy() : only);
	}

	@Override
	public Collection<Choice> offered(AssignmentAnswer stored) {
		var processes = this.register.list(stored.id())
			.processes()
			.stream()
			.map(process -> new Choice(process.id(), process.name()));
		return Stream.concat(this.register.confirmers(stored, username()).stream(), processes).toList();
	}

	/** Who looks has signed in: no page of an answer is open. */
	private static String username() {
		return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
	}

}
