package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.continuity.PaperRegister;
import se.isms.core.continuity.PlanCopy;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Where continuity plans lie on paper. */
@RestController
@RequestMapping("/api/v1")
class CopyApi {

	private final ContinuityRegister register;

	private final PaperRegister papers;

	private final PaperMapper mapper;

	private final AnswerOnce once;

	CopyApi(ContinuityRegister register, PaperRegister papers, PaperMapper mapper, AnswerOnce once) {
		this.register = register;
		this.papers = papers;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/plans/{plan}/copies")
	@Requires(Permission.READ)
	@Operation(summary = "Where the plan of a process lies on paper, and which edition")
	Items<CopyResource> copies(@PathVariable UUID plan) {
		return new Items<>(this.mapper.copies(this.papers.copies(plan)));
	}

	@PostMapping("/plans/{plan}/copies")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a place where the plan of a process lies on paper")
	ResponseEntity<CopyResource> create(@PathVariable UUID plan, @Valid @RequestBody CopyInput input, RequestKey key) {
		return this.once.answer(key, input, CopyResource.class, () -> {
			var process = this.register.plan(plan).processId();
			var added = this.papers.save(this.mapper.copy(UUID.randomUUID(), null, process, input));
			return Versioned.created("/api/v1/copies/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PostMapping("/plans/{id}/print")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that the adopted plan was printed and put in all of its places today")
	ResponseEntity<CopiesResource> print(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, CopiesResource.class, () -> {
			match.require(this.register.plan(id).version());
			return ResponseEntity.ok(new CopiesResource(this.mapper.copies(this.papers.print(id))));
		});
	}

	@GetMapping("/copies/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A place where a plan lies on paper")
	ResponseEntity<CopyResource> copy(@PathVariable UUID id) {
		return ok(this.papers.copy(id));
	}

	@PutMapping("/copies/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes which edition lies in a place, or that those who work there were told")
	ResponseEntity<CopyResource> change(@PathVariable UUID id, @Valid @RequestBody CopyInput input, IfMatch match) {
		var before = this.papers.copy(id);
		match.require(before.version());
		return ok(this.papers.save(this.mapper.copy(id, match.version(), before.processId(), input)));
	}

	@DeleteMapping("/copies/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that no plan lies in a place any longer")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.papers.copy(id).version());
		this.papers.removeCopy(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<CopyResource> ok(PlanCopy found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
