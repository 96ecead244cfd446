package se.isms.web.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkChange;
import se.isms.core.list.BulkEdits;
import se.isms.core.list.BulkField;
import se.isms.core.list.Kind;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.shared.NotFound;
import se.isms.web.list.ListView.Tick;
import se.isms.web.text.Wording;

/** What the page for a change of many rows shows. */
@Component
class BulkViews {

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
		var known = this.edits.fields(key)
			.stream()
			.filter(one -> one.key().equals(field))
			.findFirst()
			.orElseThrow(NotFound::new);
		return new BulkView(key, ListPlaces.of(key).title(), ListFrame.address(key, query), query.text(), field,
				this.wording.of(language, known.label(), List.of()), known.kind() == Kind.DAY, value,
				known.reference() != null, options(known, value, language), List.copyOf(names.keySet()),
				List.copyOf(names.values()), (change != null) ? changed(change, names) : null,
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

	private static List<BulkView.Changed> changed(BulkChange change, Map<UUID, String> names) {
		return change.changed()
			.entrySet()
			.stream()
			.map(entry -> new BulkView.Changed(entry.getKey() + ":" + entry.getValue(),
					names.getOrDefault(entry.getKey(), "")))
			.toList();
	}

	private List<BulkView.Refused> refused(BulkChange change, Map<UUID, String> names, Locale language) {
		return change.refused()
			.stream()
			.map(one -> new BulkView.Refused(names.getOrDefault(one.id(), ""),
					this.wording.of(language, one.key(), one.arguments())))
			.toList();
	}

}
