package se.isms.web.list;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import se.isms.core.shared.NotFound;

/** Where each list stands, and what stands in it. */
public final class ListPlaces {

	private static final Map<String, Place> PLACES = Map.ofEntries(
			Map.entry("processes", new Place("/overview/processes", "/overview/processes/", "asset.processes.title")),
			Map.entry("systems", new Place("/overview/systems", "/overview/systems/", "asset.systems.title")),
			Map.entry("suppliers", new Place("/overview/suppliers", "/overview/suppliers/", "asset.suppliers.title")),
			Map.entry("units",
					new Place("/overview/organisation", "/overview/organisation/", "organisation.units.title")),
			Map.entry("analyses", new Place("/risk", "/risk/analyses/", "risk.analyses.title")),
			Map.entry("risks", new Place("/risk/risks", "/risk/risks/", "risk.risks.title")),
			Map.entry("plans", new Place("/continuity/plans", "/continuity/plans/", "continuity.plans.title")),
			Map.entry("accounts", new Place("/access/accounts", "/access/accounts/", "access.accounts.title")),
			Map.entry("actions", new Place("/year/actions", "/year/actions/", "action.list.title")),
			Map.entry("controls", new Place("/year/controls", "/year/controls/", "control.list.title")));

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

	/**
	 * A list and its rows.
	 *
	 * @param list the path of its page
	 * @param row the path of a row, without its id
	 * @param title the key of its heading
	 */
	public record Place(String list, String row, String title) {

		public String row(UUID id) {
			return this.row + id;
		}

	}

}
