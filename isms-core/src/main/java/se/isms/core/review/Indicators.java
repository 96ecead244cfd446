package se.isms.core.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import se.isms.core.access.AccountFact;
import se.isms.core.asset.AgreementFact;
import se.isms.core.asset.InformationFact;
import se.isms.core.asset.ProcessFact;
import se.isms.core.asset.SystemFact;
import se.isms.core.continuity.AnswerFact;
import se.isms.core.continuity.DependencyFact;
import se.isms.core.continuity.PlanFact;
import se.isms.core.continuity.ProcedureFact;
import se.isms.core.continuity.ResourceNeedFact;
import se.isms.core.continuity.RoutineFact;
import se.isms.core.evaluation.Evaluation;
import se.isms.core.evaluation.Fact;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Finding;
import se.isms.core.evaluation.RuleRun;
import se.isms.core.evaluation.Severity;
import se.isms.core.governance.MemberFact;
import se.isms.core.governance.TrainingFact;
import se.isms.core.improvement.ActionFact;
import se.isms.core.improvement.ControlFact;
import se.isms.core.incident.IncidentFact;
import se.isms.core.organisation.UnitFact;
import se.isms.core.risk.AnalysisFact;
import se.isms.core.risk.RiskFact;
import se.isms.core.shared.Dates;

/** The indicators K-01 and on, computed from the facts and outcomes of one run. */
final class Indicators {

	private final Facts facts;

	private final Evaluation evaluation;

	private final LocalDate today;

	private final int critical;

	private final int analysedFrom;

	private final int analysedMonths;

	Indicators(RuleRun run, ToIntFunction<String> thresholds) {
		this.facts = run.facts();
		this.evaluation = run.evaluation();
		this.today = run.asOf().date();
		this.critical = thresholds.applyAsInt("kp.critical");
		this.analysedFrom = thresholds.applyAsInt("ra.criticalObject");
		this.analysedMonths = thresholds.applyAsInt("ra.maxAgeMonths");
	}

	List<Indicator> all(Material material) {
		return List.of(departmentsAnalysed(), objectsAnalysed(),
				Indicator.count("K-03", this.evaluation.total("RA-06").fail()), overdueActions(), plansHold(),
				plansExercised(), assignmentAnswered(), twoFactor(), privileged(), reviewed(), dormant(),
				Indicator.count("K-14", material.incidents()), reportsInTime(), lessons(),
				Indicator.share("K-19", material.objectivesAchieved(), material.objectivesDue(), null), trained(),
				managementTrained(), classified(), agreements(), controls(),
				Indicator.share("N-ACT", material.activitiesDone(), material.activities(), null),
				Indicator.share("N-RUN", material.activitiesStarted(), material.activities(), null),
				Indicator.count("N-BRIEF", material.briefings()), Indicator.count("N-EX", material.exercises()),
				Indicator.count("N-AUDIT", material.audits()), risksAccepted(), plansAdopted());
	}

	private Indicator departmentsAnalysed() {
		return analysed("K-01", of(UnitFact.class, unit -> true), 100);
	}

	/** Processes, systems and information that are critical enough. */
	private Indicator objectsAnalysed() {
		return analysed("K-02",
				Stream
					.<List<? extends Fact>>of(of(ProcessFact.class, process -> process.criticalFrom(this.analysedFrom)),
							of(SystemFact.class, system -> system.criticalFrom(this.analysedFrom)),
							of(InformationFact.class, information -> information.criticalFrom(this.analysedFrom)))
					.<Fact>flatMap(List::stream)
					.toList(),
				95);
	}

	private Indicator analysed(String id, List<? extends Fact> objects, int target) {
		var valid = of(AnalysisFact.class, analysis -> analysis.validOn(this.today, this.analysedMonths)).stream()
			.map(AnalysisFact::objectId)
			.collect(Collectors.toSet());
		return Indicator.share(id, (int) objects.stream().filter(object -> valid.contains(object.id())).count(),
				objects.size(), target);
	}

	private Indicator overdueActions() {
		var open = of(ActionFact.class, ActionFact::open);
		var overdue = open.stream().filter(action -> Dates.overdue(action.dueOn(), this.today)).count();
		return Indicator.share("K-04", (int) overdue, open.size(), null);
	}

	/**
	 * A plan holds when its process has one and no blocking or critical finding stands
	 * against it, its dependencies or its parts.
	 */
	private Indicator plansHold() {
		var processes = of(ProcessFact.class, process -> process.criticalFrom(this.critical));
		var planned = of(PlanFact.class, PlanFact::adopted);
		var broken = criticalSubjects("KP");
		var weak = this.facts.of(DependencyFact.class)
			.stream()
			.filter(dependency -> broken.contains(dependency.id()))
			.map(dependency -> dependency.unitId() + dependency.process())
			.collect(Collectors.toSet());
		breakPlans(RoutineFact.class, RoutineFact::planId, broken);
		breakPlans(ProcedureFact.class, ProcedureFact::planId, broken);
		breakPlans(ResourceNeedFact.class, ResourceNeedFact::planId, broken);
		var sound = planned.stream().filter(plan -> !broken.contains(plan.id())).map(PlanFact::processId).toList();
		var hold = processes.stream()
			.filter(process -> sound.contains(process.id()) && !weak.contains(process.unitId() + process.label()))
			.count();
		return Indicator.share("K-05", (int) hold, processes.size(), 100);
	}

	/** What stands against a part stands against the plan that it belongs to. */
	private <F extends Fact> void breakPlans(Class<F> parts, Function<F, UUID> plan, Set<UUID> broken) {
		this.facts.of(parts).stream().filter(part -> broken.contains(part.id())).map(plan).forEach(broken::add);
	}

	private Indicator plansExercised() {
		var plans = of(PlanFact.class, PlanFact::adopted);
		var exercised = plans.stream()
			.filter(plan -> plan.exercisedOn() != null && !Dates.olderThan(plan.exercisedOn(), 12, this.today))
			.count();
		return Indicator.share("K-06", (int) exercised, plans.size(), 80);
	}

	/**
	 * Departments that have answered everything they were asked, of all that were asked
	 * anything: a new assignment, to a few or to all, takes nobody who kept silent out of
	 * the denominator.
	 */
	private Indicator assignmentAnswered() {
		var asked = this.facts.of(AnswerFact.class).stream().collect(Collectors.groupingBy(AnswerFact::unitId));
		var answered = asked.values()
			.stream()
			.filter(all -> all.stream().noneMatch(answer -> Dates.missing(answer.answeredOn(), this.today)))
			.count();
		return Indicator.share("K-07", (int) answered, asked.size(), 100);
	}

	/** Critical processes with an adopted plan, whether it holds or not. */
	private Indicator plansAdopted() {
		var planned = of(PlanFact.class, PlanFact::adopted).stream()
			.map(PlanFact::processId)
			.collect(Collectors.toSet());
		return share("N-PLAN", ProcessFact.class, process -> process.criticalFrom(this.critical),
				process -> planned.contains(process.id()), 100);
	}

	private Indicator twoFactor() {
		return share("K-08", AccountFact.class, AccountFact::member, AccountFact::covered, 95);
	}

	private Indicator privileged() {
		return share("K-09", AccountFact.class, account -> account.enabled() && account.privileged(),
				AccountFact::covered, 100);
	}

	private Indicator reviewed() {
		var tally = this.evaluation.total("BH-01");
		return Indicator.share("K-11", tally.pass(), tally.evaluated(), 95);
	}

	private Indicator dormant() {
		return Indicator.count("K-13", this.evaluation.total("BH-05").fail() + this.evaluation.total("BH-04").fail());
	}

	private Indicator reportsInTime() {
		var tallies = List.of("IN-03", "IN-04", "IN-05", "IN-06").stream().map(this.evaluation::total).toList();
		return Indicator.share("K-15", tallies.stream().mapToInt(tally -> tally.pass()).sum(),
				tallies.stream().mapToInt(tally -> tally.evaluated()).sum(), 100);
	}

	private Indicator lessons() {
		return share("K-17", IncidentFact.class,
				incident -> incident.severity() != null && incident.severity() >= 3 && incident.handledAt() != null,
				incident -> incident.causeStated() && incident.lessonsStated(), 100);
	}

	private Indicator trained() {
		var totals = this.facts.of(TrainingFact.class);
		return Indicator.share("K-20", totals.stream().mapToInt(TrainingFact::completed).sum(),
				totals.stream().mapToInt(TrainingFact::population).sum(), 90);
	}

	private Indicator managementTrained() {
		return share("K-21", MemberFact.class, member -> true, member -> member.trainedOn() != null, 100);
	}

	private Indicator classified() {
		return share("K-22", SystemFact.class, system -> true, SystemFact::classified, 90);
	}

	private Indicator agreements() {
		return share("K-23", AgreementFact.class, agreement -> true,
				agreement -> Boolean.TRUE.equals(agreement.securityRequirements())
						&& (!agreement.personalData() || Boolean.TRUE.equals(agreement.personalDataAgreement())),
				100);
	}

	private Indicator controls() {
		return share("K-26", ControlFact.class, control -> control.works() != null,
				control -> Boolean.TRUE.equals(control.works()), 100);
	}

	private Indicator risksAccepted() {
		return share("N-ACC", RiskFact.class, RiskFact::aboveThreshold, risk -> risk.acceptedOn(this.today), 100);
	}

	private <F extends Fact> Indicator share(String id, Class<F> type, Predicate<F> population, Predicate<F> counts,
			int target) {
		var all = of(type, population);
		return Indicator.share(id, (int) all.stream().filter(counts).count(), all.size(), target);
	}

	private <F extends Fact> List<F> of(Class<F> type, Predicate<F> which) {
		return this.facts.of(type).stream().filter(which).toList();
	}

	private Set<UUID> criticalSubjects(String group) {
		var subjects = new HashSet<UUID>();
		this.evaluation.findings()
			.stream()
			.filter(finding -> finding.key().rule().startsWith(group) && isCritical(finding))
			.forEach(finding -> subjects.add(finding.key().subjectId()));
		return subjects;
	}

	private static boolean isCritical(Finding finding) {
		return finding.severity() == Severity.BLOCKER || finding.severity() == Severity.CRITICAL;
	}

}
