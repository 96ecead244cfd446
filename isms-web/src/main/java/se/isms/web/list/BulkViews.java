package se.isms.web.list;

import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkChange;
import se.isms.core.list.BulkEdits;
import se.isms.core.list.BulkField;
import se.isms.core.list.BulkUndo;
import se.isms.core.list.Kind;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Permission;
import se.isms.web.list.ListView.Tick;
import se.isms.web.text.Wording;

/** What the page for a change of many rows shows. */
@Component
class BulkViews {

	private static final String NOTHING = "–";

	private final BulkEdits edits;

	private final Lists lists;

	private final Wording wording;

	BulkViews(BulkEdits edits, Lists lists, Wording wording) {
		this.edits = edits;
		this.lists = lists;
		this.wording = wording;
	}

	BulkView of(ListQuery query, String field, String value, Map<UUID, String> names, @Nullable BulkChange change,
			Locale language) {
		var key = query.listing().key();
		var known = this.edits.field(key, field);
		return new BulkView(key, ListPlaces.of(key).title(), ListFrame.address(key, query), query.text(), field,
				this.wording.of(language, known.label(), List.of()), known.kind() == Kind.DAY, value,
				known.reference() != null, options(known, value, language), List.copyOf(names.keySet()),
				List.copyOf(names.values()), (change != null) ? changed(known, change, names, language) : null,
				(change != null) ? refused(change, names, language) : List.of());
	}

	private List<Tick> options(BulkField field, String value, Locale language) {
		if (field.reference() != null) {
			return this.lists.options(field.reference())
				.stream()
				.map(one -> new Tick(one.value(), one.label(), one.value().equals(value)))
				.toList();
		}
		return field.values()
			.stream()
			.map(one -> new Tick(one, this.wording.of(language, field.words() + "." + one, List.of()),
					one.equals(value)))
			.toList();
	}

	private List<BulkView.Changed> changed(BulkField field, BulkChange change, Map<UUID, String> names,
			Locale language) {
		var values = change.changed().stream().flatMap(one -> Stream.of(one.before(), one.after())).toList();
		var called = this.lists.names(field, values);
		return change.changed()
			.stream()
			.map(one -> new BulkView.Changed(one.id() + ":" + one.version(), names.getOrDefault(one.id(), ""),
					words(field, one.before(), called, language), words(field, one.after(), called, language)))
			.toList();
	}

	private String words(BulkField field, String value, Map<String, String> called, Locale language) {
		if (value.isEmpty()) {
			return NOTHING;
		}
		return (field.reference() != null) ? called.getOrDefault(value, NOTHING) : (field.kind() == Kind.DAY) ? value
				: this.wording.of(language, field.words() + "." + value, List.of());
	}

	/** The newest change of a list that somebody can still take back. */
	BulkView.@Nullable Undoable undoable(String person, String list, Locale language) {
		var fields = this.edits.fields(list);
		if (fields.isEmpty() || !CurrentActor.get().may(Permission.CONTRIBUTE)) {
			return null;
		}
		return this.edits.last(person, list)
			.map(last -> new BulkView.Undoable(last.id().toString(),
					this.wording.of(language, this.edits.field(list, last.field()).label(), List.of()), last.rows(),
					time(last.at()), time(last.at().plus(BulkEdits.UNDO))))
			.orElse(null);
	}

	/** What was put back, and what was not and why, each by name. */
	Undone undone(BulkUndo undone, Locale language) {
		var query = ListQuery.of(this.lists.get(undone.list()), Map.of());
		var ids = undone.kept().stream().map(BulkChange.Refusal::id).toList();
		var names = new HashMap<UUID, String>();
		this.lists.rows(query, ids).forEach(row -> names.put(row.id(), String.valueOf(row.cells().get(0).value())));
		return new Undone(undone.restored().size(),
				undone.kept()
					.stream()
					.map(one -> names.getOrDefault(one.id(), NOTHING) + ": "
							+ this.wording.of(language, one.key(), one.arguments()))
					.collect(Collectors.toCollection(ArrayList::new)));
	}

	private static String time(Instant at) {
		return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Dates.ZONE));
	}

	private List<BulkView.Refused> refused(BulkChange change, Map<UUID, String> names, Locale language) {
		return change.refused()
			.stream()
			.map(one -> new BulkView.Refused(names.getOrDefault(one.id(), ""),
					this.wording.of(language, one.key(), one.arguments())))
			.toList();
	}

	/** What came of taking a change back, until the next page has told it. */
	record Undone(int restored, ArrayList<String> kept) implements Serializable {

		private static final long serialVersionUID = 1;

	}

}
