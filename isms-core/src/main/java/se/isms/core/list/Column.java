package se.isms.core.list;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list. Its SQL is written by a feature and never comes from a request.
 *
 * @param key what it is called in addresses and in the API
 * @param label the key of its heading
 * @param sort SQL that it is sorted by, where that is not its value in Swedish order
 * @param small SQL for it in small letters, where the database keeps that
 * @param values of a {@link Kind#CHOICE}, in the order in which they are sorted, or of
 * {@link Kind#CHOICES}
 * @param words the key of the text of a value, without the value
 * @param none the key of what is shown for no value
 * @param reference what it is narrowed by, where that is not its own value
 * @param tone SQL for the colour that a value is shown in: a class of the style sheet
 * @param always whether there is always a value
 */
public record Column(String key, String label, String sql, Kind kind, Use use, @Nullable String sort,
		@Nullable String small, List<String> values, String words, @Nullable String none, @Nullable Reference reference,
		@Nullable String tone, boolean always) {

	/** Where a column is seen. */
	public enum Use {

		/** On the page unless somebody leaves it out. */
		SHOWN,

		/** On the page when somebody asks for it. */
		ASIDE,

		/** In the API only. */
		PART

	}

	public static Column text(String key, String label, String sql) {
		return of(key, label, sql, Kind.TEXT);
	}

	public static Column number(String key, String label, String sql) {
		return of(key, label, sql, Kind.NUMBER);
	}

	public static Column day(String key, String label, String sql) {
		return of(key, label, sql, Kind.DAY);
	}

	public static Column moment(String key, String label, String sql) {
		return of(key, label, sql, Kind.MOMENT);
	}

	public static Column yesNo(String key, String label, String sql) {
		return of(key, label, sql, Kind.YES_NO);
	}

	public static Column choice(String key, String label, String sql, String words, Enum<?>... values) {
		return choice(key, label, sql, words, Stream.of(values).map(Enum::name).toList());
	}

	/** Words that the SQL gives; they stand in the code, never in a request. */
	public static Column choice(String key, String label, String sql, String words, List<String> values) {
		return new Column(key, label, sql, Kind.CHOICE, Use.SHOWN, null, null, values, words, null, null, null, false);
	}

	/** Words of which a row can have several; the SQL gives them with commas between. */
	public static Column choices(String key, String label, String sql, String words, Enum<?>... values) {
		return new Column(key, label, sql, Kind.CHOICES, Use.SHOWN, null, null,
				Stream.of(values).map(Enum::name).toList(), words, null, null, null, false);
	}

	/** Steps of a scale, which the SQL gives as text. */
	public static Column steps(String key, String label, String sql, String words, int from, int to) {
		var steps = Stream.iterate(from, step -> step <= to, step -> step + 1).map(String::valueOf).toList();
		return choice(key, label, sql, words, steps);
	}

	/** What only programs ask for. */
	public static Column part(String key, String sql) {
		return of(key, "", sql, Kind.TEXT).used(Use.PART);
	}

	/** An id that only programs and other pages ask for, to narrow the list by. */
	public static Column id(String key, String sql) {
		return part(key, sql).narrowedBy(new Reference(sql, ""));
	}

	/** The name of the unit, narrowed by department; the query calls the unit u. */
	public static Column unit() {
		return text("unit", "unit", "u.name").alwaysThere().narrowedBy(Reference.department("u.department_id"));
	}

	/** The name of who answers for it; the query calls the person p. */
	public static Column owner() {
		return text("owner", "owner", "p.name");
	}

	public Column alwaysThere() {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, this.sort, this.small, this.values,
				this.words, this.none, this.reference, this.tone, true);
	}

	public Column aside() {
		return used(Use.ASIDE);
	}

	/** Sorted by other words than its own. */
	public Column sortedAs(String other) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, swedish(other), this.small, this.values,
				this.words, this.none, this.reference, this.tone, this.always);
	}

	/**
	 * Sorted by the characters of a code and not as words: of addresses there may be so
	 * many that an index of their Swedish order costs more than it is worth.
	 * @param code SQL for the code in small letters
	 */
	public Column asCode(String code) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, code, code, this.values, this.words,
				this.none, this.reference, this.tone, this.always);
	}

	/**
	 * Looked for in what the database keeps of it in small letters: to ask that of each
	 * of 100 000 rows costs more than all else.
	 */
	public Column soughtIn(String kept) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, this.sort, kept, this.values, this.words,
				this.none, this.reference, this.tone, this.always);
	}

	/**
	 * Sorted above all others where nobody has said it: what nobody has judged may be the
	 * worst.
	 * @param high a number above all that it can be
	 */
	public Column unknownAs(int high) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use,
				"coalesce(" + order() + ", " + high + ")", this.small, this.values, this.words, this.none,
				this.reference, this.tone, this.always);
	}

	public Column orNone(String text) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, this.sort, this.small, this.values,
				this.words, text, this.reference, this.tone, this.always);
	}

	public Column narrowedBy(Reference other) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, this.sort, this.small, this.values,
				this.words, this.none, other, this.tone, this.always);
	}

	public Column toned(String toneSql) {
		return new Column(this.key, this.label, this.sql, this.kind, this.use, this.sort, this.small, this.values,
				this.words, this.none, this.reference, toneSql, this.always);
	}

	/**
	 * What it is sorted by: words as Swedes sort them, choices as they follow each other.
	 */
	String order() {
		if (this.sort != null) {
			return this.sort;
		}
		return switch (this.kind) {
			case TEXT, CHOICES -> swedish(this.sql);
			case CHOICE -> IntStream.range(0, this.values.size())
				.mapToObj(place -> "when '" + this.values.get(place) + "' then " + place)
				.collect(Collectors.joining(" ", "(case " + this.sql + " ", " end)"));
			default -> "(" + this.sql + ")";
		};
	}

	/** What kind of value {@link #order()} gives. */
	Kind orderKind() {
		return switch (this.kind) {
			case CHOICE -> Kind.NUMBER;
			case CHOICES -> Kind.TEXT;
			default -> this.kind;
		};
	}

	private static String swedish(String text) {
		return "(" + text + ") collate \"sv-SE-x-icu\"";
	}

	private Column used(Use other) {
		return new Column(this.key, this.label, this.sql, this.kind, other, this.sort, this.small, this.values,
				this.words, this.none, this.reference, this.tone, this.always);
	}

	private static Column of(String key, String label, String sql, Kind kind) {
		return new Column(key, label, sql, kind, Use.SHOWN, null, null, List.of(), "", null, null, null, false);
	}

}
