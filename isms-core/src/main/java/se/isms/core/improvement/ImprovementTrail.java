package se.isms.core.improvement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Undoable;

/** What the trail needs to know of actions and controls: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class ImprovementTrail {

	@Bean
	Undoable<Action> undoableAction(ImprovementRegister register) {
		return new Undoable<>("action", Action.class, register::save);
	}

	@Bean
	Undoable<Control> undoableControl(ImprovementRegister register) {
		return new Undoable<>("control", Control.class, register::save);
	}

}
