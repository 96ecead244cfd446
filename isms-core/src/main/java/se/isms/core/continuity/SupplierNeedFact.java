package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A supplier whose systems a process needs, what is agreed with it, and whether the plan
 * of the process counts on its being gone.
 *
 * @param label the process
 * @param criticality of the process
 * @param agreements how many agreements with the supplier are in force
 * @param recoveryAgreed whether one of them says how soon its service is back
 * @param incidentContact whether one of them names whom to reach
 * @param dataReturned whether one of them says how information comes back
 * @param suppliersGone whether the plan counts on suppliers being gone, too
 */
public record SupplierNeedFact(UUID id, int version, UUID unitId, String label, UUID supplierId, String supplier,
		@Nullable Integer criticality, int agreements, boolean recoveryAgreed, boolean incidentContact,
		boolean dataReturned, boolean suppliersGone) implements Fact {

	static SupplierNeedFact of(AnsweredPlan plan, NeededSupplier supplier) {
		return new SupplierNeedFact(plan.id(), plan.version(), plan.unitId(), plan.label(), supplier.id(),
				supplier.name(), supplier.criticality(), supplier.agreements(), supplier.recoveryAgreed(),
				supplier.incidentContact(), supplier.dataReturned(),
				plan.said(Question.SUPPLIERS_GONE).filter("YES"::equals).isPresent());
	}

	@Override
	public String discriminator() {
		return this.supplierId.toString();
	}

}
