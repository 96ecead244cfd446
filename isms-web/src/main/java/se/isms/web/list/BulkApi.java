package se.isms.web.list;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.list.BulkChange;
import se.isms.core.list.BulkEdits;
import se.isms.core.list.BulkField;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.web.api.AlsoAnswers;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.Language;
import se.isms.web.api.RequestKey;
import se.isms.web.api.WrongValue;
import se.isms.web.list.BulkResource.BulkChangedRow;
import se.isms.web.list.BulkResource.BulkKeptRow;
import se.isms.web.security.Requires;
import se.isms.web.security.SignedIn;
import se.isms.web.text.Wording;

/** Changes many rows of a list at once, all or none, and takes it back. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.CONTRIBUTE)
class BulkApi {

	private final BulkEdits edits;

	private final AnswerOnce once;

	private final Wording wording;

	BulkApi(BulkEdits edits, AnswerOnce once, Wording wording) {
		this.edits = edits;
		this.once = once;
		this.wording = wording;
	}

	@PostMapping("/lists/{list}/bulk-changes/preview")
	@Operation(summary = "What a change of many rows would do, and the version of each row; nothing is changed",
			description = "422 where the value is none of those offered.")
	@AlsoAnswers("422")
	BulkResource preview(@PathVariable String list, @Valid @RequestBody BulkPreviewInput input, Language language) {
		requireField(list, input.field());
		return resource(this.edits.preview(list, input.field(), input.value(), input.rows()), language);
	}

	@PostMapping("/lists/{list}/bulk-changes")
	@Operation(summary = "Changes many rows of risks, actions or systems, or none where one has another version",
			description = "Where rows stand against it, errors names each of them, as rows.<id>: with 412 where all of"
					+ " them have been changed since, else with 409. 422 also where the value is none of those offered.")
	@AlsoAnswers("412")
	ResponseEntity<BulkResource> apply(@PathVariable String list, @Valid @RequestBody BulkChangeInput input,
			RequestKey key, Language language, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		requireField(list, input.field());
		return this.once.answer(key, input, BulkResource.class,
				() -> ResponseEntity.ok(resource(
						this.edits.apply(person.getUsername(), list, input.field(), input.value(), input.rows()),
						language)));
	}

	@PostMapping("/bulk-changes/{id}/undo")
	@Operation(summary = "Takes a change of many rows back, for a quarter of an hour and by who made it",
			description = "Rows that somebody has changed since stay. 412 where somebody changes one just now.")
	@AlsoAnswers("412")
	ResponseEntity<BulkUndoResource> undo(@PathVariable UUID id, RequestKey key, Language language,
			@Parameter(hidden = true) @AuthenticationPrincipal SignedIn person) {
		return this.once.answer(key, AnswerOnce.NOTHING, BulkUndoResource.class, () -> {
			var undone = this.edits.undo(person.getUsername(), id);
			return ResponseEntity
				.ok(new BulkUndoResource(undone.list(), undone.restored(), kept(undone.kept(), language)));
		});
	}

	private void requireField(String list, String field) {
		var known = this.edits.fields(list).stream().map(BulkField::key).toList();
		if (known.isEmpty()) {
			throw new NotFound();
		}
		if (!known.contains(field)) {
			throw new WrongValue("field", field, "api.expected.enum", known);
		}
	}

	private BulkResource resource(BulkChange change, Language language) {
		var changed = change.changed()
			.stream()
			.map(row -> new BulkChangedRow(row.id(), row.version(), row.before(), row.after()))
			.toList();
		return new BulkResource(change.id(), changed, kept(change.refused(), language));
	}

	private List<BulkKeptRow> kept(List<BulkChange.Refusal> rows, Language language) {
		return rows.stream()
			.map(row -> new BulkKeptRow(row.id(), row.key(),
					this.wording.of(language.locale(), row.key(), row.arguments())))
			.toList();
	}

}
