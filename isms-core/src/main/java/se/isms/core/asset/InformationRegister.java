package se.isms.core.asset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** The information that the departments answer for, and the systems that it is in. */
@Service
@Transactional
public class InformationRegister {

	private final UnitRegister<InformationAsset> information;

	private final UnitRegister<InformationSystem> systems;

	private final Organisation organisation;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	InformationRegister(UnitRegister<InformationAsset> information, UnitRegister<InformationSystem> systems,
			Organisation organisation, JdbcClient db, Trail trail, Clock clock) {
		this.information = information;
		this.systems = systems;
		this.organisation = organisation;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public InformationAsset information(UUID id) {
		return this.information.get(id);
	}

	/** The information of a department, or of all, to choose from. */
	@Transactional(readOnly = true)
	public List<Choice> choices(@Nullable UUID department) {
		return this.db.sql("""
				select i.id, i.name as label
				  from information_asset i
				  join unit u on u.id = i.unit_id
				 where (:department::uuid is null or u.department_id = :department)
				 order by i.name collate "sv-SE-x-icu"
				""").param("department", department).query(Choice.class).list();
	}

	/** The information systems that it is in, of whichever department. */
	@Transactional(readOnly = true)
	public List<Choice> systemsOf(UUID information) {
		information(information);
		return linked(information);
	}

	/** The information in a system, as far as the actor may read it. */
	@Transactional(readOnly = true)
	public List<Choice> in(UUID system) {
		this.systems.get(system);
		return this.db.sql("""
				select i.id, i.name as label
				  from information_in_system x
				  join information_asset i on i.id = x.information_id
				  join unit u on u.id = i.unit_id
				 where x.system_id = :system
				   and (:department::uuid is null or u.department_id = :department)
				 order by i.name collate "sv-SE-x-icu"
				""")
			.param("system", system)
			.param("department", CurrentActor.get().department())
			.query(Choice.class)
			.list();
	}

	/** Adds information, or changes that with its id. */
	public InformationAsset save(InformationAsset information) {
		return this.information.save(information);
	}

	/** Changes information and the systems that it is in: both or neither. */
	public InformationAsset save(InformationAsset information, Set<UUID> systems) {
		var saved = save(information);
		var before = linked(saved.id()).stream().map(Choice::id).collect(Collectors.toSet());
		return before.equals(systems) ? saved
				: replaceSystems(saved.id(), Objects.requireNonNull(saved.version()), systems);
	}

	/** Classifies information today. */
	public InformationAsset classify(UUID id, int confidentiality, int integrity, int availability) {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));
		return this.information.change("classify", id,
				information -> information.classify(confidentiality, integrity, availability, today));
	}

	/**
	 * Replaces the information systems that it is in. They count as part of the
	 * information: who has an old version of it is refused.
	 */
	public InformationAsset replaceSystems(UUID information, int version, Set<UUID> systems) {
		this.organisation.requireOwn(information(information).unitId());
		var before = linked(information);
		raiseVersion(information, version);
		this.db.sql("""
				delete from information_in_system
				 where information_id = :information
				""").param("information", information).update();
		link(information, systems);
		this.trail.record("link", "information_asset", information, before, linked(information));
		return information(information);
	}

	private List<Choice> linked(UUID information) {
		return this.db.sql("""
				select s.id, s.name as label
				  from information_in_system x
				  join information_system s on s.id = x.system_id
				 where x.information_id = :information
				 order by s.name collate "sv-SE-x-icu"
				""").param("information", information).query(Choice.class).list();
	}

	private void raiseVersion(UUID information, int version) {
		var raised = this.db.sql("""
				update information_asset
				   set version = version + 1
				 where id = :information
				   and version = :version
				""").param("information", information).param("version", version).update();
		if (raised == 0) {
			throw new OptimisticLockingFailureException(
					"information " + information + " is no longer at version " + version);
		}
	}

	private void link(UUID information, Set<UUID> systems) {
		if (systems.isEmpty()) {
			return;
		}
		var linked = this.db.sql("""
				insert into information_in_system (information_id, system_id)
				select :information, s.id
				  from information_system s
				 where s.id in (:systems)
				""").param("information", information).param("systems", systems).update();
		if (linked != systems.size()) {
			throw new NotFound();
		}
	}

}
