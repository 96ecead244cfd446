package se.isms.web.search;

import java.util.List;

import se.isms.core.shared.Permission;

/**
 * A page or something to do that the palette offers.
 *
 * @param label the key of what it is called
 * @param action whether it begins something
 */
record Destination(String label, String path, Permission permission, boolean action) {

	static final List<Destination> ALL = List.of(page("nav.overview", "/overview"),
			page("findings.title", "/overview/findings"), page("asset.processes.title", "/overview/processes"),
			page("asset.systems.title", "/overview/systems"), page("asset.suppliers.title", "/overview/suppliers"),
			page("organisation.units.title", "/overview/organisation"), page("risk.analyses.title", "/risk"),
			page("risk.risks.title", "/risk/risks"), page("continuity.plans.title", "/continuity/plans"),
			page("access.coverage.title", "/access"), page("access.accounts.title", "/access/accounts"),
			page("access.reviews.title", "/access/reviews"), page("incident.list.title", "/incidents"),
			page("action.list.title", "/year/actions"), page("control.list.title", "/year/controls"),
			page("nav.year", "/year"), page("nav.reports", "/reports"), begin("incident.new", "/incidents/new"),
			begin("action.new", "/year/actions/new"), begin("asset.process.new", "/overview/processes/new"),
			begin("asset.system.new", "/overview/systems/new"), begin("asset.supplier.new", "/overview/suppliers/new"),
			begin("risk.analysis.new", "/risk/analyses/new"), begin("control.new", "/year/controls/new"));

	private static Destination page(String label, String path) {
		return new Destination(label, path, Permission.READ, false);
	}

	private static Destination begin(String label, String path) {
		return new Destination(label, path, Permission.CONTRIBUTE, true);
	}

}
