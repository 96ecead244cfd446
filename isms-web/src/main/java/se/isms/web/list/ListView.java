package se.isms.web.list;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.list.SavedFilter;

/**
 * What the page of a list shows.
 *
 * @param key what the list is called
 * @param path of its page
 * @param query what is asked for, as in an address
 * @param filtered whether something narrows it
 * @param all the address of all rows
 * @param unknown what was not understood, in one sentence's words
 * @param fields what it can be narrowed by, those that stand apart first
 * @param columns which columns there are, and which are shown
 * @param saved what the one who looks has kept
 * @param bulk what can be changed in many rows by who looks
 * @param undoable the last such change, while it can be taken back
 * @param kept the parameters that a change of filters leaves as they are
 */
public record ListView(String key, String path, String query, boolean filtered, String all, String unknown,
		List<Header> headers, List<Line> lines, List<Field> fields, boolean open, List<Tick> columns, List<Tick> sizes,
		List<Parameter> kept, List<SavedFilter> saved, List<Tick> bulk, BulkView.@Nullable Undoable undoable,
		long total, @Nullable String previous, @Nullable String next) {

	public boolean empty() {
		return this.lines.isEmpty();
	}

	/** What the list can be had as: on paper, too, where it is not too long for that. */
	public List<String> endings() {
		return (this.total <= ListDocuments.MOST) ? List.of("xlsx", "csv", "json", "pdf", "docx")
				: List.of("xlsx", "csv", "json");
	}

	/** The address of a file with all that the filters let through. */
	public String file(String ending) {
		return "/lists/" + this.key + "/" + this.key + "." + ending + "?" + this.query;
	}

	/**
	 * The heading of a column.
	 *
	 * @param link the address of the list sorted by it, the other way round when it is
	 * @param sort ascending, descending or none
	 */
	public record Header(String key, String label, boolean number, String link, String sort) {
	}

	/** A row and where it leads. */
	public record Line(UUID id, String link, List<Shown> cells) {

		public String title() {
			return this.cells.get(0).text();
		}

		public List<Shown> others() {
			return this.cells.subList(1, this.cells.size());
		}

	}

	/** A cell in words. */
	public record Shown(String label, String text, String style, @Nullable String tone) {
	}

	/**
	 * What the list can be narrowed by.
	 *
	 * @param form text, choice, several, range or days
	 * @param apart whether it is always in sight
	 * @param value what is typed, or the lower limit
	 * @param to the upper limit
	 * @param empty whether it may be empty: true, false or nothing; none where it never
	 * is
	 */
	public record Field(String key, String label, String form, boolean apart, String value, String to,
			@Nullable String empty, List<Tick> options) {
	}

	/** Something to choose. */
	public record Tick(String value, String label, boolean chosen) {
	}

	/** A parameter that goes along unseen. */
	public record Parameter(String name, String value) {
	}

}
