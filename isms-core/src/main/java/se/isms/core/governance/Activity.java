package se.isms.core.governance;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/** An activity of the action plan (handlingsplan) of a year. */
public record Activity(@Id UUID id, int year, String title, UUID unitId, @Nullable UUID objectiveId, State state,
		@Version @Nullable Integer version) implements OfUnit {

	/** The life of an activity. */
	public enum State {

		NOT_STARTED, ONGOING, DONE, CANCELLED

	}

	Activity start() {
		require(this.state == State.NOT_STARTED);
		return in(State.ONGOING);
	}

	/** What is small is done without having been started. */
	Activity finish() {
		require(this.state == State.NOT_STARTED || this.state == State.ONGOING);
		return in(State.DONE);
	}

	Activity cancel() {
		require(this.state == State.NOT_STARTED || this.state == State.ONGOING);
		return in(State.CANCELLED);
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new Refused("refused.activity-state", this.title);
		}
	}

	private Activity in(State next) {
		return new Activity(this.id, this.year, this.title, this.unitId, this.objectiveId, next, this.version);
	}

}
