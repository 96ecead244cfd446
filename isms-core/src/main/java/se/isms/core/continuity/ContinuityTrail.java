package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.organisation.UnitRegister;
import se.isms.core.organisation.UnitRegisters;
import se.isms.core.trail.Register;

/** What the trail needs to know of continuity: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class ContinuityTrail {

	@Bean
	Register<ContinuityPlan> registerOfPlan(ContinuityRegister register) {
		return Register.of("continuity_plan", ContinuityPlan.class, register::plan, register::save);
	}

	@Bean
	Register<PlanAnswers> registerOfSection(PlanSections sections) {
		return Register.of("plan_section", PlanAnswers.class, sections::get, sections::save);
	}

	@Bean
	Register<ManualProcedure> registerOfProcedure(ProcedureRegister procedures) {
		return Register.of("manual_procedure", ManualProcedure.class, procedures::procedure, procedures::save);
	}

	@Bean
	Register<StopDecision> registerOfStop(StopDecisions stops) {
		return Register.of("stop_decision", StopDecision.class, stops::stop, stops::save);
	}

	@Bean
	UnitRegister<SharedResource> registerOfResource(UnitRegisters registers) {
		return registers.of("shared_resource", SharedResource.class);
	}

	@Bean
	Register<ResourceClaim> registerOfClaim(ResourceClaims claims) {
		return Register.of("resource_claim", ResourceClaim.class, claims::claim, claims::save);
	}

}
