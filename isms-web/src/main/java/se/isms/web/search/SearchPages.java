package se.isms.web.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.isms.core.search.Hit;
import se.isms.core.search.Search;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.web.list.ListPlaces;
import se.isms.web.list.ListPlaces.Place;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.text.Wording;

/** Searches, on a page of its own and for the palette. */
@Page
@Requires(Permission.READ)
class SearchPages {

	private static final int MOST = 20;

	/** As many of each kind as the palette has room for. */
	private static final int FEW = 4;

	/** What stands in no list of the frame. */
	private static final Map<String, Place> OTHERS = Map.of("incidents",
			Place.of("incidents", "/incidents", "incident.list"), "agreements",
			Place.of("agreements", "/overview/suppliers", "asset.agreements").under("/overview/suppliers/agreements"));

	private final Search search;

	private final Wording wording;

	SearchPages(Search search, Wording wording) {
		this.search = search;
		this.wording = wording;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Locale language, Model model) {
		model.addAttribute("asked", q);
		model.addAttribute("found", found(q, MOST));
		model.addAttribute("destinations", q.isBlank() ? List.of() : destinations(q, language));
		return "search/search";
	}

	/** What the palette lists: what was found, or where one can go. */
	@GetMapping("/search/palette")
	String palette(@RequestParam(defaultValue = "") String q, Locale language, Model model) {
		model.addAttribute("asked", q);
		model.addAttribute("found", found(q, FEW));
		model.addAttribute("destinations", destinations(q, language));
		return "search/palette";
	}

	/** The kinds in the order of their best hits. */
	private List<Found> found(String asked, int most) {
		var kinds = new LinkedHashMap<String, List<Found.Line>>();
		var hits = asked.isBlank() ? List.<Hit>of() : this.search.find(asked, most);
		for (var hit : hits) {
			kinds.computeIfAbsent(hit.kind(), kind -> new ArrayList<>()).add(line(hit, asked));
		}
		return kinds.entrySet()
			.stream()
			.map(kind -> new Found(kind.getKey(), place(kind.getKey()).title(), kind.getValue()))
			.toList();
	}

	private static Found.Line line(Hit hit, String asked) {
		return new Found.Line(place(hit.kind()).row(hit.id()), Marks.of(hit.title(), asked), hit.code(), hit.unit());
	}

	private List<Destination> destinations(String asked, Locale language) {
		var actor = CurrentActor.get();
		var sought = asked.strip().toLowerCase(language);
		return Destination.all()
			.filter(one -> actor.may(one.permission()))
			.filter(one -> this.wording.of(language, one.label(), List.of()).toLowerCase(language).contains(sought))
			.toList();
	}

	private static Place place(String kind) {
		var other = OTHERS.get(kind);
		return (other != null) ? other : ListPlaces.of(kind);
	}

}
