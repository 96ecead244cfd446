package se.isms.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

	/**
	 * What the cover says, with diary number and version; what is not known is a dash.
	 */
	List<Field> facts(Labels labels) {
		var facts = new ArrayList<>(this.fields);
		facts.add(new Field(labels.of("cover.diary"), Objects.requireNonNullElse(this.diaryNumber, "")));
		facts.add(new Field(labels.of("cover.version"), this.version));
		return facts.stream()
			.map((fact) -> fact.value().isBlank() ? new Field(fact.label(), Document.EMPTY) : fact)
			.toList();
	}

	/** What the document is about. */
	String subject() {
		return (this.subtitle == null) ? this.organisation : this.subtitle;
	}

	/** Diary number and version as one line. */
	String state(Labels labels) {
		var version = labels.of("cover.version") + " " + this.version;
		return (this.diaryNumber == null) ? version
				: labels.of("cover.diary") + " " + this.diaryNumber + " · " + version;
	}

	/** One line of the cover; an empty value means that it is not known yet. */
	public record Field(String label, String value) {

	}

}
