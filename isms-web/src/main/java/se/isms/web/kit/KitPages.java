package se.isms.web.kit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.job.Jobs;
import se.isms.core.kit.KitReason;
import se.isms.core.kit.KitRegister;
import se.isms.core.organisation.Department;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.job.JobTexts;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** Offline kits: ordered, followed, and taken out under a password. */
@Page
@Requires(Permission.CONTRIBUTE)
class KitPages {

	/** Instead of a department. */
	static final String ALL = "ALL";

	private final KitRegister kits;

	private final KitJobs orders;

	private final Organisation organisation;

	private final Jobs jobs;

	private final JobTexts texts;

	KitPages(KitRegister kits, KitJobs orders, Organisation organisation, Jobs jobs, JobTexts texts) {
		this.kits = kits;
		this.orders = orders;
		this.organisation = organisation;
		this.jobs = jobs;
		this.texts = texts;
	}

	@GetMapping("/continuity/kits")
	String kits(Model model) {
		var own = CurrentActor.get().department();
		var departments = this.organisation.departments();
		model.addAttribute("kits", this.kits.recent());
		model.addAttribute("names", departments.stream().collect(Collectors.toMap(Department::id, Department::name)));
		model.addAttribute("departments",
				departments.stream().filter(one -> own == null || own.equals(one.id())).toList());
		model.addAttribute("all", own == null);
		return "kit/kits";
	}

	@PostMapping("/continuity/kits")
	String order(@RequestParam String scope, Locale language, RedirectAttributes back) {
		try {
			var ordered = this.orders.start(scope.equals(ALL) ? null : department(scope), language);
			return at(ordered.kit().id());
		}
		catch (Refused ex) {
			return told(ex, "redirect:/continuity/kits", back);
		}
	}

	@GetMapping("/continuity/kits/{id}")
	String kit(@PathVariable UUID id, Locale language, Model model) {
		var kit = this.kits.kit(id);
		model.addAttribute("kit", kit);
		model.addAttribute("name", this.kits.name(id));
		model.addAttribute("plans", this.kits.plans(id));
		model.addAttribute("files", kit.sealed() ? this.kits.files(id) : List.of());
		this.jobs.newest(id.toString()).ifPresent(job -> {
			model.addAttribute("job", job);
			model.addAttribute("work", this.texts.work(job, language));
		});
		return "kit/kit";
	}

	/** The password is used here and kept nowhere. */
	@PostMapping("/continuity/kits/{id}/take")
	Object take(@PathVariable UUID id, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "") String decidedBy, @RequestParam(defaultValue = "") String decidedOn,
			RedirectAttributes back) {
		try {
			if (!password.equals(again)) {
				throw new Refused("refused.kit-passwords-differ").at("again");
			}
			return zip(this.kits.name(id),
					this.kits.take(id, secret(password), new KitReason(reason, decidedBy, day(decidedOn))));
		}
		catch (Refused ex) {
			back.addFlashAttribute("typed", Map.of("reason", reason, "decidedBy", decidedBy, "decidedOn", decidedOn));
			return told(ex, at(id), back);
		}
	}

	static ResponseEntity<byte[]> zip(String name, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name + ".zip").build().toString())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(content);
	}

	static char @Nullable [] secret(String password) {
		return password.isEmpty() ? null : password.toCharArray();
	}

	/** What is no day is told as a day that is missing. */
	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static UUID department(String text) {
		try {
			return UUID.fromString(text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound();
		}
	}

	private static String at(UUID id) {
		return "redirect:/continuity/kits/" + id;
	}

	private static String told(Refused refused, String where, RedirectAttributes back) {
		if (refused instanceof NotFound || refused instanceof NotAllowed) {
			throw refused;
		}
		back.addFlashAttribute("refused", refused.key());
		back.addFlashAttribute("arguments", refused.arguments().stream().map(String::valueOf).toList());
		return where;
	}

}
