package se.isms.web.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import se.isms.core.shared.Permission;
import se.isms.web.list.ListPlaces;
import se.isms.web.list.ListPlaces.Place;

/**
 * A page or something to do that the palette offers.
 *
 * @param label the key of what it is called
 * @param action whether it begins something
 */
record Destination(String label, String path, Permission permission, boolean action) {

	private static final List<Destination> OTHERS = List.of(page("nav.overview", "/overview"),
			page("findings.title", "/overview/findings"), page("access.coverage.title", "/access"),
			page("access.reviews.title", "/access/reviews"), page("organisation.holders.title", "/overview/roles"),
			page("recovery.order.title", "/continuity/recovery-order"), page("incident.list.title", "/incidents"),
			page("incident.regulations.title", "/incidents/regulations"), page("risk.picture.title", "/risk/picture"),
			page("nav.year", "/year"), page("nav.reports", "/reports"), begin("incident.new", "/incidents/new"),
			new Destination("organisation.persons.new", "/overview/people/new", Permission.COORDINATE, true));

	/** Every list and other pages, and then what can be begun. */
	static Stream<Destination> all() {
		return Stream.concat(ListPlaces.places().stream().flatMap(Destination::of), OTHERS.stream())
			.sorted(Comparator.comparing(Destination::action));
	}

	private static Stream<Destination> of(Place place) {
		var list = page(place.title(), place.list());
		var create = place.create();
		return (create != null) ? Stream.of(list, begin(place.texts() + ".new", create)) : Stream.of(list);
	}

	private static Destination page(String label, String path) {
		return new Destination(label, path, Permission.READ, false);
	}

	private static Destination begin(String label, String path) {
		return new Destination(label, path, Permission.CONTRIBUTE, true);
	}

}
