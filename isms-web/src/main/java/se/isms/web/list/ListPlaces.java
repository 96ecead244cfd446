package se.isms.web.list;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.isms.core.shared.NotFound;

/** Where each list stands, and what stands in it. */
public final class ListPlaces {

	private static final Map<String, Place> PLACES = Stream
		.of(Place.adding("processes", "/overview/processes", "asset.processes"),
				Place.adding("systems", "/overview/systems", "asset.systems"),
				Place.adding("information", "/overview/information", "asset.information"),
				Place.adding("suppliers", "/overview/suppliers", "asset.suppliers"),
				Place.of("units", "/overview/organisation", "organisation.units"),
				Place.of("people", "/overview/people", "organisation.persons"),
				Place.adding("analyses", "/risk", "risk.analyses").under("/risk/analyses"),
				Place.of("risks", "/risk/risks", "risk.risks"), Place.adding("changes", "/risk/changes", "event.list"),
				Place.of("acceptances", "/risk/acceptances", "acceptance.list"),
				Place.of("answers", "/continuity/answers", "continuity.answers"),
				Place.of("plans", "/continuity/plans", "continuity.plans"),
				Place.of("dependencies", "/continuity/dependencies", "recovery.dependencies"),
				Place.adding("resources", "/continuity/resources", "continuity.resources"),
				Place.adding("exercises", "/continuity/exercises", "practice.exercises"),
				Place.adding("activations", "/continuity/activations", "practice.activations"),
				Place.of("accounts", "/access/accounts", "access.accounts"),
				Place.adding("actions", "/year/actions", "action.list"),
				Place.adding("controls", "/year/controls", "control.list"),
				Place.adding("processings", "/year/processings", "processing.list"))
		.collect(Collectors.toMap(Place::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));

	private ListPlaces() {
	}

	/** What the lists are called. */
	public static Set<String> all() {
		return PLACES.keySet();
	}

	/** The place of a list. */
	public static Place of(String list) {
		var place = PLACES.get(list);
		if (place == null) {
			throw new NotFound();
		}
		return place;
	}

	/** All of them, in the order in which they are offered. */
	public static Collection<Place> places() {
		return PLACES.values();
	}

	/**
	 * A list and its rows.
	 *
	 * @param list the path of its page
	 * @param rows the path under which its rows stand
	 * @param texts where the keys of its texts begin: title, lead, none and new
	 * @param adds whether somebody adds a row on a page of its own
	 */
	public record Place(String key, String list, String rows, String texts, boolean adds) {

		/** A list that nobody adds to by hand, or not from there. */
		public static Place of(String key, String path, String texts) {
			return new Place(key, path, path, texts, false);
		}

		static Place adding(String key, String path, String texts) {
			return new Place(key, path, path, texts, true);
		}

		/** The same, with rows that stand somewhere else. */
		public Place under(String rows) {
			return new Place(this.key, this.list, rows, this.texts, this.adds);
		}

		public String row(UUID id) {
			return this.rows + "/" + id;
		}

		/** The path of the form of a new row; none where nobody adds one. */
		public @Nullable String create() {
			return this.adds ? this.rows + "/new" : null;
		}

		public String title() {
			return this.texts + ".title";
		}

	}

}
