package se.isms.core.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What the trail needs to know of practice: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class PracticeTrail {

	@Bean
	Register<Exercise> registerOfExercise(ExerciseRegister register) {
		return Register.of("exercise", Exercise.class, register::exercise, register::save);
	}

	@Bean
	Register<PlanActivation> registerOfActivation(ActivationRegister register) {
		return Register.of("plan_activation", PlanActivation.class, register::activation, register::save);
	}

	@Bean
	Register<ManualUse> registerOfUse(ActivationRegister register) {
		return Register.of("manual_use", ManualUse.class, register::use, register::save);
	}

	@Bean
	Register<Observation> registerOfObservation(ObservationRegister register) {
		return Register.of("observation", Observation.class, register::observation, register::save);
	}

}
