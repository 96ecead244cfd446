package se.isms.web.risk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.risk.MatrixFiles;
import se.isms.core.risk.RiskScale;
import se.isms.core.risk.RiskScaleRow;
import se.isms.core.risk.ScaleRegister;
import se.isms.core.risk.StepMapping;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The scales that risks are rated on, in versions. */
@RestController
@RequestMapping("/api/v1")
class ScaleApi {

	private final ScaleRegister scales;

	private final MatrixFiles files;

	private final AnswerOnce once;

	ScaleApi(ScaleRegister scales, MatrixFiles files, AnswerOnce once) {
		this.scales = scales;
		this.files = files;
		this.once = once;
	}

	@GetMapping("/risk-scales")
	@Requires(Permission.READ)
	@Operation(summary = "Versions of risk scales, those in use first, the newest first")
	Items<RiskScaleRow> scales() {
		return new Items<>(this.scales.scales());
	}

	@GetMapping("/risk-scales/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A version of a scale: what its steps mean, its matrix and its levels")
	ResponseEntity<RiskScale> scale(@PathVariable UUID id) {
		var scale = this.scales.scale(id);
		return Versioned.ok(scale.version(), scale);
	}

	@GetMapping("/risk-scales/{id}/mappings")
	@Requires(Permission.READ)
	@Operation(summary = "How the steps of a version answer to those of other versions, by their id")
	ResponseEntity<Map<UUID, StepMapping>> mappings(@PathVariable UUID id) {
		return Versioned.ok(this.scales.scale(id).version(), this.scales.mappings(id));
	}

	@PutMapping("/risk-scales/{id}/mappings/{to}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Says how the steps of a version answer to those of another version of the scale",
			description = "If-Match is the version of the scale that is mapped, which changes with it.")
	ResponseEntity<StepMapping> map(@PathVariable UUID id, @PathVariable UUID to,
			@Valid @RequestBody MappingInput input, IfMatch match) {
		match.require(this.scales.scale(id).version());
		var version = this.scales.map(id, to, input.mapping(), match.version());
		return Versioned.ok(version, input.mapping());
	}

	@GetMapping("/risk-scales/{id}/appetites")
	@Requires(Permission.READ)
	@Operation(summary = "What departments accept without a decision, by their id, where it is not what the scale says")
	ResponseEntity<Map<UUID, Integer>> appetites(@PathVariable UUID id) {
		return Versioned.ok(this.scales.scale(id).version(), this.scales.appetites(id));
	}

	@PutMapping("/risk-scales/{id}/appetites/{unit}")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Says what a department accepts without a decision, or that it is what the scale says",
			description = "If-Match is the version of the scale, which changes with it.")
	ResponseEntity<AppetiteResource> appetite(@PathVariable UUID id, @PathVariable UUID unit,
			@Valid @RequestBody AppetiteInput input, IfMatch match) {
		match.require(this.scales.scale(id).version());
		var version = this.scales.appetite(id, unit, input.threshold(), match.version());
		return Versioned.ok(version, new AppetiteResource(unit, input.threshold()));
	}

	@PostMapping("/risk-scales")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a scale, or a new version of one")
	ResponseEntity<RiskScale> create(@Valid @RequestBody ScaleInput input, RequestKey key) {
		return this.once.answer(key, input, RiskScale.class,
				() -> created(this.scales.add(input.definition(), input.of())));
	}

	@PostMapping(path = "/risk-scales/import", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Adds a scale from a library of CISO Assistant or a domain of verinice",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
							schema = @Schema(type = "string", format = "binary"))))
	ResponseEntity<RiskScale> read(@RequestParam(defaultValue = "1") int number,
			@RequestParam(required = false) @Nullable UUID of, RequestKey key, InputStream body) throws IOException {
		var read = this.files.read(body.readNBytes(MatrixFiles.LARGEST + 1), number);
		return this.once.answer(key, read, RiskScale.class, () -> created(this.scales.add(read, of)));
	}

	@PostMapping("/risk-scales/{id}/retire")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Retires a version; new analyses do not use it from now on")
	ResponseEntity<RiskScale> retire(@PathVariable UUID id, IfMatch match, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, RiskScale.class, () -> {
			match.require(this.scales.scale(id).version());
			var retired = this.scales.retire(id, match.version());
			return Versioned.ok(retired.version(), retired);
		});
	}

	private static ResponseEntity<RiskScale> created(RiskScale added) {
		return Versioned.created("/api/v1/risk-scales/" + added.id(), added.version(), added);
	}

}
