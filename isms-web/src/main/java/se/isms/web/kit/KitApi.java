package se.isms.web.kit;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.kit.KitRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Items;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Offline kits: everything that is needed when all IT is down. */
@RestController
@RequestMapping("/api/v1/kits")
class KitApi {

	private final KitRegister kits;

	private final KitJobs orders;

	private final AnswerOnce once;

	KitApi(KitRegister kits, KitJobs orders, AnswerOnce once) {
		this.kits = kits;
		this.orders = orders;
		this.once = once;
	}

	@GetMapping
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "The newest kits that one may hold")
	Items<KitResource> kits() {
		return new Items<>(this.kits.recent().stream().map(KitResource::of).toList());
	}

	@GetMapping("/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "A kit")
	ResponseEntity<KitResource> kit(@PathVariable UUID id) {
		var kit = this.kits.kit(id);
		return Versioned.ok(kit.version(), KitResource.of(kit));
	}

	@GetMapping("/{id}/files")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "The files of a kit, with their digests")
	Items<KitFileResource> files(@PathVariable UUID id) {
		return new Items<>(this.kits.files(id)
			.stream()
			.map(file -> new KitFileResource(file.name(), file.content().length, file.sha256()))
			.toList());
	}

	@PostMapping
	@Requires(Permission.CONTRIBUTE)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Orders a kit of a department, or of all, and starts the job that prints it")
	ResponseEntity<OrderedKit> order(@Valid @RequestBody KitInput input, RequestKey key, Language language) {
		return this.once.started(key, input, OrderedKit.class, () -> {
			var ordered = this.orders.start(input.unitId(), language.locale());
			var href = "/api/v1/kits/" + ordered.kit().id();
			return ResponseEntity.accepted()
				.location(URI.create(href))
				.body(new OrderedKit(ordered.kit().id(), href, ordered.job()));
		});
	}

	@PostMapping(path = "/{id}/take", produces = "application/zip")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes a kit out as a ZIP file, encrypted where there is a password; the trail notes it")
	@ApiResponse(responseCode = "200", description = "The kit",
			content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
	ResponseEntity<byte[]> take(@PathVariable UUID id, @Valid @RequestBody KitTakeInput input) {
		return KitPages.zip(this.kits.name(id), this.kits.take(id, input.secret(), input.why()));
	}

}
