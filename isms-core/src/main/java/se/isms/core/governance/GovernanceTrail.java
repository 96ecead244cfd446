package se.isms.core.governance;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.NamedTable;
import se.isms.core.trail.Undoable;

/** What the trail needs to know of governance: what can be taken back, and names. */
@Configuration(proxyBeanMethods = false)
class GovernanceTrail {

	@Bean
	Undoable<Objective> undoableObjective(GovernanceRegister register) {
		return new Undoable<>("objective", Objective.class, register::save);
	}

	@Bean
	Undoable<Activity> undoableActivity(GovernanceRegister register) {
		return new Undoable<>("activity", Activity.class, register::save);
	}

	@Bean
	Undoable<Audit> undoableAudit(GovernanceRegister register) {
		return new Undoable<>("audit", Audit.class, register::save);
	}

	@Bean
	NamedTable namedObjectives() {
		return new NamedTable("objective", "title");
	}

}
