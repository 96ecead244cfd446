package se.isms.core.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.RecoveryOrder.Need;
import se.isms.core.shared.Identified;
import se.isms.core.shared.Refused;

/**
 * In which order information systems come back, as the municipality has decided.
 *
 * @param tieRule which comes first of those at the same place; none where no two are
 * @param places by place, from 1
 */
public record DecidedOrder(UUID id, @Nullable TieRule tieRule, LocalDate decidedOn, String decidedBy,
		List<Place> places, @Nullable Integer version) implements Identified {

	public DecidedOrder {
		places = places.stream().sorted(Comparator.comparing(Place::place)).toList();
		if (places.stream().map(Place::systemId).distinct().count() != places.size()) {
			throw new Refused("refused.order-system-twice");
		}
	}

	/** The place of each system. */
	public Map<UUID, Integer> byNumber() {
		return this.places.stream().collect(Collectors.toMap(Place::systemId, Place::place));
	}

	/** The systems that nobody has moved. */
	List<UUID> unmoved() {
		return this.places.stream().filter(place -> place.reason() == null).map(Place::systemId).toList();
	}

	/** How many others stand at the same place as a system. */
	Map<UUID, Integer> sharing() {
		var at = this.places.stream().collect(Collectors.groupingBy(Place::place, Collectors.counting()));
		return this.places.stream()
			.collect(Collectors.toMap(Place::systemId, place -> at.getOrDefault(place.place(), 1L).intValue() - 1));
	}

	/**
	 * The same with one system a place earlier. Whoever shares a place leaves it first.
	 */
	public DecidedOrder earlier(UUID system) {
		return moved(system, -1, 0);
	}

	/** The same with one system a place later. Whoever shares a place leaves it first. */
	public DecidedOrder later(UUID system) {
		return moved(system, 1, 1);
	}

	private DecidedOrder moved(UUID system, int alone, int sharing) {
		var groups = new ArrayList<>(this.places.stream()
			.collect(Collectors.groupingBy(Place::place, TreeMap::new, Collectors.toCollection(ArrayList::new)))
			.values());
		var from = IntStream.range(0, groups.size())
			.filter(at -> groups.get(at).stream().anyMatch(place -> place.systemId().equals(system)))
			.findFirst();
		if (from.isEmpty()) {
			return this;
		}
		var own = groups.get(from.getAsInt());
		var place = own.stream().filter(one -> one.systemId().equals(system)).toList();
		own.removeAll(place);
		var to = from.getAsInt() + (own.isEmpty() ? alone : sharing);
		groups.removeIf(List::isEmpty);
		groups.add(Math.min(Math.max(to, 0), groups.size()), new ArrayList<>(place));
		return with(numbered(groups));
	}

	/** Those at one place are counted, so that the next one has the number of its row. */
	private static List<Place> numbered(List<? extends List<Place>> groups) {
		var places = new ArrayList<Place>();
		for (var group : groups) {
			var number = places.size() + 1;
			group.forEach(place -> places.add(new Place(place.systemId(), number, place.reason())));
		}
		return places;
	}

	private DecidedOrder with(List<Place> others) {
		return new DecidedOrder(this.id, this.tieRule, this.decidedOn, this.decidedBy, others, this.version);
	}

	/**
	 * The fewest systems that somebody must have moved, or said something else about, to
	 * get from an earlier order to this.
	 */
	public Set<UUID> touchedSince(DecidedOrder before) {
		var numbers = new HashMap<UUID, Integer>();
		before.places.forEach(place -> numbers.put(place.systemId(), numbers.size()));
		var staying = longestRise(this.places.stream()
			.filter(place -> numbers.containsKey(place.systemId()))
			.sorted(Comparator.comparing(Place::place)
				.thenComparing(place -> numbers.getOrDefault(place.systemId(), 0)))
			.map(Place::systemId)
			.toList(), numbers);
		var said = said();
		var saidBefore = before.said();
		return said.keySet()
			.stream()
			.filter(system -> !staying.contains(system) || !Objects.equals(said.get(system), saidBefore.get(system)))
			.collect(Collectors.toSet());
	}

	/** What is said of each system beside its place. */
	private Map<UUID, String> said() {
		var sharing = sharing();
		return this.places.stream()
			.collect(Collectors.toMap(Place::systemId,
					place -> (sharing.getOrDefault(place.systemId(), 0) > 0) + " " + place.reason()));
	}

	/**
	 * What each system needs that does not come before it. What needs each other in a
	 * circle cannot be put right by any order, and is not told.
	 */
	Map<UUID, Set<UUID>> contradictions(List<Need> needs) {
		var numbers = byNumber();
		var against = new HashMap<UUID, Set<UUID>>();
		needs.stream()
			.filter(need -> numbers.containsKey(need.systemId()) && numbers.containsKey(need.neededId()))
			.filter(need -> numbers.getOrDefault(need.neededId(), 0) >= numbers.getOrDefault(need.systemId(), 0))
			.filter(need -> !reaches(need.neededId(), need.systemId(), needs))
			.forEach(need -> against.computeIfAbsent(need.systemId(), system -> new HashSet<>()).add(need.neededId()));
		return against;
	}

	private static boolean reaches(UUID from, UUID to, List<Need> needs) {
		var reached = new HashSet<UUID>(Set.of(from));
		var waiting = new ArrayList<UUID>(reached);
		for (var at = 0; at < waiting.size() && !reached.contains(to); at++) {
			var system = waiting.get(at);
			needs.stream()
				.filter(need -> need.systemId().equals(system) && reached.add(need.neededId()))
				.forEach(need -> waiting.add(need.neededId()));
		}
		return reached.contains(to);
	}

	/**
	 * The same, if it can be decided: systems at the same place have a rule, and those
	 * that stand otherwise than computed have a reason.
	 * @param computed the systems in the order that was computed
	 * @throws Refused at the field of the first that is not
	 */
	DecidedOrder requireSound(List<UUID> computed) {
		if (this.tieRule == null && sharing().values().stream().anyMatch(others -> others > 0)) {
			throw new Refused("refused.order-ties").at("tieRule");
		}
		unreasoned(computed).stream().findFirst().ifPresent(system -> {
			throw new Refused("refused.order-reason").at("reason." + system);
		});
		return this;
	}

	/**
	 * The fewest systems without a reason that would have to be moved so that all others
	 * without one stand as computed. Who moves one system gives one reason, however many
	 * are pushed aside.
	 */
	List<UUID> unreasoned(List<UUID> computed) {
		var numbers = new HashMap<UUID, Integer>();
		computed.forEach(system -> numbers.put(system, numbers.size()));
		var bare = this.places.stream()
			.filter(place -> place.reason() == null && numbers.containsKey(place.systemId()))
			.sorted(Comparator.comparing(Place::place)
				.thenComparing(place -> numbers.getOrDefault(place.systemId(), 0)))
			.map(Place::systemId)
			.toList();
		var staying = longestRise(bare, numbers);
		return bare.stream().filter(system -> !staying.contains(system)).toList();
	}

	private static Set<UUID> longestRise(List<UUID> systems, Map<UUID, Integer> numbers) {
		var length = new int[systems.size()];
		var before = new int[systems.size()];
		var last = -1;
		for (var at = 0; at < systems.size(); at++) {
			length[at] = 1;
			before[at] = -1;
			for (var earlier = 0; earlier < at; earlier++) {
				if (numbers.getOrDefault(systems.get(earlier), 0) < numbers.getOrDefault(systems.get(at), 0)
						&& length[earlier] + 1 > length[at]) {
					length[at] = length[earlier] + 1;
					before[at] = earlier;
				}
			}
			last = (last < 0 || length[at] > length[last]) ? at : last;
		}
		var rise = new HashSet<UUID>();
		for (var at = last; at >= 0; at = before[at]) {
			rise.add(systems.get(at));
		}
		return rise;
	}

	/** The same without systems that are gone. */
	DecidedOrder of(Set<UUID> systems) {
		return with(this.places.stream().filter(place -> systems.contains(place.systemId())).toList());
	}

	/** The same in the place of what is stored with this version. */
	DecidedOrder replacing(int stored) {
		return new DecidedOrder(this.id, this.tieRule, this.decidedOn, this.decidedBy, this.places, stored);
	}

	/** Decided today by who acts. */
	DecidedOrder decided(LocalDate today, String by) {
		return new DecidedOrder(this.id, this.tieRule, today, by, this.places, this.version);
	}

	/**
	 * Where a system stands.
	 *
	 * @param place from 1; several may have the same
	 * @param reason why it stands otherwise than computed, none where it does not
	 */
	public record Place(UUID systemId, int place, @Nullable String reason) {

		public Place {
			if (place < 1) {
				throw new Refused("refused.order-place").at("place." + systemId);
			}
			reason = (reason == null || reason.isBlank()) ? null : reason.strip();
		}

	}

}
