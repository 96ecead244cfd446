package se.isms.core.continuity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * The contacts of continuity plans. They are read by those who may read the plan, and
 * changed while it is a draft; that the numbers were called is noted at any time.
 */
@Service
@Transactional
public class ContactRegister {

	private final ContinuityRegister register;

	private final PlanContacts contacts;

	private final PaperRows rows;

	private final Trail trail;

	private final Clock clock;

	ContactRegister(ContinuityRegister register, PlanContacts contacts, PaperRows rows, Trail trail, Clock clock) {
		this.register = register;
		this.contacts = contacts;
		this.rows = rows;
		this.trail = trail;
		this.clock = clock;
	}

	/** In the order in which they are called. */
	@Transactional(readOnly = true)
	public List<PlanContact> of(UUID plan) {
		return this.contacts.findByPlanIdOrderByPlaceAscNameAsc(this.register.plan(plan).id());
	}

	/** When the numbers were last called, if ever. */
	@Transactional(readOnly = true)
	public Optional<ContactCheck> check(UUID plan) {
		return this.rows.check(this.register.plan(plan).id());
	}

	@Transactional(readOnly = true)
	public PlanContact contact(UUID id) {
		var contact = this.contacts.findById(id).orElseThrow(NotFound::new);
		this.register.plan(contact.planId());
		return contact;
	}

	/** Adds a contact to an open plan, or changes the one with its id. */
	public PlanContact save(PlanContact contact) {
		this.register.requireWritable(contact.planId());
		var before = this.contacts.findById(contact.id()).orElse(null);
		if (before != null) {
			this.register.requireWritable(before.planId());
		}
		var after = this.contacts.save(contact);
		this.trail.record((before != null) ? "change" : "create", "plan_contact", contact.id(), before, after);
		return after;
	}

	/** Takes a contact out of an open plan. */
	public void remove(UUID id) {
		var before = contact(id);
		this.register.requireWritable(before.planId());
		this.contacts.delete(before);
		this.trail.record("remove", "plan_contact", id, before, null);
	}

	/** What was pasted, read and not yet saved. */
	@Transactional(readOnly = true)
	public PastedContacts read(UUID plan, String text) {
		return PastedContacts.read(text, of(plan));
	}

	/**
	 * Adds all that was pasted after those that are there.
	 * @throws Refused where a single line is wrong; then nothing is saved
	 */
	public List<PlanContact> paste(UUID plan, String text) {
		this.register.requireWritable(plan);
		var there = of(plan);
		var place = there.stream().mapToInt(PlanContact::place).max().orElse(0);
		var added = new ArrayList<PlanContact>();
		for (var line : PastedContacts.read(text, there).requireSound().lines()) {
			place++;
			added.add(PlanContact.of(UUID.randomUUID(), plan, place, line));
		}
		var after = this.contacts.saveAll(added);
		after.forEach(contact -> this.trail.record("create", "plan_contact", contact.id(), null, contact));
		return after;
	}

	/** Notes that all numbers were called today. */
	public ContactCheck checked(UUID id) {
		var plan = this.register.plan(id).requireInUse();
		this.register.requireDepartmentOf(plan);
		if (of(id).isEmpty()) {
			throw new Refused("refused.contacts-none");
		}
		var before = this.rows.check(id).orElse(null);
		var after = new ContactCheck(id, LocalDate.now(this.clock.withZone(Dates.ZONE)), CurrentActor.get().name());
		this.rows.save(after);
		this.trail.record("check", "contact_check", id, before, after);
		return after;
	}

}
