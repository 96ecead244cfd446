package se.isms.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
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
 * The staff register: who is employed where, and since and until when. The coordinator
 * keeps it, everybody may read it. Nobody is taken out of it: who has left stays, because
 * what they decided does.
 */
@Service
@Transactional
public class PersonRegister {

	private static final String SUBJECT = "person";

	private final Persons people;

	private final RoleAssignments roles;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	PersonRegister(Persons people, RoleAssignments roles, Organisation organisation, JdbcClient db, Trail trail,
			Clock clock) {
		this.people = people;
		this.roles = roles;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Person person(UUID id) {
		return this.people.findById(id).orElseThrow(NotFound::new);
	}

	/**
	 * Adds a person, or changes the one with its id. Roles end with the employment.
	 */
	public Person save(Person person) {
		CurrentActor.get().require(Permission.COORDINATE);
		RoleRegister.lock(this.db);
		this.organisation.unit(person.unitId());
		var before = this.people.findById(person.id()).orElse(null);
		requireFree(person.requireWhole(), before);
		requireRolesWithin(person, before);
		var after = this.people.save(person);
		this.trail.record(verb(before, after), SUBJECT, person.id(), before, after);
		endRoles(after);
		return after;
	}

	/** Ends an employment with a last day, and the roles with it. */
	public Person end(UUID id, LocalDate lastDay) {
		return save(person(id).leaving(lastDay));
	}

	/** What hangs on somebody and has no list to be found in. */
	@Transactional(readOnly = true)
	public HeldDuties duties(UUID person) {
		return this.db.sql("""
				select (select count(*)
				          from incident i
				          join unit u on u.id = i.unit_id
				         where i.owner_id = :person
				           and i.closed_at is null
				           and (:department::uuid is null or u.department_id = :department)) as incidents,
				       (select count(*)
				          from objective o
				         where o.owner_id = :person
				           and o.outcome is null) as objectives,
				       (select count(*)
				          from delegation_ceiling c
				         where c.person_id = :person
				           and coalesce(c.valid_to >= :today, true)) as ceilings,
				       (select count(*)
				          from management_member m
				         where m.person_id = :person
				           and coalesce(m.valid_to >= :today, true)) as memberships
				""")
			.param("person", person)
			.param("department", CurrentActor.get().department())
			.param("today", today())
			.query(HeldDuties.class)
			.single();
	}

	/** What is ended is not taken back by a button that leaves the roles ended. */
	private static String verb(@Nullable Person before, Person after) {
		if (before == null) {
			return "create";
		}
		var last = after.employedTo();
		return (last != null && (before.employedTo() == null || last.isBefore(before.employedTo()))) ? "end" : "change";
	}

	private void requireFree(Person person, @Nullable Person before) {
		sameNumber(person).ifPresent(other -> {
			throw new Refused("refused.employee-number-taken", other).at("employeeNo");
		});
		if (person.upn() != null && (before == null || person.collidesMoreThan(before))) {
			sameUpn(person).ifPresent(other -> {
				throw new Refused("refused.sign-in-name-taken", other).at("upn");
			});
		}
	}

	private Optional<String> sameNumber(Person person) {
		return this.db.sql("""
				select p.name || ', ' || p.title
				  from person p
				 where lower(p.employee_no) = lower(:number)
				   and p.id <> :id
				 limit 1
				""").param("number", person.employeeNo()).param("id", person.id()).query(String.class).optional();
	}

	/** Somebody with the same name to sign in with, in a time that both are employed. */
	private Optional<String> sameUpn(Person person) {
		return this.db.sql("""
				select p.name || ', ' || p.title
				  from person p
				 where p.upn_key = lower(:upn)
				   and p.id <> :id
				   and greatest(p.employed_from, :from, :today)
				       <= least(coalesce(p.employed_to, 'infinity'), coalesce(:to::date, 'infinity'))
				 order by p.employed_from, p.id
				 limit 1
				""")
			.param("upn", person.upn())
			.param("id", person.id())
			.param("from", person.employedFrom())
			.param("to", person.employedTo())
			.param("today", today())
			.query(String.class)
			.optional();
	}

	/** A role of an employment before this one is past, and stays as it was. */
	private void requireRolesWithin(Person person, @Nullable Person before) {
		if (before == null) {
			return;
		}
		for (var role : this.roles.findByPersonId(person.id())) {
			if (person.employedFrom().isAfter(before.employedFrom()) && role.validFrom().isBefore(person.employedFrom())
					&& role.outlasts(person.employedFrom().minusDays(1))) {
				throw new Refused("refused.employment-after-role", role.validFrom()).at("employedFrom");
			}
			if (person.leftBefore(role.validFrom())) {
				throw new Refused("refused.employment-before-role", role.validFrom()).at("employedTo");
			}
		}
	}

	private void endRoles(Person person) {
		var last = person.employedTo();
		if (last == null) {
			return;
		}
		for (var role : this.roles.findByPersonId(person.id())) {
			if (role.outlasts(last)) {
				var ended = this.roles.save(role.until(last));
				this.trail.record("end", RoleRegister.SUBJECT, role.id(), role, ended);
			}
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock.withZone(Dates.ZONE));
	}

}
