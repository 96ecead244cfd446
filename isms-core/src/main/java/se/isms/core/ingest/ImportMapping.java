package se.isms.core.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Which column each header of a file stood for, kept under a name for the next file of
 * the kind.
 *
 * @param headers without what does not matter in a header
 * @param columns the key of a column for each header
 */
public record ImportMapping(@Id UUID id, String kind, String name, List<String> headers, List<String> columns,
		Instant savedAt, @Version @Nullable Integer version) {

	/** Whether every header that it knows is in the file. */
	boolean fits(List<String> file) {
		return file.stream().map(HeaderMatch::plain).toList().containsAll(this.headers);
	}

	/**
	 * The key of a column for each header of a file; '' for those that it does not know.
	 */
	List<String> columnsFor(List<String> file) {
		var chosen = new ArrayList<String>();
		for (var header : file) {
			var at = this.headers.indexOf(HeaderMatch.plain(header));
			var column = (at >= 0) ? this.columns.get(at) : "";
			chosen.add(chosen.contains(column) ? "" : column);
		}
		return chosen;
	}

}
