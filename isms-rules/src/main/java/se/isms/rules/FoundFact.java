package se.isms.rules;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Finding;

/**
 * That something was found, for rules that judge what became of it (stage 2).
 *
 * @param id of the finding, see {@link se.isms.core.evaluation.FindingKey#id()}
 */
public record FoundFact(UUID id, @Nullable UUID unitId, String label) implements Fact {

	static FoundFact of(Finding finding) {
		return new FoundFact(finding.key().id(), finding.unitId(), finding.label());
	}

}
