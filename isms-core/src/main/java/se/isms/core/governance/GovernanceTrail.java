package se.isms.core.governance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Register;

/** What the trail needs to know of governance: what can be taken back, and names. */
@Configuration(proxyBeanMethods = false)
class GovernanceTrail {

	@Bean
	Register<Objective> registerOfObjective(GovernanceRegister register) {
		return Register.of("objective", Objective.class, register::objective, register::save);
	}

	@Bean
	Register<Activity> registerOfActivity(GovernanceRegister register) {
		return Register.of("activity", Activity.class, register::activity, register::save);
	}

	@Bean
	Register<Audit> registerOfAudit(GovernanceRegister register) {
		return Register.of("audit", Audit.class, register::audit, register::save);
	}

	@Bean
	NamedTable namedObjectives() {
		return new NamedTable("objective", "title");
	}

}
