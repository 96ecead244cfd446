package se.isms.core.continuity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** The manual procedures of plans, with what each of them replaces and needs. */
@Service
@Transactional
public class ProcedureRegister {

	private final ContinuityRegister register;

	private final ManualProcedures procedures;

	private final LinkRows links;

	private final Trail trail;

	ProcedureRegister(ContinuityRegister register, ManualProcedures procedures, LinkRows links, Trail trail) {
		this.register = register;
		this.procedures = procedures;
		this.links = links;
		this.trail = trail;
	}

	@Transactional(readOnly = true)
	public ManualProcedure procedure(UUID id) {
		var procedure = this.procedures.findById(id).orElseThrow(NotFound::new);
		this.register.plan(procedure.planId());
		return procedure;
	}

	/** What it replaces and needs; nothing where it is not stored yet. */
	@Transactional(readOnly = true)
	public ProcedureLinks links(ManualProcedure procedure) {
		this.register.plan(procedure.planId());
		return new ProcedureLinks(this.links.of(Link.PROCEDURE_REPLACES, procedure.id()),
				this.links.of(Link.PROCEDURE_RESOURCES, procedure.id()),
				this.links.of(Link.PROCEDURE_SYSTEMS, procedure.id()));
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
		this.links.replace("manual_procedure", saved.id(), Map.of(Link.PROCEDURE_REPLACES, replaced,
				Link.PROCEDURE_RESOURCES, resources, Link.PROCEDURE_SYSTEMS, systems));
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
