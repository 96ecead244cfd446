package se.isms.core.asset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.list.Lists;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.Organisation;
import se.isms.core.organisation.UnitRegister;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Permission;
import se.isms.core.trail.Trail;

/**
 * The processes and information systems of the departments, and the suppliers and
 * agreements behind them. Suppliers are shared: everybody sees them.
 */
@Service
@Transactional
public class AssetRegister {

	private final UnitRegister<BusinessProcess> processes;

	private final UnitRegister<InformationSystem> systems;

	private final Suppliers suppliers;

	private final Agreements agreements;

	private final NeedRows needs;

	private final Organisation organisation;

	private final Lists lists;

	private final JdbcClient db;

	private final Trail trail;

	private final Clock clock;

	AssetRegister(UnitRegister<BusinessProcess> processes, UnitRegister<InformationSystem> systems, Suppliers suppliers,
			Agreements agreements, NeedRows needs, Organisation organisation, Lists lists, JdbcClient db, Trail trail,
			Clock clock) {
		this.processes = processes;
		this.systems = systems;
		this.suppliers = suppliers;
		this.agreements = agreements;
		this.needs = needs;
		this.organisation = organisation;
		this.lists = lists;
		this.db = db;
		this.trail = trail;
		this.clock = clock;
	}

	/** All processes, the most critical first. */
	@Transactional(readOnly = true)
	public List<ProcessRow> processes() {
		return this.lists.rows("processes", Map.of(), ProcessRow.class);
	}

	/** All information systems by name. */
	@Transactional(readOnly = true)
	public List<SystemRow> systems() {
		return this.lists.rows("systems", Map.of(), SystemRow.class);
	}

	/** A supplier as the list tells of it. */
	@Transactional(readOnly = true)
	public SupplierRow supplierRow(UUID id) {
		return this.lists.row("suppliers", id, SupplierRow.class);
	}

	/** All suppliers, to choose from. */
	@Transactional(readOnly = true)
	public List<Choice> supplierChoices() {
		return this.db.sql("""
				select s.id, s.name as label
				  from supplier s
				 order by s.name collate "sv-SE-x-icu"
				""").query(Choice.class).list();
	}

	/** Agreements of one supplier, or of all; those that end first come first. */
	@Transactional(readOnly = true)
	public List<AgreementRow> agreements(@Nullable UUID supplier) {
		return this.db.sql("""
				select a.id, a.supplier_id, s.name as supplier, a.title, a.security_requirements, a.personal_data,
				       a.personal_data_agreement, a.incident_hours, a.incident_contact,
				       a.recovery_hours, a.exit_clause, a.ends_on, a.renewal_decided
				  from agreement a
				  join supplier s on s.id = a.supplier_id
				 where (:supplier::uuid is null or a.supplier_id = :supplier)
				 order by a.ends_on nulls last, s.name collate "sv-SE-x-icu", a.title collate "sv-SE-x-icu"
				""").param("supplier", supplier).query(AgreementRow.class).list();
	}

	/** The information systems that a process needs, of whichever department. */
	@Transactional(readOnly = true)
	public List<Choice> systemsOf(UUID process) {
		process(process);
		return linked(process);
	}

	/** The processes of a department, or of all. */
	@Transactional(readOnly = true)
	public List<Choice> processChoices(@Nullable UUID department) {
		return this.db.sql("""
				select p.id, p.name as label
				  from business_process p
				  join unit u on u.id = p.unit_id
				 where (:department::uuid is null or u.department_id = :department)
				 order by p.name collate "sv-SE-x-icu"
				""").param("department", department).query(Choice.class).list();
	}

	/** All information systems: a process may need one of another department. */
	@Transactional(readOnly = true)
	public List<Choice> systemChoices() {
		return this.db.sql("""
				select s.id, s.name as label
				  from information_system s
				 order by s.name collate "sv-SE-x-icu"
				""").query(Choice.class).list();
	}

	/** The processes that a process needs, of whichever department. */
	@Transactional(readOnly = true)
	public List<Choice> processesOf(UUID process) {
		process(process);
		return this.needs.ofProcess(process);
	}

	/** The information systems that a system needs, of whichever department. */
	@Transactional(readOnly = true)
	public List<Choice> neededBy(UUID system) {
		system(system);
		return this.needs.ofSystem(system);
	}

	/**
	 * The processes that one can be said to need: those that the actor may read, and
	 * those that it needs already.
	 * @param process none where it is new
	 */
	@Transactional(readOnly = true)
	public List<Choice> neededChoices(@Nullable UUID process) {
		return this.needs.choices(process, CurrentActor.get().department());
	}

	@Transactional(readOnly = true)
	public BusinessProcess process(UUID id) {
		return this.processes.get(id);
	}

	@Transactional(readOnly = true)
	public InformationSystem system(UUID id) {
		return this.systems.get(id);
	}

	@Transactional(readOnly = true)
	public Supplier supplier(UUID id) {
		return this.suppliers.findById(id).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Agreement agreement(UUID id) {
		return this.agreements.findById(id).orElseThrow(NotFound::new);
	}

	/** Adds a process, or changes the one with its id. */
	public BusinessProcess save(BusinessProcess process) {
		return this.processes.save(process);
	}

	/** Changes a process and what it needs: all or nothing. */
	public BusinessProcess save(BusinessProcess process, Set<UUID> systems, Set<UUID> processes) {
		var saved = save(process);
		if (!Choice.ids(linked(saved.id())).equals(systems)) {
			saved = replaceSystems(saved.id(), Objects.requireNonNull(saved.version()), systems);
		}
		return Choice.ids(this.needs.ofProcess(saved.id())).equals(processes) ? saved
				: replaceProcesses(saved.id(), Objects.requireNonNull(saved.version()), processes);
	}

	/** Changes an information system and the systems that it needs: both or neither. */
	public InformationSystem save(InformationSystem system, Set<UUID> needed) {
		var saved = save(system);
		return Choice.ids(this.needs.ofSystem(saved.id())).equals(needed) ? saved
				: replaceNeeded(saved.id(), Objects.requireNonNull(saved.version()), needed);
	}

	/** Adds an information system, or changes the one with its id. */
	public InformationSystem save(InformationSystem system) {
		return this.systems.save(system);
	}

	/** Classifies an information system today. */
	public InformationSystem classify(UUID id, int confidentiality, int integrity, int availability) {
		var today = LocalDate.now(this.clock.withZone(Dates.ZONE));
		return this.systems.change("classify", id,
				system -> system.classify(confidentiality, integrity, availability, today));
	}

	/** Whether the actor answers for a supplier, and so for its agreements. */
	@Transactional(readOnly = true)
	public boolean answersFor(Supplier supplier) {
		var actor = CurrentActor.get();
		if (supplier.ownerId() == null) {
			return actor.may(Permission.COORDINATE);
		}
		var own = actor.department();
		return actor.may(Permission.CONTRIBUTE) && (own == null || own.equals(departmentOfPerson(supplier.ownerId())));
	}

	/** Adds a supplier, or changes the one with its id. */
	public Supplier save(Supplier supplier) {
		requireResponsibilityFor(supplier);
		var before = this.suppliers.findById(supplier.id()).orElse(null);
		if (before != null) {
			requireResponsibilityFor(before);
		}
		var after = this.suppliers.save(supplier);
		this.trail.record(action(before), "supplier", supplier.id(), before, after);
		return after;
	}

	/** Adds an agreement, or changes the one with its id. */
	public Agreement save(Agreement agreement) {
		requireResponsibilityFor(supplier(agreement.supplierId()));
		var before = this.agreements.findById(agreement.id()).orElse(null);
		if (before != null) {
			requireResponsibilityFor(supplier(before.supplierId()));
		}
		var after = this.agreements.save(agreement);
		this.trail.record(action(before), "agreement", agreement.id(), before, after);
		return after;
	}

	/**
	 * Replaces the information systems that a process needs. They count as part of the
	 * process: who has an old version of it is refused.
	 */
	public BusinessProcess replaceSystems(UUID process, int version, Set<UUID> systems) {
		this.organisation.requireOwn(process(process).unitId());
		var before = linked(process);
		raiseVersion("business_process", process, version);
		this.db.sql("""
				delete from process_system
				 where process_id = :process
				""").param("process", process).update();
		link(process, systems);
		this.trail.record("link", "business_process", process, before, linked(process));
		return process(process);
	}

	/**
	 * Replaces the processes that a process needs. They count as part of it, as its
	 * systems do. What needs each other in a circle is told by rules and not refused.
	 * @throws se.isms.core.shared.Refused where it would need itself
	 */
	public BusinessProcess replaceProcesses(UUID process, int version, Set<UUID> needed) {
		this.organisation.requireOwn(process(process).unitId());
		var before = this.needs.ofProcess(process);
		if (!Choice.ids(this.needs.choices(process, CurrentActor.get().department())).containsAll(needed)) {
			throw this.needs.refusal(process, needed, "processes");
		}
		raiseVersion("business_process", process, version);
		this.needs.replaceOfProcess(process, needed);
		this.trail.record("need", "business_process", process, before, this.needs.ofProcess(process));
		return process(process);
	}

	/**
	 * Replaces the information systems that a system needs, of whichever department.
	 * @throws se.isms.core.shared.Refused where it would need itself
	 */
	public InformationSystem replaceNeeded(UUID system, int version, Set<UUID> needed) {
		this.organisation.requireOwn(system(system).unitId());
		var before = this.needs.ofSystem(system);
		if (needed.contains(system)) {
			throw this.needs.refusal(system, needed, "needs");
		}
		raiseVersion("information_system", system, version);
		this.needs.replaceOfSystem(system, needed);
		this.trail.record("need", "information_system", system, before, this.needs.ofSystem(system));
		return system(system);
	}

	private List<Choice> linked(UUID process) {
		return this.db.sql("""
				select s.id, s.name as label
				  from process_system x
				  join information_system s on s.id = x.system_id
				 where x.process_id = :process
				 order by s.name collate "sv-SE-x-icu"
				""").param("process", process).query(Choice.class).list();
	}

	private void raiseVersion(String table, UUID id, int version) {
		var raised = this.db.sql("""
				update %s
				   set version = version + 1
				 where id = :id
				   and version = :version
				""".formatted(table)).param("id", id).param("version", version).update();
		if (raised == 0) {
			throw new OptimisticLockingFailureException(table + " " + id + " is no longer at version " + version);
		}
	}

	private void link(UUID process, Set<UUID> systems) {
		if (systems.isEmpty()) {
			return;
		}
		var linked = this.db.sql("""
				insert into process_system (process_id, system_id)
				select :process, s.id
				  from information_system s
				 where s.id in (:systems)
				""").param("process", process).param("systems", systems).update();
		if (linked != systems.size()) {
			throw new NotFound();
		}
	}

	private void requireResponsibilityFor(Supplier supplier) {
		if (supplier.ownerId() == null) {
			CurrentActor.get().require(Permission.COORDINATE);
		}
		else {
			CurrentActor.get().requireDepartment(departmentOfPerson(supplier.ownerId()));
		}
	}

	private UUID departmentOfPerson(UUID person) {
		return this.db.sql("""
				select u.department_id
				  from person p
				  join unit u on u.id = p.unit_id
				 where p.id = :person
				""").param("person", person).query(UUID.class).optional().orElseThrow(NotFound::new);
	}

	private static String action(@Nullable Object before) {
		return (before != null) ? "change" : "create";
	}

}
