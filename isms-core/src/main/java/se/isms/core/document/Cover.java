package se.isms.core.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The first page: what the document is and how far it has come.
 *
 * @param fields what the cover says beside diary number and version, which are always
 * there
 */
public record Cover(String title, @Nullable String subtitle, String organisation, List<Field> fields, boolean draft,
		@Nullable String diaryNumber, String version) {

	public Cover {
		fields = List.copyOf(fields);
	}

	/** One line of the cover; an empty value means that it is not known yet. */
	public record Field(String label, String value) {

	}

}
