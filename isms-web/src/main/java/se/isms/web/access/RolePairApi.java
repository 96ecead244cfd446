package se.isms.web.access;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.access.AccessRegister;
import se.isms.core.access.RolePairRow;
import se.isms.core.shared.Permission;
import se.isms.web.api.Items;
import se.isms.web.security.Requires;

/** Pairs of roles that one person must not hold. */
@RestController
@RequestMapping("/api/v1")
class RolePairApi {

	private final AccessRegister register;

	RolePairApi(AccessRegister register) {
		this.register = register;
	}

	@GetMapping("/role-pairs")
	@Requires(Permission.READ)
	@Operation(summary = "Pairs of roles that one person must not hold")
	Items<RolePairRow> pairs() {
		return new Items<>(this.register.rolePairs());
	}

}
