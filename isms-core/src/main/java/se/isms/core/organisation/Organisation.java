package se.isms.core.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/** The municipality and its companies, as a tree of units with their people. */
@Service
@Transactional
public class Organisation {

	private final Units units;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	Organisation(Units units, JdbcClient db, Trail trail, Clock clock) {
		this.units = units;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** Departments, companies and federations: those that answer for their own work. */
	@Transactional(readOnly = true)
	public List<Department> departments() {
		return this.db.sql("""
				select u.id, u.name, u.short_name, u.headcount
				  from unit u
				 where u.kind <> 'SUBUNIT'
				 order by u.name collate "sv-SE-x-icu"
				""").query(Department.class).list();
	}

	/** Every unit with the department that it belongs to, to choose from. */
	@Transactional(readOnly = true)
	public List<Choice> unitChoices() {
		return this.db.sql("""
				select u.id, case when u.kind = 'SUBUNIT' then d.name || ' › ' || u.name else u.name end as label
				  from unit u
				  join unit d on d.id = u.department_id
				 order by d.name collate "sv-SE-x-icu", u.kind = 'SUBUNIT', u.name collate "sv-SE-x-icu", u.id
				""").query(Choice.class).list();
	}

	/**
	 * People of a department, or of the whole municipality, who are employed and have a
	 * role today, and so may be given something to answer for.
	 */
	@Transactional(readOnly = true)
	public List<Choice> people(@Nullable UUID department) {
		return this.db.sql("""
				select p.id, p.name || ', ' || p.title as label
				  from person p
				  join unit u on u.id = p.unit_id
				  join role_assignment r on r.person_id = p.id
				 where (:department::uuid is null or u.department_id = :department)
				   and p.employed_from <= :today
				   and coalesce(p.employed_to >= :today, true)
				   and r.valid_from <= :today
				   and coalesce(r.valid_to >= :today, true)
				 group by p.id, p.name, p.title
				 order by p.name collate "sv-SE-x-icu"
				 limit 200
				""")
			.param("department", department)
			.param("today", LocalDate.now(this.clock.withZone(Dates.ZONE)))
			.query(Choice.class)
			.list();
	}

	/** The same, and somebody who has been given it, wherever that person works. */
	@Transactional(readOnly = true)
	public List<Choice> people(@Nullable UUID department, @Nullable UUID chosen) {
		var people = people(department);
		if (chosen == null || people.stream().anyMatch(person -> person.id().equals(chosen))) {
			return people;
		}
		return Stream.concat(person(chosen).stream(), people.stream()).toList();
	}

	/** Somebody as the lists name them. */
	@Transactional(readOnly = true)
	public Optional<Choice> person(UUID id) {
		return this.db.sql("""
				select p.id, p.name || ', ' || p.title as label
				  from person p
				 where p.id = :id
				""").param("id", id).query(Choice.class).optional();
	}

	@Transactional(readOnly = true)
	public Unit unit(UUID id) {
		return this.units.findById(id).orElseThrow(NotFound::new);
	}

	/** Whether the actor may read what a unit answers for. */
	@Transactional(readOnly = true)
	public boolean mayRead(UUID unit) {
		var own = CurrentActor.get().department();
		return own == null || own.equals(unit(unit).departmentId());
	}

	/** Refuses a change of what a unit of another department answers for. */
	@Transactional(readOnly = true)
	public void requireOwn(UUID unit) {
		CurrentActor.get().requireDepartment(unit(unit).departmentId());
	}

	public Unit change(Unit unit) {
		CurrentActor.get().require(Permission.COORDINATE);
		var before = unit(unit.id());
		var after = this.units.save(unit);
		this.trail.record("change", "unit", unit.id(), before, after);
		return after;
	}

}
