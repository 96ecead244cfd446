package se.isms.core.improvement;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.organisation.UnitRegister;
import se.isms.core.organisation.UnitRegisters;
import se.isms.core.shared.Dates;
import se.isms.core.trail.Register;

/**
 * What the trail needs to know of actions, controls and processings: what can be taken
 * back.
 */
@Configuration(proxyBeanMethods = false)
class ImprovementTrail {

	@Bean
	UnitRegister<Control> registerOfControl(UnitRegisters registers) {
		return registers.of("control", Control.class);
	}

	@Bean
	UnitRegister<Processing> registerOfProcessing(UnitRegisters registers, Clock clock) {
		return registers.of("processing", Processing.class,
				(before, changed) -> changed.asOf(LocalDate.now(clock.withZone(Dates.ZONE))));
	}

	@Bean
	Register<Action> registerOfAction(ImprovementRegister register) {
		return Register.of("action", Action.class, register::action, register::save);
	}

}
