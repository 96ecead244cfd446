package se.isms.web.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import se.isms.core.list.Column;
import se.isms.core.list.Kind;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.list.Row;
import se.isms.core.list.SavedFilter;
import se.isms.core.list.SavedFilters;
import se.isms.web.list.ListView.Header;
import se.isms.web.list.ListView.Line;
import se.isms.web.list.ListView.Parameter;
import se.isms.web.list.ListView.Shown;

/** Shows a list as the address asks for it. */
@Component
public class ListFrame {

	private final Lists lists;

	private final FieldViews fields;

	private final CellTexts texts;

	private final SavedFilters saved;

	private final BulkViews bulk;

	private final HttpServletRequest request;

	ListFrame(Lists lists, FieldViews fields, CellTexts texts, SavedFilters saved, BulkViews bulk,
			HttpServletRequest request) {
		this.lists = lists;
		this.fields = fields;
		this.texts = texts;
		this.saved = saved;
		this.bulk = bulk;
		this.request = request;
	}

	/** The page of a list that has nothing else on it. */
	public String page(String key, Model model) {
		model.addAttribute("place", ListPlaces.of(key));
		return show(key, "list/page", model);
	}

	/**
	 * The view with the list in its model as "list"; or a better address, where a form
	 * has sent fields that nobody filled in.
	 */
	public String show(String key, String view, Model model) {
		var asked = Parameters.of(this.request);
		var listing = this.lists.get(key);
		var saved = this.saved.of(person(), key);
		var start = saved.stream().filter(SavedFilter::standard).map(SavedFilter::query).findFirst();
		var query = ListQuery.of(listing, asked, start.orElse(listing.start()));
		if (asked.values().stream().flatMap(List::stream).anyMatch(String::isBlank)) {
			return "redirect:" + address(key, query);
		}
		model.addAttribute("list", view(query, saved, LocaleContextHolder.getLocale()));
		return view;
	}

	private ListView view(ListQuery query, List<SavedFilter> saved, Locale language) {
		var key = query.listing().key();
		var part = this.lists.part(query);
		var path = ListPlaces.of(key).list();
		var fields = this.fields.of(query, language);
		var begun = ListQuery.of(query.listing(), Map.of()).filters().entrySet();
		var open = fields.stream().anyMatch(field -> !field.apart() && used(query, field.key(), begun));
		return new ListView(key, path, query.text(), query.filtered(), path + "?" + all(query),
				String.join("; ", query.unknown()), headers(query, path, language),
				part.rows().stream().map(row -> line(key, row, language)).toList(), fields, open,
				this.fields.columns(query, language), this.fields.sizes(query, language), kept(query), saved,
				this.fields.bulk(query, language), this.bulk.undoable(person(), key, language), part.total(),
				to(path, query, "before", part.previous()), to(path, query, "after", part.next()));
	}

	private List<Header> headers(ListQuery query, String path, Locale language) {
		return query.columns().stream().map(column -> {
			var sorted = column.equals(query.sortedBy());
			var down = sorted && query.descending();
			var link = path + "?" + query.with("sort", (sorted && !down) ? "-" + column.key() : column.key()).text();
			return new Header(column.key(), this.texts.label(column, language), column.kind() == Kind.NUMBER, link,
					sorted ? (down ? "descending" : "ascending") : "none");
		}).toList();
	}

	private Line line(String key, Row row, Locale language) {
		var cells = row.cells()
			.stream()
			.map(cell -> new Shown(this.texts.label(cell.column(), language), this.texts.shown(cell, language),
					style(cell.column()), cell.tone()))
			.toList();
		return new Line(row.id(), ListPlaces.of(key).row(row.id()), cells);
	}

	private static String style(Column column) {
		return switch (column.kind()) {
			case NUMBER -> "num";
			case DAY, MOMENT -> "day";
			default -> "";
		};
	}

	/** What somebody sees who asks for everything. */
	private static String all(ListQuery query) {
		var plain = query.unfiltered().text();
		return "view=all&" + plain;
	}

	/** The address of a list as it is asked for. */
	static String address(String key, ListQuery query) {
		return ListPlaces.of(key).list() + "?" + (query.filtered() ? query.text() : all(query));
	}

	private static @Nullable String to(String path, ListQuery query, String way, @Nullable String place) {
		return (place != null) ? path + "?" + query.with(way, place).text() : null;
	}

	/** What a list begins with opens no further fields. */
	private static boolean used(ListQuery query, String column, Set<Map.Entry<String, List<String>>> begun) {
		return query.filters()
			.entrySet()
			.stream()
			.filter(filter -> !begun.contains(filter))
			.anyMatch(filter -> filter.getKey().split("\\.")[0].equals(column));
	}

	private static List<Parameter> kept(ListQuery query) {
		return Stream.of("sort")
			.flatMap(name -> query.given()
				.getOrDefault(name, List.of())
				.stream()
				.map(value -> new Parameter(name, value)))
			.toList();
	}

	/** Who looks has signed in: no page of a list is open. */
	private static String person() {
		return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
	}

}
