package se.isms.core.workshop;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Risk;

/**
 * What came of a workshop: who was there, what was agreed and how the votes fell, and
 * what is left open.
 *
 * @param there everybody who had a seat, also those who left before the end
 * @param open what was told and not agreed on
 */
public record Protocol(Room room, List<Seat> there, List<Item> agreed, List<Scenario> open) {

	static Protocol of(Room room, List<Seat> there, Map<UUID, List<Ballot>> votes, List<Decision> decisions) {
		var agreed = room.scenarios()
			.stream()
			.filter(scenario -> scenario.step() == Scenario.Step.AGREED)
			.map(scenario -> Item.of(scenario, votes.getOrDefault(scenario.id(), List.of()), room, decisions))
			.toList();
		var open = room.scenarios().stream().filter(scenario -> scenario.step() != Scenario.Step.AGREED).toList();
		return new Protocol(room, there, agreed, open);
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

	/** What is to be done about a risk, and who owns it, as the register says today. */
	public record Decision(UUID scenarioId, Risk.@Nullable Treatment treatment, @Nullable String owner) {
	}

}
