package se.isms.core.continuity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What the trail needs to know of contacts and papers: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class PaperTrail {

	@Bean
	Register<PlanContact> registerOfContact(ContactRegister contacts) {
		return Register.of("plan_contact", PlanContact.class, contacts::contact, contacts::save);
	}

	@Bean
	Register<PaperRoutine> registerOfRoutine(PaperRegister papers) {
		return Register.of("paper_routine", PaperRoutine.class, papers::routine, papers::save);
	}

	@Bean
	Register<PlanCopy> registerOfCopy(PaperRegister papers) {
		return Register.of("plan_copy", PlanCopy.class, papers::copy, papers::save);
	}

}
