package se.isms.core.practice;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.isms.core.list.Column;
import se.isms.core.list.Listing;
import se.isms.core.list.Reference;

/** The lists of exercises and of plans in use. */
@Configuration(proxyBeanMethods = false)
class PracticeLists {

	private static final String EXERCISE_FORM = "practice.exercise.form.";

	/** Those of one's department and those for all, the newest first. */
	@Bean
	Listing exerciseList() {
		return new Listing("exercises", "Exercise", """
				exercise e
				  left join unit u on u.tenant_id = e.tenant_id and u.id = e.unit_id
				""", "true", "e.id", "coalesce(u.department_id, :department)", "sort=-heldOn", List.of(
				Column.text("title", "practice.exercise", "e.title").alwaysThere(),
				Column.day("heldOn", EXERCISE_FORM + "heldOn", "e.held_on").alwaysThere(),
				Column.text("unit", "unit", "u.name")
					.orNone("practice.exercise.all")
					.narrowedBy(Reference.department("u.department_id")),
				Column.choice("scenario", EXERCISE_FORM + "scenario", "e.scenario", EXERCISE_FORM + "scenario",
						Exercise.Scenario.values()),
				Column.choice("kind", EXERCISE_FORM + "kind", "e.kind", EXERCISE_FORM + "kind", Exercise.Kind.values()),
				Column.choice("state", "state", "e.state", "practice.exercise.state", Exercise.State.values())
					.toned("case when e.state in ('EVALUATED', 'CLOSED') then 'GREEN' else 'GREY' end"),
				Column.number("participants", EXERCISE_FORM + "participants", "e.participants").alwaysThere(),
				Column.text("result", EXERCISE_FORM + "result", "e.result"), Column.part("unitId", "e.unit_id")));
	}

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
				Column.choice("scenario", "practice.activation.form.scenario", "a.scenario", EXERCISE_FORM + "scenario",
						Exercise.Scenario.values()),
				Column.text("cause", "practice.activation.form.cause", "a.cause").alwaysThere(),
				Column.id("planId", "a.plan_id"), Column.part("unitId", "b.unit_id"));
	}

}
