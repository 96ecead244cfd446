package se.isms.core.continuity;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Trail;

/** What plans decide to let be while a system is gone. */
@Service
@Transactional
public class StopDecisions {

	private final ContinuityRegister register;

	private final PlanSheets sheets;

	private final JdbcAggregateOperations aggregates;

	private final Trail trail;

	StopDecisions(ContinuityRegister register, PlanSheets sheets, JdbcAggregateOperations aggregates, Trail trail) {
		this.register = register;
		this.sheets = sheets;
		this.aggregates = aggregates;
		this.trail = trail;
	}

	/** Of a plan, by the name of the system. */
	@Transactional(readOnly = true)
	public List<StopRow> of(UUID plan) {
		return this.sheets.stops(this.register.plan(plan).id());
	}

	@Transactional(readOnly = true)
	public StopDecision stop(UUID id) {
		var stop = find(id);
		if (stop == null) {
			throw new NotFound();
		}
		this.register.plan(stop.planId());
		return stop;
	}

	/**
	 * Adds a decision to an open plan, or changes the one with its id.
	 * @throws Refused where the plan has decided of that system already, or its process
	 * does not need it
	 */
	public StopDecision save(StopDecision stop) {
		this.register.requireWritable(stop.planId());
		var before = find(stop.id());
		if (before != null) {
			this.register.requireWritable(before.planId());
		}
		if ((before == null || !before.systemId().equals(stop.systemId())) && !needed(stop)) {
			throw new Refused("refused.stop-not-needed").at("systemId");
		}
		var after = stored(stop);
		this.trail.record((before != null) ? "change" : "create", "stop_decision", stop.id(), before, after);
		return after;
	}

	private boolean needed(StopDecision stop) {
		return this.sheets.needs(this.register.plan(stop.planId()))
			.stream()
			.anyMatch(need -> need.systemId().equals(stop.systemId()));
	}

	private StopDecision stored(StopDecision stop) {
		try {
			return this.aggregates.save(stop);
		}
		catch (DuplicateKeyException ex) {
			throw new Refused("refused.stop-decided-twice").at("systemId");
		}
	}

	/** Takes a decision out of an open plan. */
	public void remove(UUID id) {
		var before = stop(id);
		this.register.requireWritable(before.planId());
		this.aggregates.delete(before);
		this.trail.record("remove", "stop_decision", id, before, null);
	}

	private @Nullable StopDecision find(UUID id) {
		return this.aggregates.findById(id, StopDecision.class);
	}

}
