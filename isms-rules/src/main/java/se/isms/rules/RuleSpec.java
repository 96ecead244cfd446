package se.isms.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Norm;
import se.isms.core.evaluation.RuleDefinition;
import se.isms.core.evaluation.Scope;
import se.isms.core.evaluation.Severity;
import se.isms.core.evaluation.Theme;

/** Everything about a rule except the condition that gives the finding; that is DRL's. */
public record RuleSpec(Theme theme, Scope scope, int stage, List<Subject<?>> subjects, Set<Severity> severities,
		List<Norm> norms, List<String> parameters, boolean statutory, boolean folded, boolean extended) {

	public static RuleSpec rule(Theme theme, Severity worst, Severity... others) {
		return new RuleSpec(theme, Scope.UNIT, 1, List.of(), EnumSet.of(worst, others), List.of(), List.of(), false,
				false, false);
	}

	public RuleSpec judging(Subject<?>... types) {
		return new RuleSpec(this.theme, this.scope, this.stage, List.of(types), this.severities, this.norms,
				this.parameters, this.statutory, this.folded, this.extended);
	}

	public RuleSpec after(Norm... sources) {
		return new RuleSpec(this.theme, this.scope, this.stage, this.subjects, this.severities, List.of(sources),
				this.parameters, this.statutory, this.folded, this.extended);
	}

	public RuleSpec reading(String... keys) {
		return new RuleSpec(this.theme, this.scope, this.stage, this.subjects, this.severities, this.norms,
				List.of(keys), this.statutory, this.folded, this.extended);
	}

	/** Failing it breaks a statute, not only a norm. */
	public RuleSpec isStatutory() {
		return new RuleSpec(this.theme, this.scope, this.stage, this.subjects, this.severities, this.norms,
				this.parameters, true, this.folded, this.extended);
	}

	/** Findings are stored per reason and department with a count, not one by one. */
	public RuleSpec isFolded() {
		return new RuleSpec(this.theme, this.scope, this.stage, this.subjects, this.severities, this.norms,
				this.parameters, this.statutory, true, this.extended);
	}

	/** Beyond the core set: off until the municipality switches it on. */
	public RuleSpec isExtended() {
		return new RuleSpec(this.theme, this.scope, this.stage, this.subjects, this.severities, this.norms,
				this.parameters, this.statutory, this.folded, true);
	}

	public RuleSpec inScope(Scope wider) {
		return new RuleSpec(this.theme, wider, this.stage, this.subjects, this.severities, this.norms, this.parameters,
				this.statutory, this.folded, this.extended);
	}

	public RuleSpec inStage(int later) {
		return new RuleSpec(this.theme, this.scope, later, this.subjects, this.severities, this.norms, this.parameters,
				this.statutory, this.folded, this.extended);
	}

	/** It judges what other rules found. */
	boolean judgesFindings() {
		return this.stage == 2;
	}

	Subject<?> subjectOf(Fact fact) {
		return this.subjects.stream()
			.filter(subject -> subject.type().isInstance(fact))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("not a subject: " + fact));
	}

	RuleDefinition define(String id) {
		return new RuleDefinition(id, this.theme, this.scope, this.stage,
				this.subjects.stream().map(Subject::name).toList(), this.severities, this.norms, inForceFrom(),
				this.parameters,
				this.statutory || this.subjects.stream().anyMatch(subject -> subject.statute() != null), this.extended);
	}

	/**
	 * A rule with a source that was always there is always in force; one that stands on a
	 * new law alone is not.
	 */
	@Nullable LocalDate inForceFrom() {
		if (this.norms.stream().anyMatch(norm -> norm.inForceFrom() == null)) {
			return null;
		}
		return this.norms.stream()
			.map(Norm::inForceFrom)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

}
