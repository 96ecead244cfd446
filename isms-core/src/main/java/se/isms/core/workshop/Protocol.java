package se.isms.core.workshop;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;

/**
 * What came of a workshop: who was there, what was agreed and how the votes fell, and
 * what is left open.
 *
 * @param there everybody who had a seat, also those who left before the end
 * @param open what was told and not agreed on
 * @param signatures of those who own what was decided, also those that are missing
 */
public record Protocol(Room room, List<Seat> there, List<Item> agreed, List<Scenario> open,
		List<Signature> signatures) {

	static Protocol of(Room room, List<Seat> there, Map<UUID, List<Ballot>> votes, List<Decision> decisions,
			List<Signature> signatures) {
		var agreed = room.scenarios()
			.stream()
			.filter(scenario -> scenario.step() == Scenario.Step.AGREED)
			.map(scenario -> Item.of(scenario, votes.getOrDefault(scenario.id(), List.of()), room, decisions))
			.toList();
		var open = room.scenarios().stream().filter(scenario -> scenario.step() != Scenario.Step.AGREED).toList();
		return new Protocol(room, there, agreed, open, signatures);
	}

	/** How many have signed. */
	public long signed() {
		return this.signatures.stream().filter(Signature::signed).count();
	}

	/** When it was changed last: by its end, or by whoever signed it last. */
	public Instant asOf() {
		return this.signatures.stream()
			.map(Signature::signedAt)
			.flatMap(Stream::ofNullable)
			.max(Comparator.naturalOrder())
			.orElseGet(this.room.workshop()::end);
	}

	/**
	 * A scenario that was agreed on, and how the votes of its last round fell.
	 *
	 * @param named the votes of those who stand for theirs; none where votes are
	 * anonymous
	 */
	public record Item(Scenario scenario, Distribution likelihood, Distribution consequence, List<Ballot> named,
			@Nullable Decision decision) {

		private static Item of(Scenario scenario, List<Ballot> votes, Room room, List<Decision> decisions) {
			return new Item(scenario, Distribution.of(votes, Vote::likelihood, room.likelihoods().size()),
					Distribution.of(votes, Vote::consequence, room.consequences().size()),
					votes.stream().filter(ballot -> ballot.by() != null).toList(),
					decisions.stream()
						.filter(decision -> decision.scenarioId().equals(scenario.id()))
						.findFirst()
						.orElse(null));
		}

	}

	/** What was decided about a risk, and who owns it. */
	public record Decision(UUID scenarioId, Risk.@Nullable Treatment treatment, @Nullable String owner) {
	}

}
