package se.isms.core.practice;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * A card (händelsekort) of an exercise: a built-in one, or words of one's own.
 *
 * @param place in the order in which they are handed out
 * @param moment when it happens in what is played, such as day 3
 * @param handedOutAt none before it is
 */
public record InjectCard(@Id UUID id, UUID exerciseId, int place, @Nullable BuiltInCard builtIn,
		@Nullable String moment, @Nullable String happening, @Nullable Instant handedOutAt,
		@Version @Nullable Integer version) implements Identified {

	static InjectCard of(UUID exercise, int place, BuiltInCard card) {
		return new InjectCard(UUID.randomUUID(), exercise, place, card, null, null, null, null);
	}

	static InjectCard of(UUID exercise, int place, String moment, String happening) {
		return new InjectCard(UUID.randomUUID(), exercise, place, null, moment, happening, null, null);
	}

	InjectCard at(int other) {
		return new InjectCard(this.id, this.exerciseId, other, this.builtIn, this.moment, this.happening,
				this.handedOutAt, this.version);
	}

	InjectCard handOut(Instant now) {
		requireInHand();
		return new InjectCard(this.id, this.exerciseId, this.place, this.builtIn, this.moment, this.happening, now,
				this.version);
	}

	/** What is handed out is not taken back. */
	InjectCard requireInHand() {
		if (this.handedOutAt != null) {
			throw new Refused("refused.card-handed-out");
		}
		return this;
	}

}
