package se.isms.core.continuity;

import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.NeededRows.Needing;
import se.isms.core.shared.NotFound;
import se.isms.core.trail.Trail;

/** The manual procedures of plans, and what each of them needs. */
@Service
@Transactional
public class ProcedureRegister {

	private final ContinuityRegister register;

	private final ManualProcedures procedures;

	private final NeededRows needs;

	private final Trail trail;

	ProcedureRegister(ContinuityRegister register, ManualProcedures procedures, NeededRows needs, Trail trail) {
		this.register = register;
		this.procedures = procedures;
		this.needs = needs;
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

	/** Changes a manual procedure and what it needs: both or neither. */
	public ManualProcedure save(ManualProcedure procedure, Set<UUID> resources, Set<UUID> systems) {
		var saved = save(procedure);
		this.needs.replace(Needing.PROCEDURE, saved.id(), resources, systems);
		return saved;
	}

	/** Takes a manual procedure out of an open plan. */
	public void remove(UUID id) {
		var before = procedure(id);
		this.register.requireWritable(before.planId());
		this.procedures.delete(before);
		this.trail.record("remove", "manual_procedure", id, before, null);
	}

}
