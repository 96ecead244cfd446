package se.isms.core.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What the trail needs to know of access: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class AccessTrail {

	@Bean
	Register<MfaRollout> registerOfRollout(AccessRegister register) {
		return Register.of("mfa_rollout", MfaRollout.class, register::rollout, register::save);
	}

}
