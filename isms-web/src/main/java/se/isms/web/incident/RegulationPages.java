package se.isms.web.incident;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import se.isms.core.incident.Regulations;
import se.isms.core.shared.Permission;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;

/** What regulations lay down of incidents, and what of it somebody has looked up. */
@Page
@Requires(Permission.READ)
class RegulationPages {

	private final Regulations regulations;

	RegulationPages(Regulations regulations) {
		this.regulations = regulations;
	}

	@GetMapping("/incidents/regulations")
	String regulations(Model model) {
		model.addAttribute("authorities", this.regulations.authorities());
		model.addAttribute("thresholds", this.regulations.thresholds());
		return "incident/regulations";
	}

}
