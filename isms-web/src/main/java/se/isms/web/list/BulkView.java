package se.isms.web.list;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A change of many rows, before it is done.
 *
 * @param title the key of the heading of the list
 * @param back the address of the list
 * @param query what was asked of it
 * @param orNone whether the field may become empty
 * @param changed what will change; none before a value is chosen
 */
record BulkView(String key, String title, String back, String query, String field, String label, boolean day,
		String value, boolean orNone, List<ListView.Tick> options, List<UUID> rows, List<String> names,
		@Nullable List<Changed> changed, List<Refused> refused) {

	/** The rows that will change, with the versions that were seen. */
	public String seen() {
		return (this.changed != null) ? this.changed.stream().map(Changed::row).collect(Collectors.joining(",")) : "";
	}

	/** A row that will change, with its version, and the value that it has and gets. */
	record Changed(String row, String name, String before, String after) {
	}

	/** A row that stays as it is, and why. */
	record Refused(String name, String why) {
	}

	/**
	 * A change that can still be taken back.
	 *
	 * @param time when it was made, and {@code until} when it can no longer be undone
	 */
	record Undoable(String id, String label, int rows, String time, String until) {
	}

}
