package se.isms.web.practice;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.practice.PlanReadiness;
import se.isms.core.practice.Readiness;
import se.isms.core.shared.Permission;
import se.isms.web.security.Requires;

/** What of a plan is proven. */
@RestController
@RequestMapping("/api/v1")
class ReadinessApi {

	private final PlanReadiness readiness;

	ReadinessApi(PlanReadiness readiness) {
		this.readiness = readiness;
	}

	@GetMapping("/plans/{id}/readiness")
	@Requires(Permission.READ)
	@Operation(summary = "What of a plan is proven, not only written")
	ReadinessResource readiness(@PathVariable UUID id) {
		var read = this.readiness.of(id);
		return new ReadinessResource(read.proven(), read.asked().size(), read.asked());
	}

	/**
	 * What of a plan is proven.
	 *
	 * @param proven of how many proofs all is there
	 * @param of how many there could be
	 */
	record ReadinessResource(int proven, int of, List<Readiness.Proof> proofs) {
	}

}
