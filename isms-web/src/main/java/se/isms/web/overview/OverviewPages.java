package se.isms.web.overview;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.RuleBook;
import se.isms.core.evaluation.RunRow;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.ingest.ImportOrigins;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.trail.History;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.evaluation.FindingWording;
import se.isms.web.evaluation.Places;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The dashboard, the list of findings, and the why of one. */
@Page
@Requires(Permission.READ)
class OverviewPages {

	private final FindingRegister findings;

	private final RuleBook book;

	private final Organisation organisation;

	private final Today today;

	private final FindingWording wording;

	private final History history;

	private final ImportOrigins origins;

	private final Clock clock;

	OverviewPages(FindingRegister findings, RuleBook book, Organisation organisation, Today today,
			FindingWording wording, History history, ImportOrigins origins, Clock clock) {
		this.findings = findings;
		this.book = book;
		this.organisation = organisation;
		this.today = today;
		this.wording = wording;
		this.history = history;
		this.origins = origins;
		this.clock = clock;
	}

	@GetMapping("/")
	String home() {
		return "redirect:/overview";
	}

	@GetMapping("/overview")
	String overview(Model model) {
		var run = this.findings.newestRun();
		var tallies = run.map(RunRow::id).map(this.findings::tallies).orElse(List.of());
		model.addAttribute("run", run.orElse(null));
		model.addAttribute("tasks", this.today.tasks());
		model.addAttribute("severities", this.findings.bySeverity());
		model.addAttribute("map", HeatMap.of(departments(), this.findings.counts(), tallies, this.clock.instant()));
		return "overview/overview";
	}

	@GetMapping("/overview/findings")
	String findings(@ModelAttribute("asked") Asked asked, Locale language, Model model) {
		var departments = departments();
		var filter = asked.filter(rule -> this.book.rule(rule).isPresent(), departments);
		var found = this.findings.findings(filter);
		model.addAttribute("filter", filter);
		model.addAttribute("ruleTitle", (filter.rule() != null) ? this.book.title(filter.rule(), language) : null);
		model.addAttribute("unknown", asked.notIn(filter));
		model.addAttribute("lines", this.wording.lines(found, language));
		model.addAttribute("most", FindingRegister.MOST);
		model.addAttribute("departments", departments);
		model.addAttribute("areas", List.of(Area.values()));
		model.addAttribute("severities", List.of(Severity.values()));
		model.addAttribute("states", List.of(StoredFinding.State.values()));
		return "overview/findings";
	}

	@GetMapping("/overview/findings/{id}")
	String why(@PathVariable UUID id, Locale language, Model model) {
		var finding = this.findings.finding(id);
		var rule = this.book.rule(finding.rule()).orElseThrow(NotFound::new);
		model.addAttribute("finding", finding);
		model.addAttribute("sentence", this.wording.sentence(finding, language));
		model.addAttribute("rule", rule);
		model.addAttribute("ruleTitle", this.book.title(finding.rule(), language));
		model.addAttribute("advice", this.wording.advice(finding.rule(), language));
		model.addAttribute("place", Places.of(finding.subjectType(), finding.subjectId()));
		var subject = finding.label().isEmpty() ? null : finding.subjectId();
		model.addAttribute("subject", subject);
		model.addAttribute("changed", (subject != null) ? this.history.last(subject).orElse(null) : null);
		model.addAttribute("imported", (subject != null) ? this.origins.of(subject).orElse(null) : null);
		return "overview/why";
	}

	/** Those that one may see: all, or one's own. */
	private List<Department> departments() {
		var own = CurrentActor.get().department();
		return this.organisation.departments().stream().filter(one -> own == null || own.equals(one.id())).toList();
	}

}
