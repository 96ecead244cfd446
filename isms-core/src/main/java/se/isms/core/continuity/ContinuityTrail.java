package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Undoable;

/** What the trail needs to know of continuity: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class ContinuityTrail {

	@Bean
	Undoable<ContinuityPlan> undoablePlan(ContinuityRegister register) {
		return new Undoable<>("continuity_plan", ContinuityPlan.class, register::save);
	}

	@Bean
	Undoable<ManualProcedure> undoableProcedure(ContinuityRegister register) {
		return new Undoable<>("manual_procedure", ManualProcedure.class, register::save);
	}

	@Bean
	Undoable<Exercise> undoableExercise(ContinuityRegister register) {
		return new Undoable<>("exercise", Exercise.class, register::save);
	}

}
