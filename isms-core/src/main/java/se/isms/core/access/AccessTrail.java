package se.isms.core.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Undoable;

/** What the trail needs to know of access: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class AccessTrail {

	@Bean
	Undoable<MfaRollout> undoableRollout(AccessRegister register) {
		return new Undoable<>("mfa_rollout", MfaRollout.class, register::save);
	}

}
