package se.isms.core.recovery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What can be taken back of recovery. */
@Configuration(proxyBeanMethods = false)
class RecoveryTrail {

	@Bean
	Register<DecidedOrder> registerOfOrder(OrderRegister register) {
		return Register.of("recovery_order", DecidedOrder.class, register::get, register::save);
	}

}
