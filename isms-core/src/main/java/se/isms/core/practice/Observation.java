package se.isms.core.practice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * What was seen (iakttagelse), in an exercise or when a plan was in use. What has to be
 * better becomes an action, or there is a reason why not.
 *
 * @param good whether it worked
 * @param weight of what did not work
 * @param changesPlan whether the plan has to be changed because of it
 * @param reason why nothing is done about it
 */
public record Observation(@Id UUID id, @Nullable UUID exerciseId, @Nullable UUID activationId, @Nullable UUID planId,
		String seen, boolean good, @Nullable Weight weight, boolean changesPlan, @Nullable UUID actionId,
		@Nullable String reason, @Version @Nullable Integer version) implements Identified {

	/** How much it matters. */
	public enum Weight {

		MINOR, MAJOR, CRITICAL

	}

	public Observation {
		if (!good && weight == null) {
			throw new Refused("refused.observation-without-weight").at("weight");
		}
		if (changesPlan && (good || planId == null)) {
			throw new Refused("refused.observation-changes-no-plan").at(good ? "good" : "planId");
		}
	}

	/** Nothing seen yet. */
	public static Observation begin(@Nullable UUID exercise, @Nullable UUID activation, @Nullable UUID plan) {
		return new Observation(UUID.randomUUID(), exercise, activation, plan, "", false, Weight.MAJOR, false, null,
				null, null);
	}

	/** Whether something has to be said of it still. */
	public boolean unanswered() {
		return !this.good && this.actionId == null && this.reason == null;
	}

	/** What was answered stays when the words are changed. */
	Observation following(@Nullable Observation before) {
		if (before != null && this.good && !before.good && !before.unanswered()) {
			throw new Refused("refused.observation-answered").at("good");
		}
		return answered((before != null) ? before.actionId : null, (before != null) ? before.reason : null);
	}

	Observation become(UUID action) {
		requireUnanswered();
		return answered(action, null);
	}

	Observation leave(String because) {
		requireUnanswered();
		if (because.isBlank()) {
			throw new Refused("refused.observation-without-reason").at("reason");
		}
		return answered(null, because.strip());
	}

	Observation requireUnanswered() {
		if (!unanswered()) {
			throw new Refused("refused.observation-answered");
		}
		return this;
	}

	private Observation answered(@Nullable UUID action, @Nullable String because) {
		return new Observation(this.id, this.exerciseId, this.activationId, this.planId, this.seen, this.good,
				this.weight, this.changesPlan, action, because, this.version);
	}

}
