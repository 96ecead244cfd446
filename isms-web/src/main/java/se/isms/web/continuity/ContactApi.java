package se.isms.web.continuity;

import java.util.UUID;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import se.isms.core.continuity.ContactRegister;
import se.isms.core.continuity.PlanContact;
import se.isms.core.shared.Permission;
import se.isms.web.api.AnswerOnce;
import se.isms.web.api.IfMatch;
import se.isms.web.api.Items;
import se.isms.web.api.RequestKey;
import se.isms.web.api.Versioned;
import se.isms.web.security.Requires;

/** The contacts of continuity plans. */
@RestController
@RequestMapping("/api/v1")
class ContactApi {

	private final ContactRegister contacts;

	private final PaperMapper mapper;

	private final AnswerOnce once;

	ContactApi(ContactRegister contacts, PaperMapper mapper, AnswerOnce once) {
		this.contacts = contacts;
		this.mapper = mapper;
		this.once = once;
	}

	@GetMapping("/plans/{plan}/contacts")
	@Requires(Permission.READ)
	@Operation(summary = "The contacts of a plan, in the order in which they are called")
	Items<ContactResource> contacts(@PathVariable UUID plan) {
		return new Items<>(this.mapper.contacts(this.contacts.of(plan)));
	}

	@PostMapping("/plans/{plan}/contacts")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds a contact to a plan that is not adopted")
	ResponseEntity<ContactResource> create(@PathVariable UUID plan, @Valid @RequestBody ContactInput input,
			RequestKey key) {
		return this.once.answer(key, input, ContactResource.class, () -> {
			var added = this.contacts.save(this.mapper.contact(UUID.randomUUID(), null, plan, input));
			return Versioned.created("/api/v1/contacts/" + added.id(), added.version(), this.mapper.resource(added));
		});
	}

	@PostMapping("/plans/{plan}/contacts/paste")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Adds contacts out of a spreadsheet to a plan that is not adopted, all of them or none")
	ResponseEntity<ContactsResource> paste(@PathVariable UUID plan, @Valid @RequestBody PasteInput input,
			RequestKey key) {
		return this.once.answer(key, input, ContactsResource.class, () -> ResponseEntity
			.ok(new ContactsResource(this.mapper.contacts(this.contacts.paste(plan, input.text())))));
	}

	@PostMapping("/plans/{plan}/contacts/check")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Notes that all numbers of a plan were called today")
	ResponseEntity<ContactCheckResource> check(@PathVariable UUID plan, RequestKey key) {
		return this.once.answer(key, AnswerOnce.NOTHING, ContactCheckResource.class,
				() -> ResponseEntity.ok(this.mapper.resource(this.contacts.checked(plan))));
	}

	@GetMapping("/contacts/{id}")
	@Requires(Permission.READ)
	@Operation(summary = "A contact")
	ResponseEntity<ContactResource> contact(@PathVariable UUID id) {
		return ok(this.contacts.contact(id));
	}

	@PutMapping("/contacts/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Changes a contact of a plan that is not adopted")
	ResponseEntity<ContactResource> change(@PathVariable UUID id, @Valid @RequestBody ContactInput input,
			IfMatch match) {
		var before = this.contacts.contact(id);
		match.require(before.version());
		return ok(this.contacts.save(this.mapper.contact(id, match.version(), before.planId(), input)));
	}

	@DeleteMapping("/contacts/{id}")
	@Requires(Permission.CONTRIBUTE)
	@Operation(summary = "Takes a contact out of a plan that is not adopted")
	ResponseEntity<Void> remove(@PathVariable UUID id, IfMatch match) {
		match.require(this.contacts.contact(id).version());
		this.contacts.remove(id);
		return ResponseEntity.noContent().build();
	}

	private ResponseEntity<ContactResource> ok(PlanContact found) {
		return Versioned.ok(found.version(), this.mapper.resource(found));
	}

}
