package se.isms.web.access;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.isms.core.access.AccessRegister;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** The pairs of roles that one person must not hold. */
@Page
@Requires(Permission.READ)
class RolePairPages {

	private final AccessRegister register;

	RolePairPages(AccessRegister register) {
		this.register = register;
	}

	@GetMapping("/access/pairs")
	String pairs(Model model) {
		model.addAttribute("pairs", this.register.rolePairs());
		return "access/pairs";
	}

}
