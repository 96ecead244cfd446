package se.isms.web.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.web.api.ItemsPart;
import se.isms.web.api.WrongValue;

/** Gives the lists to programs, part by part. */
@Component
public class ApiLists {

	private final Lists lists;

	ApiLists(Lists lists) {
		this.lists = lists;
	}

	/** All rows of a list, in the order that it starts with. */
	public Asked of(String list) {
		return new Asked(this.lists, list, Map.of("view", List.of("all")));
	}

	/** What a program asks for. */
	public record Asked(Lists lists, String list, Map<String, List<String>> parameters) {

		/** Narrowed by a column; what is none does not narrow. */
		public Asked where(String column, @Nullable Object value) {
			if (value == null) {
				return this;
			}
			var more = new LinkedHashMap<>(this.parameters);
			more.put(column, List.of(value.toString()));
			return new Asked(this.lists, this.list, more);
		}

		/**
		 * The rows after the cursor, at most as many as the limit.
		 * @throws WrongValue for a cursor that is none of this list
		 */
		public <T> ItemsPart<T> part(@Nullable String cursor, int limit, Class<T> type) {
			var placed = where("after", cursor).where("size", limit);
			var query = ListQuery.of(this.lists.get(this.list), placed.parameters);
			if (!query.unknown().isEmpty()) {
				throw new WrongValue((cursor != null) ? "cursor" : "filter", String.join("; ", query.unknown()),
						"api.expected.cursor");
			}
			var part = this.lists.part(query, type);
			return new ItemsPart<>(part.rows(), part.next(), part.total());
		}

	}

}
