package se.isms.web.practice;

import org.springframework.stereotype.Component;

import se.isms.core.organisation.Organisation;
import se.isms.core.practice.Exercise;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;

/** Who may change an exercise: one of all is the coordinator's. */
@Component
class Leaders {

	private final Organisation organisation;

	Leaders(Organisation organisation) {
		this.organisation = organisation;
	}

	/** Whether pages show who looks what changes it. */
	boolean mayChange(Exercise exercise) {
		var actor = CurrentActor.get();
		var mine = (exercise.unitId() != null) ? this.organisation.mayRead(exercise.unitId())
				: actor.may(Permission.COORDINATE);
		return exercise.open() && mine && actor.may(Permission.CONTRIBUTE);
	}

}
