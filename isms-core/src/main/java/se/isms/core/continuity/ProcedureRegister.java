package se.isms.core.continuity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.NeededRows.Needing;
import se.isms.core.organisation.Choice;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The manual procedures of plans, with what each of them replaces and needs. */
@Service
@Transactional
public class ProcedureRegister {

	private final ContinuityRegister register;

	private final ManualProcedures procedures;

	private final NeededRows needs;

	private final JdbcClient db;

	private final Trail trail;

	ProcedureRegister(ContinuityRegister register, ManualProcedures procedures, NeededRows needs, JdbcClient db,
			Trail trail) {
		this.register = register;
		this.procedures = procedures;
		this.needs = needs;
		this.db = db;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public ManualProcedure procedure(UUID id) {
		var procedure = this.procedures.findById(id).orElseThrow(NotFound::new);
		this.register.plan(procedure.planId());
		return procedure;
	}

	/** What it needs; nothing where it is not stored yet. */
	@Transactional(readOnly = true)
	public Needed needed(UUID procedure) {
		return this.needs.of(Needing.PROCEDURE, procedure);
	}

	/** The information systems that it stands in for, by name. */
	@Transactional(readOnly = true)
	public List<Choice> replaced(UUID procedure) {
		return this.db.sql("""
				select s.id, s.name as label
				  from procedure_replaces x
				  join information_system s on s.id = x.system_id
				 where x.procedure_id = :procedure
				 order by s.name collate "sv-SE-x-icu", s.id
				""").param("procedure", procedure).query(Choice.class).list();
	}

	/** Adds a manual procedure to an open plan, or changes the one with its id. */
	public ManualProcedure save(ManualProcedure procedure) {
		this.register.requireWritable(procedure.planId());
		var before = this.procedures.findById(procedure.id()).orElse(null);
		if (before != null) {
			this.register.requireWritable(before.planId());
		}
		var after = this.procedures.save(procedure);
		this.trail.record((before != null) ? "change" : "create", "manual_procedure", procedure.id(), before, after);
		return after;
	}

	/**
	 * Changes a manual procedure, what it replaces and what it needs: all or nothing.
	 * @throws Refused where it needs a system that it replaces
	 */
	public ManualProcedure save(ManualProcedure procedure, Set<UUID> replaced, Set<UUID> resources, Set<UUID> systems) {
		if (replaced.stream().anyMatch(systems::contains)) {
			throw new Refused("refused.procedure-needs-replaced").at("neededSystems");
		}
		var saved = save(procedure);
		replace(saved.id(), replaced);
		this.needs.replace(Needing.PROCEDURE, saved.id(), resources, systems);
		return saved;
	}

	private void replace(UUID procedure, Set<UUID> systems) {
		var before = replaced(procedure);
		if (Choice.ids(before).equals(systems)) {
			return;
		}
		this.db.sql("delete from procedure_replaces where procedure_id = :procedure")
			.param("procedure", procedure)
			.update();
		var linked = this.db.sql("""
				insert into procedure_replaces (procedure_id, system_id)
				select :procedure, s.id
				  from information_system s
				 where s.id = any (:systems::uuid[])
				""")
			.param("procedure", procedure)
			.param("systems", systems.stream().map(UUID::toString).toArray(String[]::new))
			.update();
		if (linked != systems.size()) {
			throw new NotFound();
		}
		this.trail.record("link", "manual_procedure", procedure, new Replaced(names(before)),
				new Replaced(names(replaced(procedure))));
	}

	/** Takes a manual procedure out of an open plan. */
	public void remove(UUID id) {
		var before = procedure(id);
		this.register.requireWritable(before.planId());
		this.procedures.delete(before);
		this.trail.record("remove", "manual_procedure", id, before, null);
	}

	private static String names(List<Choice> choices) {
		return choices.stream().map(Choice::label).collect(Collectors.joining(", "));
	}

	/** What the trail tells, called as in the form. */
	private record Replaced(String replacedSystems) {
	}

}
