package se.isms.core.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.CurrentActor;
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

	Organisation(Units units, JdbcClient db, Trail trail) {
		this.units = units;
		this.db = db;
		this.trail = trail;
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

	/**
	 * People of a department, or of the whole municipality, who may be given something to
	 * answer for.
	 */
	@Transactional(readOnly = true)
	public List<Choice> people(@Nullable UUID department) {
		return this.db.sql("""
				select p.id, p.name || ', ' || p.title as label
				  from person p
				  join unit u on u.id = p.unit_id
				  join role_assignment r on r.person_id = p.id
				 where (:department::uuid is null or u.department_id = :department)
				   and p.employed_to is null
				 group by p.id, p.name, p.title
				 order by p.name collate "sv-SE-x-icu"
				 limit 200
				""").param("department", department).query(Choice.class).list();
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
