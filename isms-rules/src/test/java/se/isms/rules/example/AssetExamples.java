package se.isms.rules.example;

import se.isms.core.asset.AgreementFact;
import se.isms.core.asset.InformationFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.RatingFact;
import se.isms.core.asset.SupplierFact;
import se.isms.core.asset.SystemFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** What is to be protected, and agreements about it. */
public final class AssetExamples {

	private AssetExamples() {
	}

	public static Example<ProcessFact> process() {
		return Example.like(new ProcessFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", 3, true, true));
	}

	public static Example<RatingFact> rating() {
		return Example.like(new RatingFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", 3));
	}

	public static Example<SystemFact> system() {
		return Example.like(new SystemFact(Example.id(), 1, DEPARTMENT, "Treserva", true, 3, 3, 3, TODAY.minusMonths(5),
				true, "YES", TODAY.minusMonths(2)));
	}

	public static Example<InformationFact> information() {
		return Example.like(new InformationFact(Example.id(), 1, DEPARTMENT, "Utredningar om barn", 3, 3, 3));
	}

	public static Example<SupplierFact> supplier() {
		return Example.like(new SupplierFact(Example.id(), 1, null, "Vårdsystem AB", true));
	}

	public static Example<AgreementFact> agreement() {
		return Example.like(new AgreementFact(Example.id(), 1, DEPARTMENT, "Drift av Treserva", true, true, true, 24,
				true, TODAY.plusYears(2), false, 3));
	}

}
