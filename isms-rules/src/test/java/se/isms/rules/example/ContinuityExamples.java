package se.isms.rules.example;

import se.isms.core.asset.ProcessFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.PaperFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.continuity.RoutineFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Plans, and the processes they are for. */
public final class ContinuityExamples {

	private ContinuityExamples() {
	}

	public static Example<PlanFact> planFor(ProcessFact process) {
		return Example.like(new PlanFact(Example.id(), 1, DEPARTMENT, process.label(), process.id(), true, 3,
				process.criticality(), true, true, "ALL", 30, 48, 24, true, TODAY.minusMonths(3), TODAY.plusMonths(9),
				TODAY.minusMonths(4)));
	}

	public static Example<PlanFact> plan() {
		return planFor(AssetExamples.process().build());
	}

	public static Example<PaperFact> paper() {
		return Example.like(new PaperFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", 3, false, 3, 2, 2, 3, 0, 12, 4,
				TODAY.minusMonths(2), true));
	}

	public static Example<RoutineFact> routine() {
		return Example.like(new RoutineFact(Example.id(), 1, DEPARTMENT, "Hemtjänst: Turlistor", Example.id(), 3, false,
				7, false, 2, TODAY.minusDays(40)));
	}

	public static Example<AnswerFact> answer() {
		return Example.like(new AnswerFact(Example.id(), 0, DEPARTMENT, "Socialförvaltningen", "Kontinuitet 2026",
				TODAY.minusDays(30), TODAY.minusDays(40)));
	}

	public static Example<DependencyFact> dependency() {
		return Example.like(new DependencyFact(Example.id(), 0, DEPARTMENT, "Hemtjänst – Treserva", "Hemtjänst",
				"Treserva", 3, true, "Pärm med scheman", 30, false));
	}

	public static Example<RecoveryFact> recovery() {
		return Example.like(new RecoveryFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", true, 24, 2, "Treserva", 24,
				null, null, null));
	}

	/** Something that needs others and is in no circle. */
	public static Example<CycleFact> noCycle() {
		return Example.like(new CycleFact(Example.id(), DEPARTMENT, "Lön", 0, 0, true, 12));
	}

	public static Example<CycleFact> cycle() {
		return Example.like(new CycleFact(Example.id(), DEPARTMENT, "Ekonomi → Lön → Ekonomi", 2, 3, false, 12));
	}

}
