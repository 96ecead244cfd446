package se.isms.web.list;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.BulkEdits;
import se.isms.core.list.Column;
import se.isms.core.list.Kind;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Permission;
import se.isms.web.list.ListView.Field;
import se.isms.web.list.ListView.Tick;
import se.isms.web.text.Wording;

/** The fields that narrow a list, filled with what is asked for. */
@Component
class FieldViews {

	private final Lists lists;

	private final BulkEdits edits;

	private final CellTexts texts;

	private final Wording wording;

	FieldViews(Lists lists, BulkEdits edits, CellTexts texts, Wording wording) {
		this.lists = lists;
		this.edits = edits;
		this.texts = texts;
		this.wording = wording;
	}

	List<Field> of(ListQuery query, Locale language) {
		return query.listing().visible().stream().map(column -> field(query, column, language)).toList();
	}

	private Field field(ListQuery query, Column column, Locale language) {
		var apart = column.equals(query.listing().columns().get(0)) || column.reference() != null;
		var ranged = column.kind() == Kind.NUMBER || column.kind() == Kind.DAY || column.kind() == Kind.MOMENT;
		return new Field(column.key(), this.texts.label(column, language), form(column), apart,
				first(query, column.key() + (ranged ? ".from" : "")), first(query, column.key() + ".to"),
				empty(query, column), options(query, column, language));
	}

	private static String form(Column column) {
		if (column.reference() != null) {
			return "choice";
		}
		return switch (column.kind()) {
			case TEXT -> "text";
			case CHOICE, CHOICES -> "several";
			case YES_NO -> "choice";
			case NUMBER -> "range";
			case DAY, MOMENT -> "days";
		};
	}

	private List<Tick> options(ListQuery query, Column column, Locale language) {
		var chosen = query.given().getOrDefault(column.key(), List.of());
		if (column.reference() != null) {
			return this.lists.options(column.reference())
				.stream()
				.map(option -> new Tick(option.value(), option.label(), chosen.contains(option.value())))
				.toList();
		}
		var values = (column.kind() == Kind.YES_NO) ? Stream.of("true", "false") : column.values().stream();
		return values
			.map(value -> new Tick(value, this.texts.words(column, word(column, value), language),
					chosen.contains(value)))
			.toList();
	}

	private static Object word(Column column, String value) {
		return (column.kind() == Kind.YES_NO) ? Boolean.valueOf(value) : value;
	}

	private static @Nullable String empty(ListQuery query, Column column) {
		var never = column.always() || column.reference() != null || column.kind() == Kind.CHOICE;
		return never ? null : first(query, column.key() + ".empty");
	}

	private static String first(ListQuery query, String parameter) {
		return query.given().getOrDefault(parameter, List.of("")).get(0);
	}

	/** Which columns there are, and which are shown. */
	List<Tick> columns(ListQuery query, Locale language) {
		var shown = query.columns();
		return query.listing()
			.visible()
			.stream()
			.skip(1)
			.map(column -> new Tick(column.key(), this.texts.label(column, language), shown.contains(column)))
			.toList();
	}

	/** What can be changed in many rows at once, by those who may. */
	List<Tick> bulk(ListQuery query, Locale language) {
		if (!CurrentActor.get().may(Permission.CONTRIBUTE)) {
			return List.of();
		}
		return this.edits.fields(query.listing().key())
			.stream()
			.map(field -> new Tick(field.key(), this.wording.of(language, field.label(), List.of()), false))
			.toList();
	}

	List<Tick> sizes(ListQuery query, Locale language) {
		return ListQuery.SIZES.stream()
			.sorted()
			.map(size -> new Tick(size.toString(), this.wording.of(language, "list.size.rows", List.of(size)),
					size == query.size()))
			.toList();
	}

}
