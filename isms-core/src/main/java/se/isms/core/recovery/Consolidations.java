package se.isms.core.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.isms.core.continuity.ContinuityPlan;
import se.isms.core.continuity.ContinuityRegister;
import se.isms.core.shared.Refused;

/**
 * What plans would say if nobody took longer than those who need them can wait. Proposed
 * with its reason; a plan that is being written takes it when somebody says so.
 */
@Service
@Transactional
public class Consolidations {

	private final ContinuityRegister register;

	private final DependencyRows rows;

	Consolidations(ContinuityRegister register, DependencyRows rows) {
		this.register = register;
		this.rows = rows;
	}

	/**
	 * What is proposed for a plan; nothing where others can wait for as long as it takes.
	 */
	@Transactional(readOnly = true)
	public List<Consolidation> of(UUID plan) {
		return proposals(this.register.plan(plan));
	}

	/**
	 * Writes what is proposed into a plan that is not adopted.
	 * @param seen the version of the plan that was read
	 */
	public ContinuityPlan take(UUID plan, int seen) {
		var before = this.register.plan(plan);
		if (before.version() == null || before.version() != seen) {
			throw new OptimisticLockingFailureException("plan " + plan + " is no longer at version " + seen);
		}
		var proposals = proposals(before);
		if (proposals.isEmpty()) {
			throw new Refused("refused.nothing-to-consolidate");
		}
		var after = before;
		for (var proposal : proposals) {
			after = switch (proposal.value()) {
				case MTPD -> after.within(proposal.proposed(), after.rtoHours());
				case RTO -> after.within(after.mtpdHours(), proposal.proposed());
			};
		}
		return this.register.save(after);
	}

	/** Replaced editions are history. */
	private List<Consolidation> proposals(ContinuityPlan plan) {
		var proposals = new ArrayList<Consolidation>();
		if (plan.state() != ContinuityPlan.State.REPLACED) {
			var map = this.rows.map();
			var gone = map.limit(plan.processId(), DependencyNode::mtpdHours)
				.filter(limit -> longer(plan.mtpdHours(), limit.hours()));
			gone.ifPresent(limit -> proposals
				.add(new Consolidation(Consolidation.Value.MTPD, plan.mtpdHours(), Dependencies.bearable(limit))));
			sooner(plan, map, gone).ifPresent(limit -> proposals
				.add(new Consolidation(Consolidation.Value.RTO, plan.rtoHours(), Dependencies.bearable(limit))));
		}
		return proposals;
	}

	/**
	 * How soon it has to be back: as those that need it say, and never later than it may
	 * be gone at most.
	 */
	private static Optional<DependencyMap.Limit> sooner(ContinuityPlan plan, DependencyMap map,
			Optional<DependencyMap.Limit> gone) {
		var back = map.limit(plan.processId(), node -> node.process() ? node.hours() : null);
		var own = plan.rtoHours();
		var last = (own != null || back.isPresent()) ? gone : Optional.<DependencyMap.Limit>empty();
		return Stream.concat(back.stream(), last.stream())
			.min(Comparator.comparing(DependencyMap.Limit::hours))
			.filter(limit -> longer(own, limit.hours()));
	}

	/** What nobody has said may be as long as one likes. */
	private static boolean longer(@Nullable Integer own, int bearable) {
		return own == null || own > bearable;
	}

}
