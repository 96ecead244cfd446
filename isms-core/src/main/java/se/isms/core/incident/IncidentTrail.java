package se.isms.core.incident;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.trail.Undoable;

/** What the trail needs to know of incidents: what can be taken back. */
@Configuration(proxyBeanMethods = false)
class IncidentTrail {

	@Bean
	Undoable<Incident> undoableIncident(IncidentRegister register) {
		return new Undoable<>("incident", Incident.class, register::save);
	}

}
