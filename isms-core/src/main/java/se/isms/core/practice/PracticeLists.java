package se.isms.core.practice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.continuity.Exercise;
import se.isms.core.list.Column;
import se.isms.core.list.Listing;

/** The list of plans in use. */
@Configuration(proxyBeanMethods = false)
class PracticeLists {

	/** The newest first. */
	@Bean
	Listing activationList() {
		return Listing.ofUnits("activations", "Activation", "a.id", "sort=-beganOn", """
				plan_activation a
				  join continuity_plan l on l.tenant_id = a.tenant_id and l.id = a.plan_id
				  join business_process b on b.tenant_id = l.tenant_id and b.id = l.process_id
				  join unit u on u.tenant_id = b.tenant_id and u.id = b.unit_id
				""", Column.text("process", "continuity.process", "b.name").alwaysThere(), Column.unit(),
				Column.day("beganOn", "practice.activation.form.beganOn", "a.began_on").alwaysThere(),
				Column.day("endedOn", "practice.activation.form.endedOn", "a.ended_on"),
				Column.yesNo("running", "practice.activation.running", "a.ended_on is null").alwaysThere(),
				Column.choice("scenario", "practice.activation.form.scenario", "a.scenario",
						"continuity.exercise.form.scenario", Exercise.Scenario.values()),
				Column.text("cause", "practice.activation.form.cause", "a.cause").alwaysThere(),
				Column.id("planId", "a.plan_id"), Column.part("unitId", "b.unit_id"));
	}

}
