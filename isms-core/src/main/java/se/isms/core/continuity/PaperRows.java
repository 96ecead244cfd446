package se.isms.core.continuity;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What goes with a plan from one edition to the next: contacts and what is printed, and
 * what was confirmed of them.
 */
@Component
class PaperRows {

	private final JdbcClient db;

	PaperRows(JdbcClient db) {
		this.db = db;
	}

	Optional<ContactCheck> check(UUID plan) {
		return this.db.sql("""
				select h.plan_id, h.checked_on, h.checked_by
				  from contact_check h
				 where h.plan_id = :plan
				""").param("plan", plan).query(ContactCheck.class).optional();
	}

	void save(ContactCheck check) {
		this.db.sql("""
				insert into contact_check (plan_id, checked_on, checked_by)
				values (:plan, :on, :by)
				on conflict (tenant_id, plan_id) do update
				   set checked_on = excluded.checked_on,
				       checked_by = excluded.checked_by
				""")
			.param("plan", check.planId())
			.param("on", check.checkedOn())
			.param("by", check.checkedBy())
			.update();
	}

	/** The one in force, or else the one that is written. */
	UUID planOf(UUID process) {
		return this.db.sql("""
				select l.id
				  from continuity_plan l
				 where l.process_id = :process
				 order by l.state = 'ADOPTED' desc, l.edition desc
				 limit 1
				""").param("process", process).query(UUID.class).single();
	}

	int adoptedEdition(UUID process) {
		return this.db.sql("""
				select coalesce(max(l.edition), 0)
				  from continuity_plan l
				 where l.process_id = :process
				   and l.state in ('ADOPTED', 'REPLACED')
				""").param("process", process).query(Integer.class).single();
	}

	void copy(UUID from, UUID to) {
		this.db.sql("""
				insert into plan_contact
				       (id, plan_id, place, name, organisation, phone, phone_normal, without_telephony, note, version)
				select gen_random_uuid(), :to, k.place, k.name, k.organisation, k.phone, k.phone_normal,
				       k.without_telephony, k.note, 0
				  from plan_contact k
				 where k.plan_id = :from
				""").param("from", from).param("to", to).update();
		this.db.sql("""
				insert into contact_check (plan_id, checked_on, checked_by)
				select :to, h.checked_on, h.checked_by
				  from contact_check h
				 where h.plan_id = :from
				""").param("from", from).param("to", to).update();
		this.db
			.sql("""
					insert into paper_routine
					       (id, plan_id, what, printed_by, every_days, vulnerable, places, followed_on, followed_by, version)
					select gen_random_uuid(), :to, r.what, r.printed_by, r.every_days, r.vulnerable, r.places,
					       r.followed_on, r.followed_by, 0
					  from paper_routine r
					 where r.plan_id = :from
					""")
			.param("from", from)
			.param("to", to)
			.update();
	}

	/**
	 * What was confirmed of the edition in force while the next was written holds for
	 * that one too: of routines with the same name, and of numbers if it has no others.
	 */
	void carry(UUID process, UUID to) {
		this.db.sql("""
				update paper_routine r
				   set followed_on = o.followed_on,
				       followed_by = o.followed_by,
				       version = r.version + 1
				  from paper_routine o
				  join continuity_plan l on l.id = o.plan_id
				 where r.plan_id = :to
				   and l.process_id = :process
				   and l.state = 'ADOPTED'
				   and o.what = r.what
				   and o.followed_on > coalesce(r.followed_on, date '-infinity')
				""").param("process", process).param("to", to).update();
		this.db.sql("""
				insert into contact_check (plan_id, checked_on, checked_by)
				select :to, h.checked_on, h.checked_by
				  from contact_check h
				  join continuity_plan l on l.id = h.plan_id
				 where l.process_id = :process
				   and l.state = 'ADOPTED'
				   and not exists (select from plan_contact k
				                    where k.plan_id = :to
				                      and not exists (select from plan_contact o
				                                       where o.plan_id = l.id and o.phone_normal = k.phone_normal))
				on conflict (tenant_id, plan_id) do update
				   set checked_on = excluded.checked_on,
				       checked_by = excluded.checked_by
				 where contact_check.checked_on < excluded.checked_on
				""").param("process", process).param("to", to).update();
	}

}
