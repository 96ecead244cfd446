package se.isms.web.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.core.job.JobKind;
import se.isms.core.job.JobRequest;
import se.isms.core.job.Jobs;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Jobs to start and follow. */
@Page
@Requires(Permission.READ)
class JobPages {

	private final Jobs jobs;

	private final JobTexts texts;

	private final Clock clock;

	JobPages(Jobs jobs, JobTexts texts, Clock clock) {
		this.jobs = jobs;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping("/reports/jobs")
	String jobs(Model model) {
		model.addAttribute("jobs", this.jobs.recent());
		model.addAttribute("year", today().getYear());
		return "job/jobs";
	}

	@PostMapping("/reports/jobs")
	@Requires(Permission.COMPILE)
	String start(@RequestParam JobKind kind, @RequestParam int year) {
		return "redirect:/reports/jobs/" + this.jobs.start(new JobRequest(kind, year, today()));
	}

	@GetMapping("/reports/jobs/{id}")
	String job(@PathVariable long id, Locale language, Model model) {
		var job = this.jobs.progress(id);
		model.addAttribute("job", job);
		model.addAttribute("work", this.texts.work(job, language));
		model.addAttribute("lines", this.texts.lines(this.jobs.lines(id), language));
		return "job/job";
	}

	@PostMapping("/reports/jobs/{id}/restart")
	@Requires(Permission.CONTRIBUTE)
	String restart(@PathVariable long id) {
		return "redirect:/reports/jobs/" + this.jobs.restart(id);
	}

	@PostMapping("/reports/jobs/{id}/stop")
	@Requires(Permission.CONTRIBUTE)
	String stop(@PathVariable long id) {
		this.jobs.stop(id);
		return "redirect:/reports/jobs/" + id;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
