package se.isms.web.evaluation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.evaluation.Area;
import se.isms.core.evaluation.Evaluations;
import se.isms.core.evaluation.FindingFilter;
import se.isms.core.evaluation.FindingRegister;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.StoredFinding;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.security.Requires;

/** Standing findings, and why they are findings. */
@RestController
@RequestMapping("/api/v1")
class FindingApi {

	private final FindingRegister register;

	private final Evaluations evaluations;

	private final FindingWording texts;

	FindingApi(FindingRegister register, Evaluations evaluations, FindingWording texts) {
		this.register = register;
		this.evaluations = evaluations;
		this.texts = texts;
	}

	@GetMapping("/findings")
	@Requires(Permission.READ)
	@Operation(summary = "Findings, the worst first; resolved ones only when asked for")
	FindingPage findings(@RequestParam(required = false) @Nullable Area area,
			@RequestParam(required = false) @Size(max = 20) @Pattern(regexp = "[A-Z]{2}-\\d{2}") @Nullable String rule,
			@RequestParam(required = false) @Nullable Severity severity,
			@RequestParam(required = false) @Nullable UUID unit,
			@RequestParam(required = false) StoredFinding.@Nullable State state,
			@RequestParam(required = false) @Nullable UUID subject,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit,
			@RequestParam(required = false) @Nullable UUID cursor, Language language) {
		var filter = new FindingFilter(area, rule, severity, unit, state, subject);
		var found = this.register.findings(filter, cursor, limit);
		var next = (found.size() == limit) ? found.get(limit - 1).id() : null;
		return new FindingPage(this.texts.resources(found, language), next);
	}

	@GetMapping("/findings/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "Why a finding is one: its rule, norms, facts and thresholds")
	FindingDetails finding(@PathVariable UUID id, Language language) {
		return this.texts.details(this.register.finding(id), language);
	}

	@GetMapping("/subjects/{id}/rules")
	@Requires(Permission.READ)
	@Operation(summary = "What each rule makes of a subject as the registers stand now, and what decided it")
	Items<ExplanationResource> rules(@PathVariable UUID id, Language language) {
		var explained = this.evaluations.explain(id);
		if (explained.isEmpty()) {
			throw new NotFound();
		}
		return new Items<>(this.texts.explained(explained, language.locale()));
	}

	@GetMapping("/standing")
	@Requires(Permission.READ)
	@Operation(summary = "The newest run and what came of it")
	Standing standing() {
		var run = this.register.newestRun();
		return new Standing(run.orElse(null), this.register.bySeverity(),
				run.map(one -> this.register.tallies(one.id())).orElseGet(List::of));
	}

}
