package se.isms.core.improvement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.organisation.OfUnit;
import se.isms.core.shared.Refused;

/** An action (åtgärd): something to be done, whatever it comes from. */
public record Action(@Id UUID id, UUID unitId, String title, Source sourceType, @Nullable UUID sourceId,
		@Nullable UUID ownerId, @Nullable LocalDate dueOn, State state, @Nullable LocalDate doneOn,
		@Version @Nullable Integer version) implements OfUnit {

	/** What an action comes from. */
	public enum Source {

		RISK, INCIDENT, EXERCISE, ACTIVATION, AUDIT, CONTROL, REVIEW

	}

	/**
	 * The life of an action (domain model: FÖRESLAGEN, PLANERAD, PÅGÅR, INFÖRD,
	 * VERIFIERAD, AVBRUTEN).
	 */
	public enum State {

		PROPOSED, PLANNED, ONGOING, DONE, VERIFIED, CANCELLED;

		public boolean open() {
			return this == PROPOSED || this == PLANNED || this == ONGOING;
		}

	}

	/** A plan is somebody and a day. */
	Action plan(UUID owner, LocalDate due) {
		require(this.state == State.PROPOSED || this.state == State.PLANNED);
		return new Action(this.id, this.unitId, this.title, this.sourceType, this.sourceId, owner, due, State.PLANNED,
				this.doneOn, this.version);
	}

	/** The same, with another owner and day. */
	Action of(@Nullable UUID owner, @Nullable LocalDate due) {
		return new Action(this.id, this.unitId, this.title, this.sourceType, this.sourceId, owner, due, this.state,
				this.doneOn, this.version);
	}

	/** As it was, to be stored over what has that version. */
	Action over(@Nullable Integer other) {
		return new Action(this.id, this.unitId, this.title, this.sourceType, this.sourceId, this.ownerId, this.dueOn,
				this.state, this.doneOn, other);
	}

	Action start() {
		require(this.state == State.PLANNED);
		return in(State.ONGOING, this.doneOn);
	}

	Action finish(LocalDate today) {
		require(this.state == State.ONGOING);
		return in(State.DONE, today);
	}

	/**
	 * Somebody else than the owner has seen that it is done and has the effect that was
	 * wanted.
	 */
	Action verify(String by, @Nullable String owner) {
		require(this.state == State.DONE);
		if (by.equals(owner)) {
			throw new Refused("refused.action-verified-by-owner", this.title);
		}
		return in(State.VERIFIED, this.doneOn);
	}

	Action cancel() {
		require(this.state.open());
		return in(State.CANCELLED, this.doneOn);
	}

	/**
	 * What is registered first may bring its history with it; after that the state moves
	 * by its verbs only.
	 */
	Action following(@Nullable Action before) {
		if (before != null && (this.state != before.state || !Objects.equals(this.doneOn, before.doneOn))) {
			throw new Refused("refused.action-state", this.title);
		}
		return this;
	}

	private void require(boolean allowed) {
		if (!allowed) {
			throw new Refused("refused.action-state", this.title);
		}
	}

	private Action in(State next, @Nullable LocalDate done) {
		return new Action(this.id, this.unitId, this.title, this.sourceType, this.sourceId, this.ownerId, this.dueOn,
				next, done, this.version);
	}

}
