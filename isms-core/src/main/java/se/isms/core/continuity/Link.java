package se.isms.core.continuity;

/** What manual procedures and shared resources are linked with, a table for each. */
enum Link {

	PROCEDURE_REPLACES("replacedSystems", "procedure_replaces", "procedure_id", "system_id", "information_system"),

	PROCEDURE_RESOURCES("neededResources", "procedure_resource", "procedure_id", "needed_id", "shared_resource"),

	PROCEDURE_SYSTEMS("neededSystems", "procedure_system", "procedure_id", "system_id", "information_system"),

	RESOURCE_RESOURCES("neededResources", "resource_need", "resource_id", "needed_id", "shared_resource"),

	RESOURCE_SYSTEMS("neededSystems", "resource_system", "resource_id", "system_id", "information_system");

	private final String field;

	private final String table;

	private final String column;

	private final String target;

	private final String targets;

	Link(String field, String table, String column, String target, String targets) {
		this.field = field;
		this.table = table;
		this.column = column;
		this.target = target;
		this.targets = targets;
	}

	/** What it is called in forms and by the trail. */
	String field() {
		return this.field;
	}

	/**
	 * SQL about it: its table is {@code %1$s}, the columns of both ends {@code %2$s} and
	 * {@code %3$s}, and the table of what it leads to {@code %4$s}.
	 */
	String in(String sql) {
		return sql.formatted(this.table, this.column, this.target, this.targets);
	}

}
