package se.isms.web.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import se.isms.core.brand.BrandRegister;
import se.isms.core.document.Block.Table;
import se.isms.core.document.Cover;
import se.isms.core.document.Document;
import se.isms.core.document.Inline;
import se.isms.core.list.Kind;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.list.Row;
import se.isms.core.organisation.Tenants;
import se.isms.core.shared.Dates;
import se.isms.core.shared.Refused;
import se.isms.web.text.Wording;

/**
 * A list as a document, on paper or to work on: what the page shows, all rows of it.
 */
@Component
class ListDocuments {

	/** More rows than anybody reads on paper; a file to count with has no such limit. */
	static final int MOST = 2000;

	private final Lists lists;

	private final CellTexts texts;

	private final Wording wording;

	private final Tenants tenants;

	private final BrandRegister brands;

	private final Clock clock;

	ListDocuments(Lists lists, CellTexts texts, Wording wording, Tenants tenants, BrandRegister brands, Clock clock) {
		this.lists = lists;
		this.texts = texts;
		this.wording = wording;
		this.tenants = tenants;
		this.brands = brands;
		this.clock = clock;
	}

	Document write(ListQuery query, Locale language) {
		var total = this.lists.part(query).total();
		if (total > MOST) {
			throw new Refused("refused.list-too-long", total, MOST);
		}
		var title = text(language, ListPlaces.of(query.listing().key()).title());
		var all = query.filtered() ? this.lists.part(query.unfiltered()).total() : total;
		var shown = text(language, "list.document.of", total, all);
		var cover = new Cover(title, null, this.tenants.own().name(),
				List.of(new Cover.Field(text(language, "list.document.rows"), shown)), false, null,
				LocalDate.now(this.clock.withZone(Dates.ZONE)).toString());
		var document = new Document(query.listing().key(), language, cover, List.of(table(title, query, language)));
		return this.brands.current().terms().in(document);
	}

	private Table table(String title, ListQuery query, Locale language) {
		var columns = query.columns()
			.stream()
			.map(column -> new Table.Column(this.texts.label(column, language), column.kind() == Kind.NUMBER))
			.toList();
		var rows = new ArrayList<List<List<Inline>>>();
		this.lists.each(query, row -> rows.add(cells(row, language)));
		return new Table(title, columns, rows);
	}

	private List<List<Inline>> cells(Row row, Locale language) {
		return row.cells()
			.stream()
			.map(cell -> List.<Inline>of(new Inline.Words(this.texts.shown(cell, language))))
			.toList();
	}

	private String text(Locale language, String key, Object... arguments) {
		return this.wording.of(language, key, List.of(arguments));
	}

}
