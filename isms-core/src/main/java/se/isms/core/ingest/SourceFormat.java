package se.isms.core.ingest;

import java.util.Locale;
import java.util.Set;

/** The formats that can be imported. */
public enum SourceFormat {

	CSV(Set.of("csv", "txt", "tsv")), XLSX(Set.of("xlsx", "xlsm")), JSON(Set.of("json"));

	private final Set<String> endings;

	SourceFormat(Set<String> endings) {
		this.endings = endings;
	}

	/** Whether a file of this name may hold this; a name without a known ending may. */
	boolean fits(String name) {
		var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		for (var format : values()) {
			if (format.endings.contains(ending)) {
				return format == this;
			}
		}
		return true;
	}

}
