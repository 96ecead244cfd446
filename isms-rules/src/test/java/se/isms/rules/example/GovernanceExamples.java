package se.isms.rules.example;

import se.isms.core.governance.AuditProgrammeFact;
import se.isms.core.governance.MemberFact;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ControlFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Audits, training and controls. */
public final class GovernanceExamples {

	private GovernanceExamples() {
	}

	public static Example<AuditProgrammeFact> programme() {
		return Example
			.like(new AuditProgrammeFact(Example.id(), null, "Interna revisioner", TODAY.minusMonths(4), 0, 0));
	}

	public static Example<TrainingFact> training() {
		return Example.like(new TrainingFact(Example.id(), DEPARTMENT, "Socialförvaltningen", "Säker e-post",
				TODAY.minusMonths(5), 10, 60, 100));
	}

	public static Example<MemberFact> member() {
		return Example.like(new MemberFact(Example.id(), null, "Maria Lind", TODAY.minusMonths(8)));
	}

	public static Example<ControlFact> control() {
		return Example.like(new ControlFact(Example.id(), 1, DEPARTMENT, "Säkerhetskopiering", true, 4,
				TODAY.minusMonths(6), true, 0));
	}

}
