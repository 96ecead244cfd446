package se.isms.core.continuity;

import java.util.UUID;

import se.isms.core.evaluation.Fact;

/**
 * A resource that a plan counts on.
 *
 * @param label the process of the plan
 * @param it whether it is IT equipment
 * @param resourceValid whether it works when all IT is gone
 * @param powerStated whether it is said what it runs on
 */
public record ResourceNeedFact(UUID id, int version, UUID unitId, String label, UUID planId, String resource,
		boolean it, boolean resourceValid, boolean powerStated) implements Fact {
}
