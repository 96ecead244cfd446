package se.isms.web.risk;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.risk.AnalysisRow;
import se.isms.core.risk.NextAnalyses;
import se.isms.core.risk.RiskAnalysis;
import se.isms.core.risk.RiskChange;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.RiskRow;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Risk analyses of the departments. */
@RestController
@RequestMapping("/api/v1")
class AnalysisApi {

	private final RiskRegister register;

	private final NextAnalyses next;

	private final ScaleRegister scales;

	private final RiskMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	AnalysisApi(RiskRegister register, NextAnalyses next, ScaleRegister scales, RiskMapper mapper, AnswerOnce once,
			ApiLists lists) {
		this.register = register;
		this.next = next;
		this.scales = scales;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/analyses")
	@Requires(Permission.READ)
	@Operation(summary = "Risk analyses that are neither replaced nor archived")
	ItemsPart<AnalysisRow> analyses(@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("analyses").part(cursor, limit, AnalysisRow.class);
	}

	@GetMapping("/analyses/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A risk analysis")
	ResponseEntity<AnalysisResource> analysis(@PathVariable UUID id) {
		return ok(this.register.analysis(id));
	}

	@GetMapping("/analyses/{id}/risks")
	@Requires(Permission.READ)
	@Operation(summary = "The risks of an analysis, the highest first")
	Items<RiskRow> risks(@PathVariable UUID id) {
		return new Items<>(this.register.risks(this.register.analysis(id).id()));
	}

	@PostMapping("/analyses")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a risk analysis on a scale in use, the newest where none is chosen")
	ResponseEntity<AnalysisResource> create(@Valid @RequestBody AnalysisInput input, RequestKey key) {
		return this.once.answer(key, input, AnalysisResource.class, () -> {
			var added = this.register
				.save(this.mapper.analysis(UUID.randomUUID(), null, null, this.scales.forNew(input.scaleId()), input));
			return Versioned.created("/api/v1/analyses/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/analyses/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a risk analysis that is not adopted")
	ResponseEntity<AnalysisResource> change(@PathVariable UUID id, @Valid @RequestBody AnalysisInput input,
			IfMatch match) {
		var before = this.register.analysis(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.analysis(id, match.version(), before.earlierId(),
				Objects.requireNonNullElse(input.scaleId(), before.scaleId()), input)));
	}

	@PostMapping("/analyses/{id}/adopt")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adopts an analysis; the one adopted before it is replaced")
	ResponseEntity<AnalysisResource> adopt(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, AnalysisResource.class, () -> {
			match.require(this.register.analysis(id).version());
			var after = this.register.adopt(id);
			match.requireNext(after.version());
			return ok(after);
		});
	}

	@PostMapping("/analyses/{id}/next")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Begins the analysis that continues a decided one, with all its open risks")
	ResponseEntity<AnalysisResource> next(@PathVariable UUID id, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, AnalysisResource.class, () -> {
			var added = this.next.next(id);
			return Versioned.created("/api/v1/analyses/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@GetMapping("/analyses/{id}/changes")
	@Requires(Permission.READ)
	@Operation(summary = "What has become of each risk since the analysis that it continues")
	Items<RiskChange> changes(@PathVariable UUID id) {
		return new Items<>(this.next.changes(id));
	}

	private ResponseEntity<AnalysisResource> ok(RiskAnalysis found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
