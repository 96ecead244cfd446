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
public record BulkView(String key, String title, String back, String query, String field, String label, boolean day,
		String value, boolean orNone, List<ListView.Tick> options, List<UUID> rows, List<String> names,
		@Nullable List<Changed> changed, List<Refused> refused) {

	/** The rows that will change, with the versions that were seen. */
	public String seen() {
		return (this.changed != null) ? this.changed.stream().map(Changed::row).collect(Collectors.joining(",")) : "";
	}

	/** A row that will change, with its version. */
	public record Changed(String row, String name) {
	}

	/** A row that stays as it is, and why. */
	public record Refused(String name, String why) {
	}

}
