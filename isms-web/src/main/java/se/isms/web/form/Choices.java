package se.isms.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.shared.CurrentActor;

/** What a form offers: departments that one may write for, and people who may answer. */
@Component
public class Choices {

	private final Organisation organisation;

	Choices(Organisation organisation) {
		this.organisation = organisation;
	}

	/** The departments of the actor, and the unit that is chosen already. */
	public List<Choice> units(@Nullable UUID chosen) {
		var own = CurrentActor.get().department();
		var units = new ArrayList<Choice>();
		for (var department : this.organisation.departments()) {
			if (own == null || own.equals(department.id())) {
				units.add(new Choice(department.id(), department.name()));
			}
		}
		if (chosen != null && units.stream().noneMatch(unit -> unit.id().equals(chosen))) {
			units.add(0, new Choice(chosen, this.organisation.unit(chosen).name()));
		}
		return units;
	}

	/** Those who may answer for something of a unit, and the one who does already. */
	public List<Choice> people(UUID unit, @Nullable UUID chosen) {
		return this.organisation.people(this.organisation.unit(unit).departmentId(), chosen);
	}

	/**
	 * Those whom the actor may let answer for something, and the one who does already.
	 */
	public List<Choice> ownPeople(@Nullable UUID chosen) {
		return this.organisation.people(CurrentActor.get().department(), chosen);
	}

}
