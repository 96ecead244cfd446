package se.isms.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/**
 * Who holds which role. The coordinator gives and ends roles, everybody may read them. A
 * role counts on a day when it is held and its holder is employed.
 */
@Service
@Transactional
public class RoleRegister {

	static final String SUBJECT = "role_assignment";

	private static final Comparator<HeldRole> ORDER = Comparator.comparing(HeldRole::role);

	private final RoleAssignments roles;

	private final Persons people;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	RoleRegister(RoleAssignments roles, Persons people, Organisation organisation, JdbcClient db, Trail trail,
			Clock clock) {
		this.roles = roles;
		this.people = people;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Those held today, by role and then by name. */
	@Transactional(readOnly = true)
	public List<HeldRole> today() {
		return select("""
				where r.valid_from <= :today
				  and coalesce(r.valid_to >= :today, true)
				  and p.employed_from <= :today
				  and coalesce(p.employed_to >= :today, true)""").param("today", day())
			.query(HeldRole.class)
			.stream()
			.sorted(ORDER)
			.toList();
	}

	/** Those of somebody, at any time, the newest first. */
	@Transactional(readOnly = true)
	public List<HeldRole> of(UUID person) {
		return select(" where p.id = :person").param("person", person)
			.query(HeldRole.class)
			.stream()
			.sorted(Comparator.comparing(HeldRole::validFrom).reversed().thenComparing(ORDER))
			.toList();
	}

	@Transactional(readOnly = true)
	public RoleAssignment role(UUID id) {
		return this.roles.findById(id).orElseThrow(NotFound::new);
	}

	/** Gives a role, or changes from when to when it is held. */
	public RoleAssignment save(RoleAssignment role) {
		CurrentActor.get().require(Permission.COORDINATE);
		lock(this.db);
		var before = this.roles.findById(role.id()).orElse(null);
		var person = this.people.findById(role.personId()).orElseThrow(NotFound::new);
		var kept = ((before != null) ? role.requireSameAs(before) : role).requireWhole(kind(role.unitId()))
			.within(person);
		requireFree(kept);
		var after = this.roles.save(kept);
		this.trail.record((before != null) ? "change" : "create", SUBJECT, role.id(), before, after);
		return after;
	}

	/** Takes back what was given by mistake and has not been held before today. */
	public void remove(UUID id) {
		CurrentActor.get().require(Permission.COORDINATE);
		var role = role(id);
		if (role.validFrom().isBefore(day())) {
			throw new Refused("refused.role-was-held", role.validFrom());
		}
		this.roles.delete(role);
		this.trail.record("remove", SUBJECT, id, role, null);
	}

	/** Nobody else changes who is employed or holds what until the transaction ends. */
	static void lock(JdbcClient db) {
		db.sql("lock table person, role_assignment in share row exclusive mode").update();
	}

	private Unit.@Nullable Kind kind(@Nullable UUID unit) {
		return (unit != null) ? this.organisation.unit(unit).kind() : null;
	}

	/** One at a time where the role is for one, and nobody twice. */
	private void requireFree(RoleAssignment role) {
		var holder = holder(role);
		if (holder.isEmpty()) {
			return;
		}
		var until = holder.get().validTo();
		throw ((until != null) ? new Refused("refused.role-held-until", holder.get().person(), until)
				: new Refused("refused.role-held", holder.get().person(), holder.get().validFrom()))
			.at("validFrom");
	}

	private Optional<HeldRole> holder(RoleAssignment role) {
		return select("""
				where r.role = :role
				  and r.id <> :id
				  and r.unit_id is not distinct from :unit::uuid
				  and (:single or r.person_id = :person)
				  and coalesce(:to::date >= r.valid_from, true)
				  and coalesce(least(r.valid_to, p.employed_to) >= :from, true)""").param("role", role.role().name())
			.param("id", role.id())
			.param("unit", role.unitId())
			.param("single", role.role().single())
			.param("person", role.personId())
			.param("from", role.validFrom())
			.param("to", role.validTo())
			.query(HeldRole.class)
			.stream()
			.max(Comparator.comparing(HeldRole::validFrom));
	}

	/** A role lasts no longer than the employment. */
	private JdbcClient.StatementSpec select(String where) {
		return this.db.sql("""
				select r.id, r.role, p.id as person_id, p.name as person, p.title, r.unit_id, u.name as unit,
				       u.department_id, r.valid_from, least(r.valid_to, p.employed_to) as valid_to
				  from role_assignment r
				  join person p on p.id = r.person_id
				  left join unit u on u.id = r.unit_id
				%s
				 order by p.name collate "sv-SE-x-icu", u.name collate "sv-SE-x-icu", r.valid_from, r.id
				""".formatted(where));
	}

	private LocalDate day() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
