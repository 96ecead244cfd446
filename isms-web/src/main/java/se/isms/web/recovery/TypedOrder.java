package se.isms.web.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import se.isms.core.recovery.DecidedOrder;
import se.isms.core.recovery.DecidedOrder.Place;

/**
 * The order as it is typed: of each system its number, whether it shares the place of the
 * one before it, and why it was moved.
 */
final class TypedOrder {

	static final String VERSION = "version";

	static final String RULE = "tieRule";

	static final String PLACE = "place.";

	static final String TOGETHER = "together.";

	static final String REASON = "reason.";

	static final String NUMBER = "[1-9]\\d{0,5}";

	private TypedOrder() {
	}

	/** Who is typed with another number takes that place; the others follow as before. */
	static List<Place> places(List<UUID> systems, Map<String, String> form) {
		var places = new ArrayList<Place>();
		for (var system : arranged(systems, form)) {
			var together = !places.isEmpty() && form.getOrDefault(TOGETHER + system, "").equals("true");
			var place = together ? places.get(places.size() - 1).place() : places.size() + 1;
			places.add(new Place(system, place, form.get(REASON + system)));
		}
		return places;
	}

	private static List<UUID> arranged(List<UUID> systems, Map<String, String> form) {
		var wanted = new LinkedHashMap<UUID, Integer>();
		for (var at = 0; at < systems.size(); at++) {
			var typed = form.getOrDefault(PLACE + systems.get(at), "");
			if (typed.matches(NUMBER) && Integer.parseInt(typed) != at + 1) {
				wanted.put(systems.get(at), Integer.valueOf(typed));
			}
		}
		var arranged = new ArrayList<>(systems.stream().filter(system -> !wanted.containsKey(system)).toList());
		wanted.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
			.forEach(move -> arranged.add(Math.min(move.getValue() - 1, arranged.size()), move.getKey()));
		return arranged;
	}

	/** The same form with its systems as they stand in this order. */
	static Map<String, String> arrangedAs(DecidedOrder order, Map<String, String> form) {
		var arranged = new LinkedHashMap<>(form);
		var row = 0;
		var last = 0;
		for (var place : order.places()) {
			arranged.put(PLACE + place.systemId(), String.valueOf(++row));
			arranged.put(TOGETHER + place.systemId(), (place.place() == last) ? "true" : "");
			last = place.place();
		}
		return arranged;
	}

	/**
	 * The same form with some systems where somebody else has put them, for the reason
	 * that was given there.
	 * @param taken ids of systems
	 * @param stored the other order, as it stands in its form
	 */
	static Map<String, String> merged(Map<String, String> form, DecidedOrder mine, DecidedOrder theirs,
			Map<String, String> stored, Set<String> taken) {
		var merged = new LinkedHashMap<>(form);
		var order = new ArrayList<>(mine.places().stream().map(place -> place.systemId().toString()).toList());
		order.removeAll(taken);
		var others = theirs.places().stream().map(place -> place.systemId().toString()).toList();
		for (var at = 0; at < others.size(); at++) {
			var system = others.get(at);
			if (taken.contains(system)) {
				order.add(Math.min(at, order.size()), system);
				merged.put(TOGETHER + system, stored.getOrDefault(TOGETHER + system, ""));
				merged.put(REASON + system, stored.getOrDefault(REASON + system, ""));
			}
		}
		for (var at = 0; at < order.size(); at++) {
			merged.put(PLACE + order.get(at), String.valueOf(at + 1));
		}
		return merged;
	}

}
