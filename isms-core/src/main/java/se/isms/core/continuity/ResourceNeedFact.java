package se.isms.core.continuity;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;

/**
 * A resource that a plan counts on.
 *
 * @param label the process of the plan
 * @param it whether it is IT equipment, or needs some
 * @param resourceValid whether it works when all IT is gone
 * @param behind what it needs that does not, none where that is itself
 * @param powerStated whether it is said what it runs on
 */
public record ResourceNeedFact(UUID id, int version, UUID unitId, String label, UUID planId, String resource,
		boolean it, boolean resourceValid, @Nullable String behind, boolean powerStated) implements Fact {
}
