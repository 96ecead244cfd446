package se.isms.web.page;

import java.util.List;
import java.util.Map;

import se.isms.core.shared.Permission;

/** What stands in the menu of each part of the site, in its order. */
final class Menus {

	private static final Map<String, List<Entry>> PARTS = Map.of("overview",
			List.of(to("/overview"), to("/overview/findings"), to("/overview/rules"), to("/overview/exceptions"),
					to("/overview/organisation"), to("/overview/people"), to("/overview/roles"),
					to("/overview/processes"), to("/overview/systems"), to("/overview/information"),
					to("/overview/suppliers"), to("/overview/imports")),
			"risk",
			List.of(to("/risk"), to("/risk/risks"), to("/risk/picture"), to("/risk/changes"), to("/risk/acceptances"),
					to("/risk/ceilings"), to("/risk/scales")),
			"continuity",
			List.of(to("/continuity"), to("/continuity/answers"), to("/continuity/plans"),
					to("/continuity/dependencies"), to("/continuity/recovery-order"), to("/continuity/resources"),
					to("/continuity/exercises"), to("/continuity/activations"),
					new Entry("/continuity/kits", Permission.CONTRIBUTE)),
			"access", List.of(to("/access"), to("/access/accounts"), to("/access/reviews"), to("/access/pairs")),
			"year",
			List.of(to("/year"), to("/year/actions"), to("/year/controls"), to("/year/processings"),
					to("/year/training"), to("/year/audits")),
			"reports", List.of(to("/reports"), to("/reports/security"), to("/reports/jobs")), "notices",
			List.of(to("/notices"), to("/notices/settings"), to("/notices/delegation"), to("/notices/calendar"),
					coordinating("/notices/undelivered"), coordinating("/notices/accounts")));

	private Menus() {
	}

	static List<Entry> of(String part) {
		return PARTS.getOrDefault(part, List.of());
	}

	private static Entry to(String path) {
		return new Entry(path, Permission.READ);
	}

	private static Entry coordinating(String path) {
		return new Entry(path, Permission.COORDINATE);
	}

	/** A page, for those who may open it. */
	record Entry(String path, Permission permission) {
	}

}
