package se.isms.rules.local;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import se.isms.core.access.AccountFact;
import se.isms.core.access.CoverageFact;
import se.isms.core.access.RolloutFact;
import se.isms.core.asset.AgreementFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SupplierFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.evaluation.Conditions.Field;
import se.isms.core.evaluation.Conditions.Kind;
import se.isms.core.evaluation.Conditions.Published;
import se.isms.core.evaluation.Fact;
import se.isms.core.governance.MemberFact;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ControlFact;
import se.isms.core.incident.IncidentFact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.RiskFact;
import se.isms.rules.Components;

/**
 * What is published: the types of facts, with everything of them that says something to
 * people.
 */
final class Publication {

	private static final List<Class<? extends Fact>> TYPES = List.of(AccountFact.class, ActionFact.class,
			AgreementFact.class, AnswerFact.class, ControlFact.class, CoverageFact.class, DependencyFact.class,
			IncidentFact.class, MemberFact.class, PlanFact.class, ProcedureFact.class, ProcessFact.class,
			RecoveryFact.class, RiskFact.class, RolloutFact.class, SupplierFact.class, SystemFact.class,
			TrainingFact.class, UnitFact.class);

	/** Says how an object is kept, and nothing of it. */
	private static final Set<String> INTERNAL = Set.of("version");

	private static final Map<Class<?>, Kind> KINDS = Map.of(int.class, Kind.NUMBER, Integer.class, Kind.NUMBER,
			boolean.class, Kind.TRUTH, Boolean.class, Kind.TRUTH, String.class, Kind.TEXT, LocalDate.class, Kind.DAY,
			Instant.class, Kind.MOMENT);

	private Publication() {
	}

	static List<Published> all() {
		return TYPES.stream().map(Publication::of).toList();
	}

	static Optional<Class<? extends Fact>> type(String subject) {
		return TYPES.stream().filter(type -> subject(type).equals(subject)).findFirst();
	}

	static Published of(Class<? extends Fact> type) {
		var subject = subject(type);
		return new Published(subject, subject.substring(0, 1).toLowerCase() + subject.substring(1),
				Components.of(type)
					.values()
					.stream()
					.filter(one -> one.getType() != UUID.class && !INTERNAL.contains(one.getName()))
					.map(one -> new Field(one.getName(), kind(one.getType())))
					.toList());
	}

	private static String subject(Class<?> type) {
		return type.getSimpleName().replace("Fact", "");
	}

	private static Kind kind(Class<?> type) {
		var kind = KINDS.get(type);
		if (kind == null) {
			throw new IllegalStateException("facts of " + type + " cannot be published");
		}
		return kind;
	}

}
