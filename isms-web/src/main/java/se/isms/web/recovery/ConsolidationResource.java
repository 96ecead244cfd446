package se.isms.web.recovery;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.isms.core.recovery.Consolidation;

/**
 * A time of a plan that is longer than those who need its process can wait.
 *
 * @param own what the plan says, none where it says nothing
 * @param proposed in hours
 * @param through names from who can bear no more to the process; those are left out that
 * one may not know
 */
record ConsolidationResource(Consolidation.Value value, @Nullable Integer own, int proposed, List<String> through) {

	static ConsolidationResource of(Consolidation one) {
		return new ConsolidationResource(one.value(), one.own(), one.proposed(), one.bearable().through());
	}

}
