package se.isms.core.recovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What the trail needs to know of recovery: its subject, and where it is read. */
@Configuration(proxyBeanMethods = false)
class RecoveryTrail {

	@Bean
	Register<DecidedOrder> registerOfOrder(OrderRegister register) {
		return Register.of("recovery_order", DecidedOrder.class, register::get, register::save);
	}

}
