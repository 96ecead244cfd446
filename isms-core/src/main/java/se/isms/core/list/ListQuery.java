package se.isms.core.list;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asks of a list: filters, order, place, columns and size, as an address
 * carries them.
 *
 * @param given the parameters that are understood
 * @param unknown those that are not, as they came
 */
public record ListQuery(Listing listing, Map<String, List<String>> given, List<String> unknown) {

	/** Rows of a page, to choose from; the first is the standard. */
	public static final List<Integer> SIZES = List.of(50, 25, 100, 200);

	/** More rows at once are not given to programs. */
	public static final int MOST = 500;

	private static final Set<String> PLACES = Set.of("after", "before");

	private static final Set<String> ELSEWHERE = Set.of("lang", "view", "continue");

	/** Who asks for nothing gets what the list starts with. */
	public static ListQuery of(Listing listing, Map<String, List<String>> asked) {
		return of(listing, asked, listing.start());
	}

	/** The same, with another start. */
	public static ListQuery of(Listing listing, Map<String, List<String>> asked, String start) {
		var filled = filled(asked);
		var first = filled(parse(start));
		var meant = new LinkedHashMap<>(
				(filled.keySet().stream().allMatch(Set.of("lang", "continue")::contains)) ? first : filled);
		meant.putIfAbsent("sort", first.getOrDefault("sort", parse(listing.start()).getOrDefault("sort", List.of())));
		return understood(listing, meant);
	}

	/** The parameters of an address. */
	public static Map<String, List<String>> parse(String query) {
		var parameters = new LinkedHashMap<String, List<String>>();
		Stream.of(query.split("&")).filter(pair -> pair.contains("=")).forEach(pair -> {
			var name = decoded(pair.substring(0, pair.indexOf('=')));
			parameters.computeIfAbsent(name, key -> new ArrayList<>())
				.add(decoded(pair.substring(pair.indexOf('=') + 1)));
		});
		return parameters;
	}

	/** As an address carries it, without the question mark. */
	public String text() {
		return this.given.entrySet()
			.stream()
			.flatMap(entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
	}

	/** The same question with this answered otherwise; nothing asks no longer. */
	public ListQuery with(String parameter, String... values) {
		var changed = new LinkedHashMap<>(this.given);
		changed.keySet().removeAll(PLACES);
		changed.remove(parameter);
		if (values.length > 0) {
			changed.put(parameter, List.of(values));
		}
		return new ListQuery(this.listing, changed, List.of());
	}

	/** All rows, in the same order and columns. */
	public ListQuery unfiltered() {
		var kept = this.given.entrySet()
			.stream()
			.filter(entry -> Set.of("sort", "size", "column").contains(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
		return new ListQuery(this.listing, kept, List.of());
	}

	public boolean filtered() {
		return !filters().isEmpty();
	}

	/** The parameters that narrow the list. */
	public Map<String, List<String>> filters() {
		return this.given.entrySet()
			.stream()
			.filter(entry -> !Listing.RESERVED.contains(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
	}

	public Column sortedBy() {
		return this.listing.column(sort().replaceFirst("^-", "")).orElseThrow();
	}

	public boolean descending() {
		return sort().startsWith("-");
	}

	public int size() {
		return first("size").map(Integer::valueOf).orElse(SIZES.get(0));
	}

	/** The first column is always there. */
	public List<Column> columns() {
		var chosen = this.given.get("column");
		return this.listing.visible()
			.stream()
			.filter(column -> (chosen != null)
					? chosen.contains(column.key()) || column.equals(this.listing.columns().get(0))
					: column.use() == Column.Use.SHOWN)
			.toList();
	}

	List<Condition> conditions() {
		return filters().entrySet().stream().flatMap(entry -> condition(this.listing, entry).stream()).toList();
	}

	Optional<Cursor> after() {
		return first("after").flatMap(text -> Cursor.read(text, sortedBy().orderKind()));
	}

	Optional<Cursor> before() {
		return first("before").flatMap(text -> Cursor.read(text, sortedBy().orderKind()));
	}

	private Optional<String> first(String parameter) {
		return Optional.ofNullable(this.given.get(parameter)).map(values -> values.get(0));
	}

	private String sort() {
		return first("sort").orElseThrow();
	}

	private static ListQuery understood(Listing listing, Map<String, List<String>> meant) {
		var given = new LinkedHashMap<String, List<String>>();
		var unknown = new ArrayList<String>();
		var sort = Objects.requireNonNull(meant.get("sort")).get(0);
		if (listing.column(sort.replaceFirst("^-", "")).isEmpty()) {
			unknown.add("sort=" + sort);
			sort = parse(listing.start()).getOrDefault("sort", List.of()).get(0);
		}
		given.put("sort", List.of(sort));
		var sorted = listing.column(sort.replaceFirst("^-", "")).orElseThrow();
		meant.forEach((name, values) -> {
			if (understands(listing, sorted, name, values)) {
				given.putIfAbsent(name, values);
			}
			else if (!ELSEWHERE.contains(name) && !name.equals("sort")) {
				unknown.add(name + "=" + String.join(",", values));
			}
		});
		return new ListQuery(listing, plain(listing, given), unknown);
	}

	/** What is as it would be without being asked for stands in no address. */
	private static Map<String, List<String>> plain(Listing listing, Map<String, List<String>> given) {
		var standard = listing.visible().stream().filter(column -> column.use() == Column.Use.SHOWN);
		if (new ListQuery(listing, given, List.of()).columns().equals(standard.toList())) {
			given.remove("column");
		}
		given.remove("size", List.of(String.valueOf(SIZES.get(0))));
		return given;
	}

	private static boolean understands(Listing listing, Column sorted, String name, List<String> values) {
		return switch (name) {
			case "sort", "lang", "view", "continue" -> false;
			case "after",
					"before" ->
				Cursor.read(values.get(0), sorted.orderKind())
					.filter(cursor -> cursor.value() != null || !sorted.always())
					.isPresent();
			case "size" -> values.get(0).matches("[1-9]\\d{0,2}") && Integer.parseInt(values.get(0)) <= MOST;
			case "column" -> values.stream().allMatch(value -> listing.column(value).isPresent());
			default -> condition(listing, Map.entry(name, values)).isPresent();
		};
	}

	private static Optional<Condition> condition(Listing listing, Map.Entry<String, List<String>> filter) {
		var parts = filter.getKey().split("\\.", 2);
		return listing.narrowing(parts[0])
			.flatMap(column -> Condition.of(column, (parts.length == 2) ? parts[1] : "", filter.getValue()));
	}

	private static Map<String, List<String>> filled(Map<String, List<String>> asked) {
		var filled = new LinkedHashMap<String, List<String>>();
		asked.forEach((name, values) -> {
			var some = values.stream().filter(value -> !value.isBlank()).toList();
			if (!some.isEmpty()) {
				filled.put(name, some);
			}
		});
		return filled;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

}
