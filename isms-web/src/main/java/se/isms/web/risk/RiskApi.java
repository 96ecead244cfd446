package se.isms.web.risk;

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

import se.isms.core.risk.Risk;
import se.isms.core.risk.RiskRegister;
import se.isms.core.risk.RiskRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.list.ApiLists;
import se.isms.web.security.Requires;

/** Risks of the departments. */
@RestController
@RequestMapping("/api/v1")
class RiskApi {

	private final RiskRegister register;

	private final RiskMapper mapper;

	private final AnswerOnce once;

	private final ApiLists lists;

	RiskApi(RiskRegister register, RiskMapper mapper, AnswerOnce once, ApiLists lists) {
		this.register = register;
		this.mapper = mapper;
		this.once = once;
		this.lists = lists;
	}

	@GetMapping("/risks")
	@Requires(Permission.READ)
	@Operation(summary = "Risks of one analysis or of all that are not replaced, the highest first")
	ItemsPart<RiskRow> risks(@RequestParam(required = false) @Nullable UUID analysis,
			@RequestParam(required = false) @Size(max = 3000) @Nullable String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(500) int limit) {
		return this.lists.of("risks").where("analysisId", analysis).part(cursor, limit, RiskRow.class);
	}

	@GetMapping("/risks/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A risk")
	ResponseEntity<RiskResource> risk(@PathVariable UUID id) {
		return ok(this.register.risk(id));
	}

	@PostMapping("/risks")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a risk")
	ResponseEntity<RiskResource> create(@Valid @RequestBody RiskInput input, RequestKey key) {
		return this.once.answer(key, input, RiskResource.class, () -> {
			var id = UUID.randomUUID();
			var added = this.register.save(this.mapper.risk(id, null, id, input));
			return Versioned.created("/api/v1/risks/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PutMapping("/risks/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a risk")
	ResponseEntity<RiskResource> change(@PathVariable UUID id, @Valid @RequestBody RiskInput input, IfMatch match) {
		var before = this.register.risk(id);
		match.require(before.version());
		return ok(this.register.save(this.mapper.risk(id, match.version(), before.originId(), input)));
	}

	private ResponseEntity<RiskResource> ok(Risk found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
