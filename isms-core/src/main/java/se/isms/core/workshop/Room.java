package se.isms.core.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.risk.Anchor;

/**
 * A workshop as everybody in it may see it.
 *
 * @param likelihoods what each step of likelihood means, from 1 on
 * @param consequences what each step of consequence means, from 1 on
 * @param scenarios without those that were merged into another, by their headings
 * @param seats who is here
 * @param voted how many have voted in the round that is under way
 * @param likelihood how the votes fell, once they are revealed
 * @param consequence how the votes fell, once they are revealed
 */
public record Room(Workshop workshop, String title, UUID unitId, String unit, List<Anchor> likelihoods,
		List<Anchor> consequences, List<Scenario> scenarios, List<Seat> seats, int voted,
		@Nullable Distribution likelihood, @Nullable Distribution consequence) {

	/** The scenario that everybody looks at. */
	public Optional<Scenario> current() {
		return this.scenarios.stream().filter(scenario -> scenario.id().equals(this.workshop.scenarioId())).findFirst();
	}

	/** The scenarios by what they are told under; those under nothing first. */
	public List<Group> groups() {
		return this.scenarios.stream().map(Scenario::heading).distinct().map(this::group).toList();
	}

	private Group group(String heading) {
		var told = this.scenarios.stream().filter(scenario -> scenario.heading().equals(heading)).toList();
		return new Group(heading, this.scenarios.indexOf(told.get(0)) + 1, told);
	}

	/** The first one that nobody has asked about. */
	public Optional<Scenario> next() {
		return this.scenarios.stream().filter(scenario -> scenario.step() == Scenario.Step.GATHERED).findFirst();
	}

	public long agreed() {
		return this.scenarios.stream().filter(scenario -> scenario.step() == Scenario.Step.AGREED).count();
	}

	/**
	 * Scenarios under one heading.
	 *
	 * @param from the number of the first one among all
	 */
	public record Group(String heading, int from, List<Scenario> scenarios) {
	}

}
