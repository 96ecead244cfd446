package se.isms.core.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;

/** Answers what is asked of the lists, within the department of who asks. */
@Service
public class Lists {

	/** Rows that the database hands over at once while all are read. */
	private static final int HANDFUL = 500;

	private final Map<String, Listing> listings;

	private final JdbcClient db;

	private final Clock clock;

	Lists(List<Listing> listings, JdbcClient db, Clock clock) {
		this.listings = listings.stream().collect(Collectors.toMap(Listing::key, Function.identity()));
		this.db = db;
		this.clock = clock;
	}

	public Collection<Listing> all() {
		return this.listings.values();
	}

	public Listing get(String key) {
		var listing = this.listings.get(key);
		if (listing == null) {
			throw new NotFound();
		}
		return listing;
	}

	/** How many rows the filters of each let through. */
	@Transactional(readOnly = true)
	public List<Long> counts(List<ListQuery> queries) {
		return queries.stream().map(query -> {
			var sql = new ListSql(query, List.of(), known());
			return this.db.sql(sql.count()).params(sql.parameters()).query(Long.class).single();
		}).toList();
	}

	/** A part of a list with the columns that are asked for. */
	@Transactional(readOnly = true)
	public Part<Row> part(ListQuery query) {
		var columns = query.columns();
		return part(query, columns, (row, number) -> row(row, columns));
	}

	/** A part of a list as records whose components are called as its columns. */
	@Transactional(readOnly = true)
	public <T> Part<T> part(ListQuery query, Class<T> type) {
		return part(query, query.listing().columns(), new SimplePropertyRowMapper<>(type));
	}

	/**
	 * All rows that the filters let through, as records. Only for lists that stay short.
	 */
	@Transactional(readOnly = true)
	public <T> List<T> rows(String key, Map<String, List<String>> filters, Class<T> type) {
		var query = ListQuery.of(get(key), with(filters));
		var sql = new ListSql(query, query.listing().columns(), known());
		return this.db.sql(sql.all()).params(sql.parameters()).query(new SimplePropertyRowMapper<>(type)).list();
	}

	/** One of the rows, as a record. */
	@Transactional(readOnly = true)
	public <T> T row(String key, UUID id, Class<T> type) {
		var query = ListQuery.of(get(key), Map.of());
		var sql = new ListSql(query.unfiltered(), query.listing().columns(), known());
		return this.db.sql(sql.of())
			.params(sql.parameters())
			.param("ids", List.of(id))
			.query(new SimplePropertyRowMapper<>(type))
			.optional()
			.orElseThrow(NotFound::new);
	}

	/** All rows in their order, one after the other: only a handful is ever held. */
	@Transactional(readOnly = true)
	public void each(ListQuery query, Consumer<Row> reader) {
		var columns = query.columns();
		var sql = new ListSql(query, columns, known());
		this.db.sql(sql.all())
			.withFetchSize(HANDFUL)
			.params(sql.parameters())
			.query((RowCallbackHandler) row -> reader.accept(row(row, columns)));
	}

	/** Those of the rows that one may see. */
	@Transactional(readOnly = true)
	public List<Row> rows(ListQuery query, Collection<UUID> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var sql = new ListSql(query.unfiltered(), query.columns(), known());
		return this.db.sql(sql.of())
			.params(sql.parameters())
			.param("ids", ids)
			.query((row, number) -> row(row, query.columns()))
			.list();
	}

	/** What a column can be narrowed to. */
	@Transactional(readOnly = true)
	public List<Option> options(Reference reference) {
		return this.db.sql(reference.options()).params(known()).query(Option.class).list();
	}

	/** What values of a field are called, where it is a choice of people or the like. */
	@Transactional(readOnly = true)
	public Map<String, String> names(BulkField field, Collection<String> values) {
		var ids = values.stream().filter(value -> !value.isEmpty()).distinct().toList();
		if (field.names() == null || ids.isEmpty()) {
			return Map.of();
		}
		return this.db.sql(field.names())
			.param("ids", ids)
			.query(Option.class)
			.stream()
			.collect(Collectors.toMap(Option::value, Option::label));
	}

	private <T> Part<T> part(ListQuery query, List<Column> columns, RowMapper<T> mapper) {
		var sql = new ListSql(query, columns, known());
		var kind = query.sortedBy().orderKind();
		// Planned once for all values, a filter that lets many rows through takes longer.
		this.db.sql("set local plan_cache_mode = force_custom_plan").update();
		var found = new ArrayList<>(this.db.sql(sql.part())
			.params(sql.parameters())
			.query((row, number) -> new Placed<>(mapper.mapRow(row, number), place(row, kind)))
			.list());
		var total = this.db.sql(sql.count()).params(sql.parameters()).query(Long.class).single();
		var back = query.before().isPresent();
		var more = found.size() > query.size();
		if (more) {
			found.remove(query.size());
		}
		if (back) {
			Collections.reverse(found);
		}
		if (found.isEmpty()) {
			return new Part<>(List.of(), null, null, total);
		}
		var previous = (back ? more : query.after().isPresent()) ? found.get(0).place() : null;
		var next = (back || more) ? found.get(found.size() - 1).place() : null;
		return new Part<>(found.stream().map(Placed::row).toList(), previous, next, total);
	}

	private Map<String, @Nullable Object> known() {
		var known = new HashMap<String, @Nullable Object>();
		known.put("department", CurrentActor.get().department());
		known.put("today", LocalDate.now(this.clock.withZone(Dates.ZONE)));
		return known;
	}

	/** Without a filter all rows are meant, not those that a list starts with. */
	private static Map<String, List<String>> with(Map<String, List<String>> filters) {
		var all = new HashMap<>(filters);
		all.put("view", List.of("all"));
		return all;
	}

	private static Row row(ResultSet row, List<Column> columns) throws SQLException {
		var cells = new ArrayList<Cell>();
		for (var column : columns) {
			var tone = (column.tone() != null) ? row.getString("tone of " + column.key()) : null;
			cells.add(new Cell(column, value(row, column.key(), column.kind()), tone));
		}
		return new Row(row.getObject("id", UUID.class), cells);
	}

	private static String place(ResultSet row, Kind kind) throws SQLException {
		return new Cursor(Values.write(value(row, "sorted by", kind)), row.getObject("id", UUID.class)).text();
	}

	private static @Nullable Object value(ResultSet row, String name, Kind kind) throws SQLException {
		return switch (kind) {
			case TEXT, CHOICE, CHOICES -> row.getString(name);
			case NUMBER -> row.getBigDecimal(name);
			case DAY -> row.getObject(name, LocalDate.class);
			case MOMENT -> row.getObject(name, OffsetDateTime.class);
			case YES_NO -> row.getObject(name, Boolean.class);
		};
	}

	private record Placed<T>(T row, String place) {
	}

}
