package se.isms.core.practice;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * An exercise (övning), of one department or of the whole municipality. Without a result
 * it has exercised nothing.
 *
 * @param heldOn the day, also while it is only planned
 */
public record Exercise(@Id UUID id, String title, Scenario scenario, Kind kind, State state, LocalDate heldOn,
		@Nullable UUID unitId, int participants, @Nullable String result,
		@Version @Nullable Integer version) implements Identified {

	public Exercise {
		if (participants < 0) {
			throw new Refused("refused.participants-negative", participants).at("participants");
		}
	}

	/** What is played. The first two are the premise of the plans. */
	public enum Scenario {

		IT_OUTAGE_30D, IT_ATTACK, SINGLE_SYSTEM, SUPPLIER

	}

	/** How it is played, from talk to the real thing. */
	public enum Kind {

		DISCUSSION, TABLETOP, PRACTICAL, LIVE

	}

	/**
	 * The life of an exercise (domain model: PLANERAD, GENOMFÖRD, UTVÄRDERAD, STÄNGD).
	 */
	public enum State {

		PLANNED, HELD, EVALUATED, CLOSED

	}

	/** Whether it can still be written in. */
	public boolean open() {
		return this.state != State.CLOSED;
	}

	Exercise requireOpen() {
		if (!open()) {
			throw new Refused("refused.exercise-closed", this.title);
		}
		return this;
	}

	/**
	 * What is registered first is as far as it says itself; after that the state moves by
	 * its verbs only.
	 */
	Exercise following(@Nullable Exercise before, LocalDate today) {
		if (before == null) {
			return in(registered(today));
		}
		before.requireOpen();
		if (this.state != before.state) {
			throw new Refused("refused.exercise-state", this.title);
		}
		if (this.state != State.PLANNED && this.heldOn.isAfter(today)) {
			throw new Refused("refused.exercise-held-ahead", this.heldOn).at("heldOn");
		}
		if (this.state == State.EVALUATED && !hasResult()) {
			throw new Refused("refused.exercise-without-result", this.title).at("result");
		}
		return this;
	}

	Exercise hold(LocalDate today) {
		require(State.PLANNED);
		if (this.heldOn.isAfter(today)) {
			throw new Refused("refused.exercise-to-come", this.heldOn);
		}
		return in(State.HELD);
	}

	Exercise evaluate() {
		require(State.HELD);
		if (!hasResult()) {
			throw new Refused("refused.exercise-without-result", this.title);
		}
		return in(State.EVALUATED);
	}

	/** Nothing that has to be better is left without an answer. */
	Exercise close(int unanswered) {
		require(State.EVALUATED);
		if (unanswered > 0) {
			throw new Refused("refused.exercise-unanswered", unanswered);
		}
		return in(State.CLOSED);
	}

	private State registered(LocalDate today) {
		if (this.heldOn.isAfter(today)) {
			return State.PLANNED;
		}
		return hasResult() ? State.EVALUATED : State.HELD;
	}

	private boolean hasResult() {
		return this.result != null && !this.result.isBlank();
	}

	private void require(State needed) {
		if (this.state != needed) {
			throw new Refused("refused.exercise-state", this.title);
		}
	}

	private Exercise in(State next) {
		return new Exercise(this.id, this.title, this.scenario, this.kind, next, this.heldOn, this.unitId,
				this.participants, this.result, this.version);
	}

}
