package se.isms.web.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import se.isms.core.shared.Permission;
import se.isms.web.list.ListPlaces;

/**
 * A page or something to do that the palette offers.
 *
 * @param label the key of what it is called
 * @param action whether it begins something
 */
record Destination(String label, String path, Permission permission, boolean action) {

	private static final List<Destination> OTHERS = List.of(page("nav.overview", "/overview"),
			page("findings.title", "/overview/findings"), page("access.coverage.title", "/access"),
			page("access.reviews.title", "/access/reviews"), page("incident.list.title", "/incidents"),
			page("nav.year", "/year"), page("nav.reports", "/reports"), begin("incident.new", "/incidents/new"));

	/** Every list, what can be added to one, and other pages. */
	static Stream<Destination> all() {
		return Stream
			.of(ListPlaces.places().stream().map(place -> page(place.title(), place.list())),
					OTHERS.stream().filter(one -> !one.action()),
					ListPlaces.places()
						.stream()
						.filter(ListPlaces.Place::adds)
						.map(place -> begin(place.texts() + ".new", String.valueOf(place.create()))),
					OTHERS.stream().filter(Destination::action))
			.flatMap(Function.identity());
	}

	private static Destination page(String label, String path) {
		return new Destination(label, path, Permission.READ, false);
	}

	private static Destination begin(String label, String path) {
		return new Destination(label, path, Permission.CONTRIBUTE, true);
	}

}
