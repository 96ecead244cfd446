package se.isms.web.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.isms.core.list.BulkEdits;
import se.isms.core.list.ListQuery;
import se.isms.core.list.Lists;
import se.isms.core.list.Row;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.web.form.Chosen;
import se.isms.web.page.Page;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;

/** Changes many rows of a list: choose a value, see what would happen, do it, undo it. */
@Page
@Requires(Permission.CONTRIBUTE)
class BulkPages {

	private final Lists lists;

	private final BulkEdits edits;

	private final BulkViews views;

	BulkPages(Lists lists, BulkEdits edits, BulkViews views) {
		this.lists = lists;
		this.edits = edits;
		this.views = views;
	}

	/** The rows that are ticked, or all that the filters let through. */
	@PostMapping("/lists/{key}/bulk")
	String choose(@PathVariable String key, @RequestParam(defaultValue = "") List<UUID> row,
			@RequestParam(defaultValue = "false") boolean all, @RequestParam String query, @RequestParam String field,
			Locale language, Model model) {
		var asked = ListQuery.of(this.lists.get(key), ListQuery.parse(query));
		var rows = all ? this.edits.matching(asked) : row;
		if (rows.isEmpty()) {
			throw new Refused("refused.bulk-nothing-chosen");
		}
		model.addAttribute("bulk", this.views.of(asked, field, "", names(asked, rows), null, language));
		return "list/bulk";
	}

	@PostMapping("/lists/{key}/bulk/preview")
	String preview(@PathVariable String key, @RequestParam List<UUID> row, @RequestParam String query,
			@RequestParam String field, @RequestParam String value, Locale language, Model model) {
		var asked = ListQuery.of(this.lists.get(key), ListQuery.parse(query));
		var change = this.edits.preview(key, field, value, row);
		model.addAttribute("bulk", this.views.of(asked, field, value, names(asked, row), change, language));
		return "list/bulk";
	}

	/**
	 * Does what the preview showed, or nothing: then the rows are shown as they are now.
	 * @param rows id and version, such as 5c2f…:3
	 */
	@PostMapping("/lists/{key}/bulk/apply")
	String apply(@PathVariable String key, @RequestParam List<String> rows, @RequestParam String query,
			@RequestParam String field, @RequestParam String value, @AuthenticationPrincipal SignedIn person,
			Locale language, Model model, RedirectAttributes done) {
		var asked = ListQuery.of(this.lists.get(key), ListQuery.parse(query));
		var versions = versions(rows);
		try {
			var change = this.edits.apply(person.getUsername(), key, field, value, versions);
			done.addFlashAttribute("bulkDone", change.changed().size());
			return "redirect:" + ListFrame.address(key, asked);
		}
		catch (Refused refused) {
			model.addAttribute("refused", refused);
			return preview(key, List.copyOf(versions.keySet()), query, field, value, language, model);
		}
	}

	@PostMapping("/lists/{key}/bulk/{id}/undo")
	String undo(@PathVariable String key, @PathVariable UUID id, @AuthenticationPrincipal SignedIn person,
			Locale language, RedirectAttributes done) {
		var undone = this.edits.undo(person.getUsername(), id);
		done.addFlashAttribute("bulkUndone", this.views.undone(undone, language));
		return "redirect:" + ListPlaces.of(key).list();
	}

	private Map<UUID, String> names(ListQuery query, List<UUID> ids) {
		return this.lists.rows(query, ids)
			.stream()
			.collect(Collectors.toMap(Row::id, row -> String.valueOf(row.cells().get(0).value()), (a, b) -> a,
					LinkedHashMap::new));
	}

	private static Map<UUID, Integer> versions(List<String> rows) {
		if (rows.stream().anyMatch(row -> !row.matches(Chosen.ID + ":\\d{1,9}"))) {
			throw new NotFound();
		}
		return rows.stream()
			.collect(Collectors.toMap(row -> UUID.fromString(row.substring(0, 36)),
					row -> Integer.valueOf(row.substring(37)), (a, b) -> a, LinkedHashMap::new));
	}

}
