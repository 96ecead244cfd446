package se.isms.rules.example;

import se.isms.core.asset.ProcessFact;
import se.isms.core.continuity.TriggerFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.ClaimFact;
import se.isms.core.continuity.CycleFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.IntakeFact;
import se.isms.core.continuity.LossFact;
import se.isms.core.continuity.PaymentFact;
import se.isms.core.continuity.PhasesFact;
import se.isms.core.continuity.PaperFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.PremiseFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.ProcedureStaffingFact;
import se.isms.core.continuity.RecordsFact;
import se.isms.core.continuity.RecoveryFact;
import se.isms.core.continuity.ReplacementFact;
import se.isms.core.continuity.ResourceNeedFact;
import se.isms.core.continuity.ReturnFact;
import se.isms.core.continuity.StaffingFact;
import se.isms.core.continuity.SupplierNeedFact;
import se.isms.core.continuity.VitalFunction;
import se.isms.core.continuity.RoutineFact;
import se.isms.core.recovery.OrderFact;

import static se.isms.rules.example.Example.DEPARTMENT;
import static se.isms.rules.example.Example.TODAY;

/** Plans, and the processes they are for. */
public final class ContinuityExamples {

	private static final String PROCESS = "Hemtjänst";

	private ContinuityExamples() {
	}

	public static Example<PlanFact> planFor(ProcessFact process) {
		return Example.like(new PlanFact(Example.id(), 1, DEPARTMENT, process.label(), process.id(), true, 3,
				process.criticality(), true, true, "ALL", 30, 48, 24, true, TODAY.minusMonths(3), TODAY.plusMonths(9),
				TODAY.minusMonths(4), true, 4));
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
				"Treserva", 3, true, "Pärm med scheman", null, 48));
	}

	public static Example<ProcedureFact> procedure() {
		return Example.like(new ProcedureFact(Example.id(), 0, DEPARTMENT, "Hemtjänst: Pärm med scheman", Example.id(),
				PROCESS, "Pärm med scheman", 30, false, false, null, null, null));
	}

	public static Example<RecoveryFact> recovery() {
		return Example.like(new RecoveryFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", true, 24, 2, "Treserva", 24,
				null, null, null));
	}

	/** A system that comes back after what it needs. */
	public static Example<OrderFact> place() {
		return Example.like(new OrderFact(Example.id(), 0, null, "Treserva", true, 7, 0, null, null));
	}

	/** Something that needs others and is in no circle. */
	public static Example<ClaimFact> claim() {
		return Example.like(new ClaimFact(Example.id(), 1, DEPARTMENT, "Rakelenheter", 12, 12, "FIRST_WEEK", 5));
	}

	/** A computer of its own, with a printer and a generator. */
	public static Example<ResourceNeedFact> equipment() {
		return Example.like(new ResourceNeedFact(Example.id(), 1, DEPARTMENT, "Hemtjänst", Example.id(),
				"Fristående dator", true, true, null, true));
	}

	public static Example<CycleFact> noCycle() {
		return Example.like(new CycleFact(Example.id(), DEPARTMENT, "Lön", 0, 0, true, 12));
	}

	public static Example<CycleFact> cycle() {
		return Example.like(new CycleFact(Example.id(), DEPARTMENT, "Ekonomi → Lön → Ekonomi", 2, 3, false, 12));
	}

	public static Example<PremiseFact> premise() {
		return Example.like(new PremiseFact(Example.id(), 1, DEPARTMENT, PROCESS, true, null, 0));
	}

	public static Example<TriggerFact> activation() {
		return Example.like(new TriggerFact(Example.id(), 1, DEPARTMENT, PROCESS, true, true, true, true, true));
	}

	public static Example<PhasesFact> phases() {
		return Example.like(new PhasesFact(Example.id(), 1, DEPARTMENT, PROCESS, true, true, true, true));
	}

	public static Example<ReplacementFact> replacement() {
		return Example
			.like(new ReplacementFact(Example.id(), 1, DEPARTMENT, PROCESS, VitalFunction.ALARMS, true, true, 60));
	}

	public static Example<PaymentFact> payment() {
		return Example.like(
				new PaymentFact(Example.id(), 1, DEPARTMENT, "Lön", true, false, true, TODAY.plusDays(5), true, true));
	}

	public static Example<IntakeFact> intake() {
		return Example.like(new IntakeFact(Example.id(), 1, DEPARTMENT, "Orosanmälan", true, true, true, true));
	}

	/** 40 each day, for 30 days, and 15 are caught up each day: 80 days. */
	public static Example<ReturnFact> wayBack() {
		return Example.like(new ReturnFact(Example.id(), 1, DEPARTMENT, PROCESS, true, true, 40, 15, true, 30));
	}

	public static Example<LossFact> loss() {
		return Example
			.like(new LossFact(Example.id(), 1, DEPARTMENT, PROCESS, Example.id(), "Treserva", 3, 2, true, true, true));
	}

	/** Four at once around the clock: 17 people, of 30 of whom 40 % may be absent. */
	public static Example<StaffingFact> staffing() {
		return Example.like(new StaffingFact(Example.id(), 1, DEPARTMENT, PROCESS, 30, 24, 7, 4, 4, 4, 4));
	}

	/** As many as the plan has, who have all learned it. */
	public static Example<ProcedureStaffingFact> procedureStaffing() {
		return Example.like(new ProcedureStaffingFact(Example.id(), 1, DEPARTMENT, "Hemtjänst: Pärm med scheman", 30,
				24, 7, 4, 4, 4, 4));
	}

	public static Example<SupplierNeedFact> supplierNeed() {
		return Example.like(new SupplierNeedFact(Example.id(), 1, DEPARTMENT, PROCESS, Example.id(), "Vårdsystem AB", 3,
				1, true, true, true, true));
	}

	public static Example<RecordsFact> records() {
		return Example.like(new RecordsFact(Example.id(), 1, DEPARTMENT, PROCESS, 2, true, true, true, true));
	}

}
