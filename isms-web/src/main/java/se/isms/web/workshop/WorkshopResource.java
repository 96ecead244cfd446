package se.isms.web.workshop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.workshop.Distribution;
import se.isms.core.workshop.Room;
import se.isms.core.workshop.Seat;

/**
 * A workshop as everybody in it may see it now.
 *
 * @param code what people join by, as long as it goes on
 * @param sequence the number of what happened last, which is also its version
 * @param scenarioId the scenario that everybody looks at
 * @param voted how many have voted in the round that is under way
 * @param likelihood how the votes fell, once they are revealed
 * @param consequence how the votes fell, once they are revealed
 */
record WorkshopResource(UUID id, UUID analysisId, String title, String unit, boolean anonymous, @Nullable String code,
		String openedBy, Instant openedAt, Instant endsAt, @Nullable Instant endedAt, long sequence,
		@Nullable UUID scenarioId, int voted, @Nullable Distribution likelihood, @Nullable Distribution consequence,
		List<Participant> here) {

	static WorkshopResource of(Room room) {
		var workshop = room.workshop();
		return new WorkshopResource(workshop.id(), workshop.analysisId(), room.title(), room.unit(),
				workshop.anonymous(), (workshop.endedAt() == null) ? workshop.code() : null, workshop.openedBy(),
				workshop.openedAt(), workshop.endsAt(), workshop.endedAt(), workshop.sequence(), workshop.scenarioId(),
				room.voted(), room.likelihood(), room.consequence(),
				room.seats().stream().map(Participant::of).toList());
	}

	/** Somebody in the room. */
	record Participant(String name, Seat.Function function, boolean guest) {

		static Participant of(Seat seat) {
			return new Participant(seat.name(), seat.function(), seat.guest());
		}

	}

}
