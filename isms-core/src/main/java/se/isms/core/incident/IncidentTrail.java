package se.isms.core.incident;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Register;

/** What the trail needs to know of incidents and regulations: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class IncidentTrail {

	@Bean
	Register<Incident> registerOfIncident(IncidentRegister register) {
		return Register.of("incident", Incident.class, register::incident, register::save);
	}

	@Bean
	Register<Authority> registerOfAuthority(Regulations regulations) {
		return Register.of("authority", Authority.class, regulations::authority, regulations::save);
	}

	@Bean
	Register<SignificanceThreshold> registerOfThreshold(Regulations regulations) {
		return Register.of("significance_threshold", SignificanceThreshold.class, regulations::threshold,
				regulations::save);
	}

}
