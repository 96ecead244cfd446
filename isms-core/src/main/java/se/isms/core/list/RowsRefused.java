package se.isms.core.list;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import se.isms.core.shared.Refused;

/** Rows stand against a change of many, so that none is changed. */
public class RowsRefused extends Refused {

	/** More names than that nobody reads in a sentence. */
	private static final int NAMED = 5;

	private final transient List<BulkChange.Refusal> rows;

	private RowsRefused(List<BulkChange.Refusal> rows, String names) {
		super("refused.bulk-conflict", rows.size(), names);
		this.rows = rows;
	}

	static RowsRefused of(List<BulkChange.Refusal> rows, Map<UUID, String> titles) {
		var names = rows.stream().map(row -> titles.getOrDefault(row.id(), row.id().toString())).toList();
		var first = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
		return new RowsRefused(rows, (names.size() > NAMED) ? first + " …" : first);
	}

	/** The rows, and why. */
	public List<BulkChange.Refusal> rows() {
		return this.rows;
	}

	/** Whether nothing stands against it but changes since the rows were seen. */
	public boolean stale() {
		return this.rows.stream().allMatch(row -> row.key().equals(BulkChange.CHANGED));
	}

}
