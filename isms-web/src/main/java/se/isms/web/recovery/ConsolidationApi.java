package se.isms.web.recovery;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.recovery.Consolidations;
import se.isms.core.shared.Permission;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** What plans would say if nobody took longer than those who need them can wait. */
@RestController
@RequestMapping("/api/v1/plans/{id}/consolidation")
class ConsolidationApi {

	private final Consolidations consolidations;

	ConsolidationApi(Consolidations consolidations) {
		this.consolidations = consolidations;
	}

	@GetMapping
	@Requires(Permission.READ)
	@Operation(summary = "Times of a plan that are longer than others can wait who need its process")
	Items<ConsolidationResource> proposals(@PathVariable UUID id) {
		return new Items<>(this.consolidations.of(id).stream().map(ConsolidationResource::of).toList());
	}

	@PutMapping
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Writes what is proposed into a plan that is not adopted")
	ResponseEntity<Items<ConsolidationResource>> take(@PathVariable UUID id, IfMatch match) {
		var after = this.consolidations.take(id, match.version());
		return Versioned.ok(after.version(), proposals(id));
	}

}
