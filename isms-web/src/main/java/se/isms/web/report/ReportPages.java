package se.isms.web.report;

import java.time.LocalDate;
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

import se.isms.core.report.CompleteReport;
import se.isms.core.report.ReportArea;
import se.isms.core.report.ReportRegister;
import se.isms.core.report.SecurityReport;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.document.DocumentWriter;
import se.isms.web.edit.Editor;
import se.isms.web.edit.Edits;
import se.isms.web.form.Refusals;
import se.isms.web.page.Page;
import se.isms.web.review.AdoptForm;
import se.isms.web.security.Requires;

/** The yearly reports: read, contribute to an area, adopt. */
@Page
@Requires(Permission.READ)
class ReportPages {

	private final ReportRegister reports;

	private final ReportForms forms;

	private final DocumentWriter writer;

	private final Edits edits;

	ReportPages(ReportRegister reports, ReportForms forms, DocumentWriter writer, Edits edits) {
		this.reports = reports;
		this.forms = forms;
		this.writer = writer;
		this.edits = edits;
	}

	@GetMapping("/reports/security")
	String reports(Model model) {
		model.addAttribute("reports", this.reports.all());
		return "report/reports";
	}

	@GetMapping("/reports/security/{year}")
	String report(@PathVariable int year, Model model) {
		var report = this.reports.get(year);
		model.addAttribute("adoptForm", AdoptForm.of(Objects.requireNonNullElse(report.report().version(), 0)));
		return show(report, model);
	}

	@PostMapping("/reports/security/{year}/adopt")
	@Requires(Permission.DECIDE)
	String adopt(@PathVariable int year, @Valid @ModelAttribute("adoptForm") AdoptForm form, BindingResult errors,
			Model model, RedirectAttributes done) {
		if (errors.hasErrors()) {
			return show(this.reports.get(year), model);
		}
		try {
			this.reports.adopt(year, Integer.parseInt(form.version()), LocalDate.parse(form.day().strip()),
					form.diaryNumber().strip());
		}
		catch (Refused ex) {
			return refused(ex, this.reports.get(year), errors, model);
		}
		done.addFlashAttribute("done", "report.adopted");
		return "redirect:/reports/security/" + year;
	}

	/** Said above the form, where there is one. */
	private String refused(Refused refused, CompleteReport report, BindingResult errors, Model model) {
		if (report.report().state() != SecurityReport.State.DRAFT || report.report().reviewId() == null) {
			throw refused;
		}
		Refusals.tell(refused, errors);
		return show(report, model);
	}

	@GetMapping("/reports/security/{year}/areas/{id}")
	@Requires(Permission.CONTRIBUTE)
	String area(@PathVariable int year, @PathVariable UUID id, Model model) {
		var area = this.reports.get(year).area(id);
		requireOpen(year, area);
		return new OfYear(year).show(area, this.forms.form(area), model);
	}

	@PostMapping("/reports/security/{year}/areas/{id}")
	@Requires(Permission.CONTRIBUTE)
	String contribute(@PathVariable int year, @PathVariable UUID id, @Valid @ModelAttribute("form") AreaForm form,
			BindingResult errors, Model model, RedirectAttributes done) {
		return this.edits.save(new OfYear(year), this.reports.get(year).area(id), form, errors, model, done);
	}

	private String show(CompleteReport report, Model model) {
		model.addAttribute("report", report);
		if (report.report().reviewId() != null) {
			model.addAttribute("article", this.writer.article(this.reports.document(report.report().year())));
		}
		return "report/report";
	}

	/** Nobody is to write what cannot be saved. */
	private void requireOpen(int year, ReportArea area) {
		if (area.compiled()) {
			throw new Refused("refused.area-is-compiled", area.number());
		}
		if (this.reports.get(year).report().state() == SecurityReport.State.ADOPTED) {
			throw new Refused("refused.report-already-adopted", year);
		}
	}

	/** The form of an area, which belongs to the report of a year. */
	private final class OfYear implements Editor<ReportArea, AreaForm> {

		private final int year;

		private OfYear(int year) {
			this.year = year;
		}

		@Override
		public String show(@Nullable ReportArea current, AreaForm form, Model model) {
			model.addAttribute("year", this.year);
			model.addAttribute("area", current);
			model.addAttribute("form", form);
			return "report/area";
		}

		@Override
		public String save(@Nullable ReportArea current, AreaForm form) {
			ReportPages.this.reports.contribute(this.year,
					ReportPages.this.forms.apply(form, Objects.requireNonNull(current)));
			return "/reports/security/" + this.year;
		}

		@Override
		public ReportArea stored(ReportArea current) {
			return ReportPages.this.reports.get(this.year).area(current.id());
		}

		@Override
		public AreaForm form(ReportArea stored) {
			return ReportPages.this.forms.form(stored);
		}

	}

}
