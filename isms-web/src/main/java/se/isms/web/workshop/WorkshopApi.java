package se.isms.web.workshop;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.shared.Permission;
import se.isms.core.workshop.WorkshopRow;
import se.isms.core.workshop.Workshops;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Workshops of risk analyses, as those who lead them see them. */
@RestController
@RequestMapping("/api/v1")
class WorkshopApi {

	private final Workshops workshops;

	private final AnswerOnce once;

	WorkshopApi(Workshops workshops, AnswerOnce once) {
		this.workshops = workshops;
		this.once = once;
	}

	@GetMapping("/workshops")
	@Requires(Permission.READ)
	@Operation(summary = "Workshops of one analysis or of all, the newest first")
	Items<WorkshopRow> workshops(@RequestParam(required = false) @Nullable UUID analysis) {
		return new Items<>(this.workshops.all(analysis));
	}

	@PostMapping("/workshops")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Opens a workshop of an analysis that is not adopted")
	ResponseEntity<WorkshopResource> open(@Valid @RequestBody WorkshopInput input, RequestKey key) {
		return this.once.answer(key, input, WorkshopResource.class, () -> {
			var opened = WorkshopResource
				.of(this.workshops.room(this.workshops.open(input.analysisId(), !input.named(), input.lasts())));
			return Versioned.created("/api/v1/workshops/" + opened.id(), version(opened), opened);
		});
	}

	@GetMapping("/workshops/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "Where a workshop is now; votes once they are revealed, and never before")
	ResponseEntity<WorkshopResource> workshop(@PathVariable UUID id) {
		return ok(id);
	}

	@PostMapping("/workshops/{id}/end")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Ends a workshop; the analysis gets the day, who was there, and the state under review")
	ResponseEntity<WorkshopResource> end(@PathVariable UUID id, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, WorkshopResource.class, () -> {
			this.workshops.end(id);
			return ok(id);
		});
	}

	private ResponseEntity<WorkshopResource> ok(UUID id) {
		var found = WorkshopResource.of(this.workshops.room(id));
		return Versioned.ok(version(found), found);
	}

	private static int version(WorkshopResource workshop) {
		return Math.toIntExact(workshop.sequence());
	}

}
