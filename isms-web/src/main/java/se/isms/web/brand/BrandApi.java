package se.isms.web.brand;

import java.io.IOException;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.brand.Accent;
import se.isms.core.brand.Brand;
import se.isms.core.brand.BrandRegister;
import se.isms.core.shared.Permission;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** Logo, colour and terms of the municipality. */
@RestController
@RequestMapping("/api/v1")
class BrandApi {

	private final BrandRegister brands;

	BrandApi(BrandRegister brands) {
		this.brands = brands;
	}

	@GetMapping("/brand")
	@Requires(Permission.READ)
	@Operation(summary = "The look and the words of the municipality")
	ResponseEntity<BrandResource> brand() {
		return ok(this.brands.current());
	}

	@PutMapping("/brand")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Chooses colour and terms; a colour that cannot be read is refused")
	ResponseEntity<BrandResource> choose(@Valid @RequestBody BrandInput input, IfMatch match) {
		match.require(this.brands.current().version());
		return ok(this.brands.choose(new Accent(input.accent()), input.terms().terms(), match.version()));
	}

	@PutMapping(path = "/brand/logo", consumes = { MediaType.IMAGE_PNG_VALUE, "image/svg+xml" })
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Shows a logo, from a PNG or SVG file that is only a picture")
	ResponseEntity<BrandResource> show(@RequestBody InputStreamResource file, IfMatch match) throws IOException {
		match.require(this.brands.current().version());
		// One byte more than is taken tells that there are more.
		var content = file.getInputStream().readNBytes(BrandRegister.LARGEST_LOGO + 1);
		return ok(this.brands.show(content, match.version()));
	}

	@DeleteMapping("/brand/logo")
	@Requires(Permission.COORDINATE)
	@Operation(summary = "Takes the logo away")
	ResponseEntity<BrandResource> hide(IfMatch match) {
		match.require(this.brands.current().version());
		return ok(this.brands.hide(match.version()));
	}

	private static ResponseEntity<BrandResource> ok(Brand brand) {
		return Versioned.ok(brand.version(), BrandResource.of(brand));
	}

}
