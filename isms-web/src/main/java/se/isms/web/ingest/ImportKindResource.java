package se.isms.web.ingest;

import java.util.List;

import se.isms.core.ingest.ImportKind;

/** What can be imported. */
record ImportKindResource(String name, List<ColumnResource> columns, List<String> knownBy) {

	static ImportKindResource of(ImportKind kind) {
		return new ImportKindResource(kind.name(), kind.columns()
			.stream()
			.map(column -> new ColumnResource(column.key(), column.required(), column.example(), column.aliases()))
			.toList(), kind.key());
	}

	/** A column, and other names under which files may have it. */
	record ColumnResource(String key, boolean required, String example, List<String> aliases) {
	}

}
