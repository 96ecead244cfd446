package se.isms.core.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The types of cells that features share. */
public final class Cells {

	private static final Map<String, String> FLAGS = Map.ofEntries(Map.entry("ja", "true"), Map.entry("j", "true"),
			Map.entry("yes", "true"), Map.entry("y", "true"), Map.entry("true", "true"), Map.entry("sant", "true"),
			Map.entry("1", "true"), Map.entry("x", "true"), Map.entry("enabled", "true"), Map.entry("nej", "false"),
			Map.entry("n", "false"), Map.entry("no", "false"), Map.entry("false", "false"),
			Map.entry("falskt", "false"), Map.entry("0", "false"), Map.entry("disabled", "false"));

	/** A short name that a unit shares with its department is the department's. */
	private static final String UNITS = """
			select u.id, n.name, u.department_id as department
			  from unit u
			  join unit d on d.id = u.department_id
			 cross join lateral (values (u.name), (case when u.id = d.id or u.short_name <> d.short_name
			                                            then u.short_name end)) n (name)
			 where n.name is not null
			 group by u.id, n.name, u.department_id
			""";

	private static final String PEOPLE = """
			select p.id, n.name, null::uuid as department
			  from person p
			 cross join lateral (values (p.name), (p.employee_no)) n (name)
			 group by p.id, n.name
			""";

	private Cells() {
	}

	/** Text of at most so many characters. */
	public static CellType text(int longest) {
		return type("text", references -> text -> {
			if (text.length() > longest) {
				throw new WrongCell("too-long", null, text.length(), longest);
			}
			return text;
		});
	}

	/** A whole number within limits, both included. */
	public static CellType whole(int from, int to) {
		return type("integer", references -> text -> {
			var number = text.replace("\u00a0", "").replace(" ", "");
			if (!number.matches("-?\\d{1,9}")) {
				throw new WrongCell("not-whole", null, from, to);
			}
			var value = Integer.parseInt(number);
			if (value < from || value > to) {
				throw new WrongCell("out-of-range", null, from, to);
			}
			return Integer.toString(value);
		});
	}

	/**
	 * Hours, from none to so many. Days and weeks are hours, too, where the cell or the
	 * header of the column says so.
	 */
	public static CellType hours(int most) {
		return new CellType() {

			@Override
			public String sqlType() {
				return "integer";
			}

			@Override
			public Reader reader(References references) {
				return reader(references, "");
			}

			@Override
			public Reader reader(References references, String header) {
				return HoursCell.reader(header, most);
			}

		};
	}

	/** A number that is not negative, with two decimals at most. */
	public static CellType amount() {
		return type("numeric", references -> text -> {
			var number = text.replace("\u00a0", "").replace(" ", "").replace(',', '.');
			if (!number.matches("\\d{1,9}(\\.\\d{1,2})?")) {
				throw new WrongCell("not-amount", null);
			}
			return number;
		});
	}

	/**
	 * Yes or no, in the words of both languages. A dash is no: lists have it for that.
	 */
	public static CellType flag() {
		return type("boolean", references -> text -> text.equals("-") ? "false"
				: saysYes(text).map(String::valueOf).orElseThrow(() -> new WrongCell("not-yes-or-no", null)));
	}

	/** Whether a word means yes, where it means yes or no. */
	public static Optional<Boolean> saysYes(String text) {
		return Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT))).map(Boolean::valueOf);
	}

	/** A day. */
	public static CellType day() {
		return type("date", references -> DayCell::read);
	}

	/** A moment; one without a zone is meant in Sweden. */
	public static CellType moment() {
		return type("timestamptz", references -> MomentCell::read);
	}

	/**
	 * One of several constants; each may be written as it is, or as any of the words
	 * beside it.
	 */
	public static CellType choice(Map<String, List<String>> words) {
		var known = new HashMap<String, String>();
		var shown = new HashMap<String, String>();
		words.forEach((constant, others) -> {
			known.put(constant.toLowerCase(Locale.ROOT), constant);
			others.forEach(word -> known.put(word.toLowerCase(Locale.ROOT), constant));
		});
		known.keySet().forEach(word -> shown.put(word, word));
		var all = String.join(", ", words.values().stream().map(others -> others.get(0)).sorted().toList());
		return type("text", references -> text -> {
			var found = known.get(text.toLowerCase(Locale.ROOT));
			if (found == null) {
				throw new WrongCell("not-a-choice", Nearest.to(text.toLowerCase(Locale.ROOT), shown).orElse(null), all);
			}
			return found;
		});
	}

	/** A unit that the actor may write for, by its name or short name. */
	public static CellType ownUnit() {
		return type("uuid", references -> {
			var units = references.of(UNITS);
			return text -> units.own(text).toString();
		});
	}

	/** A unit of the municipality, by its name or short name. */
	public static CellType unit() {
		return reference(UNITS);
	}

	/** Somebody in the staff register, by employee number or name. */
	public static CellType person() {
		return reference(PEOPLE);
	}

	/**
	 * Something by its name: a query as {@link References#of} takes it.
	 */
	public static CellType reference(String query) {
		return type("uuid", references -> {
			var named = references.of(query);
			return text -> named.id(text).toString();
		});
	}

	/** The same, and refuses what is of another department than the actor's. */
	public static CellType ownReference(String query) {
		return type("uuid", references -> {
			var named = references.of(query);
			return text -> named.own(text).toString();
		});
	}

	/** A type with a reader that is made for each import. */
	public static CellType type(String sqlType, Function<References, CellType.Reader> reader) {
		return new CellType() {

			@Override
			public String sqlType() {
				return sqlType;
			}

			@Override
			public Reader reader(References references) {
				return reader.apply(references);
			}

		};
	}

}
