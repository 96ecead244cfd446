package se.isms.core.continuity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.NoRules;
import se.isms.core.TestMunicipality;
import se.isms.core.asset.AssetRegister;
import se.isms.core.asset.BusinessProcess;
import se.isms.core.continuity.ProgressRow.Standing;
import se.isms.core.evaluation.AsOf;
import se.isms.core.list.Lists;
import se.isms.core.organisation.Choice;
import se.isms.core.organisation.RoleAssignment;
import se.isms.core.organisation.RoleRegister;
import se.isms.core.organisation.StaffRole;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.GuardAnswer;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(NoRules.class)
class AssignmentRegisterTests {

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	private static final LocalDate DAY = TODAY.minusMonths(3);

	private static final String COORDINATOR = "samordnaren";

	@Autowired
	private AssignmentRegister register;

	@Autowired
	private ContinuityRegister plans;

	@Autowired
	private AssetRegister assets;

	@Autowired
	private ContinuityFacts facts;

	@Autowired
	private History history;

	@Autowired
	private Lists lists;

	@Autowired
	private RoleRegister roles;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID socialHead;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		role("HEAD", this.municipality.owner(), this.municipality.care(), null);
		this.socialHead = person("Eva Lind", this.municipality.social());
		role("HEAD", this.socialHead, this.municipality.social(), null);
	}

	@Test
	void readsBackWhatItSavedAndRefusesAChangeOfSomethingOlder() {
		var assignment = save(assignment());
		assertThat(coordinating(() -> this.register.assignment(assignment.id()))).isEqualTo(assignment);

		save(assignment);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> save(assignment));
	}

	@Test
	void asksEveryDepartmentForAnAnswerAndTheSameOnesAfterAChange() {
		var assignment = save(assignment());
		save(assignment);

		assertThat(progress(assignment)).extracting(ProgressRow::unitId)
			.containsExactlyInAnyOrder(this.municipality.care(), this.municipality.social());
		assertThat(coordinating(() -> this.register.assignments()))
			.extracting(AssignmentRow::answered, AssignmentRow::addressees)
			.containsExactly(tuple(0, 2));
	}

	@Test
	void isGivenToThoseWhoAreChosenAndToMoreLater() {
		var assignment = coordinating(() -> this.register.save(assignment(), Set.of(this.municipality.care())));
		assertThat(addressees(assignment)).containsExactly(this.municipality.care());
		var answer = answer(this.municipality.care());
		process("Hemtjänst", this.municipality.care(), 4);
		confirm(answer, 0);

		coordinating(
				() -> this.register.save(assignment, Set.of(this.municipality.care(), this.municipality.social())));

		assertThat(addressees(assignment)).containsExactlyInAnyOrder(this.municipality.care(),
				this.municipality.social());
		assertThat(coordinating(() -> this.register.answer(answer.id())).answeredOn()).isEqualTo(TODAY);
		assertThat(coordinating(() -> this.history.of("continuity_assignment", assignment.id())))
			.extracting(Change::action)
			.containsExactlyInAnyOrder("create", "address", "change", "address");
	}

	@Test
	void takesAwayWhoIsSilentAndNobodyWhoHasAnswered() {
		var assignment = save(assignment());
		process("Hemtjänst", this.municipality.care(), 4);
		confirm(answer(this.municipality.care()), 0);
		var silent = answer(this.municipality.social());

		assertRefused("refused.addressee-has-answered",
				() -> this.register.save(assignment, Set.of(this.municipality.social())));
		assertThat(coordinating(() -> this.register.assignment(assignment.id())).version())
			.isEqualTo(assignment.version());
		coordinating(() -> this.register.save(assignment, Set.of(this.municipality.care())));

		assertThat(addressees(assignment)).containsExactly(this.municipality.care());
		assertNotFound(() -> coordinating(() -> this.register.answer(silent.id())));
	}

	@Test
	void isGivenToDepartmentsOnlyAndToSomebody() {
		assertRefused("refused.no-addressee", () -> this.register.save(assignment(), Set.of()));
		assertRefused("refused.addressee-is-no-department",
				() -> this.register.save(assignment(), Set.of(this.municipality.careHome())));
		assertRefused("refused.addressee-is-no-department",
				() -> this.register.save(assignment(), Set.of(UUID.randomUUID())));
		assertThat(coordinating(() -> this.register.assignments())).isEmpty();
	}

	@Test
	void isTheCoordinatorsToGive() {
		for (var actor : List.of(this.municipality.auditor(), contributor())) {
			CurrentActor.as(actor, () -> {
				assertNotAllowed(() -> this.register.save(assignment()));
				assertNotAllowed(() -> this.register.save(assignment(), Set.of(this.municipality.care())));
			});
		}
	}

	@Test
	void tellsHowFarTheDepartmentsHaveCome() {
		var assignment = save(assignment());
		adopt(process("Hemtjänst", this.municipality.careHome(), 4));
		draft(process("Hemsjukvård", this.municipality.care(), 3));
		process("Larm", this.municipality.care(), 3);
		process("Bibliotek", this.municipality.care(), 2);

		confirm(answer(this.municipality.care()), 0);
		none(answer(this.municipality.social()), "Allt kan vänta");

		var rows = progress(assignment);
		assertThat(rows)
			.extracting(ProgressRow::unit, ProgressRow::state, ProgressRow::answeredOn, ProgressRow::noneReason,
					ProgressRow::confirmedBy)
			.containsExactly(tuple("Socialförvaltningen", Standing.NONE, TODAY, "Allt kan vänta", "Eva Lind"),
					tuple("Vård- och omsorgsförvaltningen", Standing.CONFIRMED, TODAY, null, TestMunicipality.OWNER));
		assertThat(rows)
			.extracting(ProgressRow::criticalProcesses, ProgressRow::planned, ProgressRow::drafted,
					ProgressRow::unplanned, ProgressRow::unjudged, ProgressRow::changed)
			.containsExactly(tuple(0, 0, 0, 0, 0, 0), tuple(3, 1, 1, 1, 0, 0));
		assertThat(coordinating(() -> this.register.assignments()).get(0).answered()).isEqualTo(2);
	}

	@Test
	void countsAPlanWithADraftBesideItAsAdopted() {
		var assignment = save(assignment());
		var process = process("Hemtjänst", this.municipality.care(), 4);
		var plan = adopt(process);
		coordinating(() -> this.plans.revise(plan));

		assertThat(progress(assignment).get(1)).extracting(ProgressRow::planned, ProgressRow::drafted)
			.containsExactly(1, 0);
	}

	@Test
	void silentOnesStayInEveryDenominator() {
		var assignment = save(assignment());
		adopt(process("Hemtjänst", this.municipality.care(), 4));
		process("Socialjour", this.municipality.social(), 4);
		process("Skyddat boende", this.municipality.social(), 3);
		confirm(answer(this.municipality.care()), 0);

		var progress = new Progress(progress(assignment));

		assertThat(List.of(progress.answered(), progress.addressed())).containsExactly(1, 2);
		assertThat(List.of(progress.planned(), progress.criticalProcesses())).containsExactly(1, 3);
		assertThat(List.of(progress.silent(), progress.none(), progress.drafted(), progress.unplanned(),
				progress.changed()))
			.containsExactly(1, 0, 0, 2, 0);
	}

	@Test
	void silenceIsOverdueTheDayAfterTheDeadline() {
		var onTheDay = save(assignment("I dag", TODAY));
		var after = save(assignment("I går", TODAY.minusDays(1)));

		assertThat(progress(onTheDay)).extracting(ProgressRow::state).containsOnly(Standing.SILENT);
		assertThat(progress(after)).extracting(ProgressRow::state).containsOnly(Standing.OVERDUE);
		assertThat(new Progress(progress(onTheDay)).overdue()).isZero();
		assertThat(new Progress(progress(after)).overdue()).isEqualTo(2);
	}

	@Test
	void namesThoseWhoAreSilentInAnyAssignment() {
		save(assignment("I dag", TODAY));
		save(assignment("I går", TODAY.minusDays(1)));
		none(answer(this.municipality.social()), "Allt kan vänta");

		assertThat(coordinating(() -> this.register.silent()))
			.extracting(ProgressRow::assignment, ProgressRow::unitId, ProgressRow::state)
			.containsExactlyInAnyOrder(tuple("I dag", this.municipality.care(), Standing.SILENT),
					tuple("I går", this.municipality.care(), Standing.OVERDUE),
					tuple("I går", this.municipality.social(), Standing.OVERDUE));
	}

	@Test
	void isCriticalFromTheThresholdThatIsInForce() {
		var assignment = save(assignment());
		process("Hemtjänst", this.municipality.care(), 4);
		process("Larm", this.municipality.care(), 3);
		assertThat(progress(assignment).get(1).criticalProcesses()).isEqualTo(2);

		threshold(1, 4, TODAY);
		assertThat(progress(assignment).get(1).criticalProcesses()).isEqualTo(1);

		threshold(2, 2, TODAY.plusDays(1));
		assertThat(progress(assignment).get(1).criticalProcesses()).isEqualTo(1);
	}

	@Test
	void keepsTheListThatWasConfirmed() {
		save(assignment());
		var home = process("Hemtjänst", this.municipality.careHome(), 4);
		var alarm = process("Larm", this.municipality.care(), 3);
		var lesser = process("Café", this.municipality.care(), 1);
		process("Matlådor", this.municipality.care(), 2);
		var answer = answer(this.municipality.care());

		confirm(answer, 0, home, alarm, lesser);

		var list = list(answer);
		assertThat(list.confirmed()).extracting(ListedProcess::id).containsExactly(home, alarm, lesser);
		assertThat(list.critical()).extracting(ListedProcess::name).containsExactly("Hemtjänst", "Larm");
		assertThat(list.lesser()).extracting(ListedProcess::name).containsExactly("Matlådor", "Café");
		assertThat(list.changed()).isFalse();
		assertThat(coordinating(() -> this.history.of("assignment_answer", answer.id()))).singleElement()
			.satisfies(change -> assertThat(change.fields()).filteredOn(field -> field.name().equals("processes"))
				.singleElement()
				.satisfies(field -> assertThat(field.after()).contains("Hemtjänst", "Larm", "Café")));
	}

	@Test
	void refusesAListThatTheRegisterDoesNotBearOut() {
		save(assignment());
		var home = process("Hemtjänst", this.municipality.care(), 4);
		var alarm = process("Larm", this.municipality.care(), 3);
		var foreign = process("Socialjour", this.municipality.social(), 4);
		var answer = answer(this.municipality.care());

		assertRefused("refused.critical-process-left-out", () -> confirm(answer, 0, home));
		assertRefused("refused.process-of-another-department", () -> confirm(answer, 0, home, alarm, foreign));
		assertRefused("refused.process-of-another-department",
				() -> confirm(answer, 0, home, alarm, UUID.randomUUID()));
		assertRefused("refused.critical-processes-registered", () -> none(answer, "Inga"));
		assertThat(coordinating(() -> this.register.answer(answer.id())).answeredOn()).isNull();
		assertThat(list(answer).confirmed()).isEmpty();
	}

	@Test
	void refusesAnEmptyListWithoutAReason() {
		save(assignment());
		var answer = answer(this.municipality.social());

		assertRefused("refused.no-critical-process-to-confirm",
				() -> this.register.confirm(answer.id(), 0, Set.of(), this.socialHead, COORDINATOR));
	}

	@Test
	void settlesFirstHowCriticalEachProcessIs() {
		save(assignment());
		process("Hemtjänst", this.municipality.care(), 4);
		process("Matlådor", this.municipality.careHome(), null);
		process("Rådgivning", this.municipality.social(), null);
		var care = answer(this.municipality.care());

		assertThat(list(care).unjudged()).extracting(ListedProcess::name).containsExactly("Matlådor");
		assertRefused("refused.criticality-not-set", () -> confirm(care, 0));
		assertRefused("refused.criticality-not-set", () -> none(answer(this.municipality.social()), "Inga"));
	}

	@Test
	void tellsWhatHasChangedSinceTheAnswer() {
		var assignment = save(assignment());
		var home = process("Hemtjänst", this.municipality.care(), 4);
		var alarm = process("Larm", this.municipality.care(), 3);
		var lesser = process("Café", this.municipality.care(), 1);
		var answer = answer(this.municipality.care());
		confirm(answer, 0, home, alarm, lesser);

		criticality(alarm, 2);
		criticality(lesser, 2);
		var newcomer = process("Nattpatrull", this.municipality.careHome(), 4);

		assertThat(list(answer).added()).extracting(ListedProcess::id).containsExactly(newcomer);
		assertThat(list(answer).gone()).extracting(ListedProcess::id).containsExactly(alarm);
		assertThat(progress(assignment).get(1).changed()).isEqualTo(2);

		confirm(answer, 1, home, newcomer);
		assertThat(list(answer).changed()).isFalse();
		assertThat(progress(assignment).get(1).changed()).isZero();
	}

	@Test
	void tellsOfAProcessThatWentToAnotherDepartment() {
		save(assignment());
		var home = process("Hemtjänst", this.municipality.care(), 4);
		process("Larm", this.municipality.care(), 3);
		var care = answer(this.municipality.care());
		confirm(care, 0);

		sql("update business_process set unit_id = :other where id = :id", home, this.municipality.social());

		assertThat(list(care).gone()).extracting(ListedProcess::name).containsExactly("Hemtjänst");
		assertThat(list(care).critical()).extracting(ListedProcess::name).containsExactly("Larm");
		assertThat(list(answer(this.municipality.social())).changed()).isFalse();
	}

	@Test
	void tellsOfACriticalProcessAfterAnAnswerThatThereAreNone() {
		save(assignment());
		var answer = answer(this.municipality.social());
		none(answer, "Allt kan vänta");

		process("Socialjour", this.municipality.social(), 4);

		assertThat(list(answer).added()).extracting(ListedProcess::name).containsExactly("Socialjour");
	}

	@Test
	void correctsAnAnswerAndKeepsItsFirstDay() {
		save(assignment());
		var home = process("Hemtjänst", this.municipality.care(), 4);
		var answer = answer(this.municipality.care());
		confirm(answer, 0);
		sql("update assignment_answer set answered_on = date '2026-03-09' where id = :id", answer.id(), null);
		criticality(home, 1);

		var corrected = coordinating(() -> this.register.answerNone(answer.id(), 1, "Allt kan vänta",
				this.municipality.owner(), COORDINATOR));

		assertThat(corrected.answeredOn()).isEqualTo(LocalDate.of(2026, 3, 9));
		assertThat(list(answer).confirmed()).isEmpty();
		assertThat(list(answer).changed()).isFalse();
	}

	@Test
	void letsNobodyAnswerOverAnother() {
		save(assignment());
		process("Hemtjänst", this.municipality.careHome(), 4);
		var care = answer(this.municipality.care());
		confirm(care, 0);

		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> confirm(care, 0));
		assertThat(confirm(care, 1).version()).isEqualTo(2);
	}

	@Test
	void isAnsweredByTheHeadWhoseAccountSaysSo() {
		save(assignment());
		process("Hemtjänst", this.municipality.careHome(), 4);
		var answer = answer(this.municipality.care());
		var nils = account("nils", this.municipality.owner());

		var done = CurrentActor.as(contributor(),
				() -> this.register.confirm(answer.id(), 0, critical(answer), this.municipality.owner(), nils));

		assertThat(done.confirmedBy()).isEqualTo(this.municipality.owner());
		assertThat(CurrentActor.as(contributor(), () -> this.register.confirmers(answer, nils))).extracting(Choice::id)
			.containsExactly(this.municipality.owner());
	}

	@Test
	void isNotAnsweredByOthersOfTheDepartment() {
		save(assignment());
		process("Hemtjänst", this.municipality.careHome(), 4);
		var answer = answer(this.municipality.care());
		var manager = person("Ulf Ek", this.municipality.careHome());
		role("MANAGER", manager, this.municipality.care(), null);
		var ulf = account("ulf", manager);
		var nobody = account("ingen", null);
		var nils = account("nils", this.municipality.owner());

		CurrentActor.as(contributor(), () -> {
			assertThat(this.register.confirmers(answer, ulf)).isEmpty();
			refuses("refused.only-the-head-answers",
					() -> this.register.confirm(answer.id(), 0, critical(answer), this.municipality.owner(), ulf));
			refuses("refused.only-the-head-answers",
					() -> this.register.confirm(answer.id(), 0, critical(answer), manager, ulf));
			refuses("refused.only-the-head-answers",
					() -> this.register.answerNone(answer.id(), 0, "Nej", this.municipality.owner(), nobody));
			refuses("refused.cannot-answer-for-the-department",
					() -> this.register.confirm(answer.id(), 0, critical(answer), manager, nils));
		});
	}

	@Test
	void isNotAnsweredByWhoIsNoLongerOrNotYetTheHead() {
		save(assignment());
		var answer = answer(this.municipality.care());
		role("HEAD", this.municipality.leaver(), this.municipality.care(), null);
		var former = person("Ulf Ek", this.municipality.careHome());
		role("HEAD", former, this.municipality.care(), TODAY.minusDays(1));
		var lastDay = person("Bo Ask", this.municipality.careHome());
		role("HEAD", lastDay, this.municipality.care(), TODAY);
		role("HEAD", person("Per Asp", this.municipality.social()), this.municipality.social(), null);

		assertThat(coordinating(() -> this.register.heads(answer))).extracting(Choice::label)
			.containsExactly("Bo Ask, Enhetschef", TestMunicipality.OWNER + ", Enhetschef");
	}

	@Test
	void isAnsweredByTheHeadWhomTheStaffRegisterNames() {
		save(assignment());
		process("Hemtjänst", this.municipality.careHome(), 4);
		var answer = answer(this.municipality.care());
		sql("delete from role_assignment where person_id = :id", this.municipality.owner(), null);
		var ulf = person("Ulf Ek", this.municipality.careHome());
		var account = account("ulf", ulf);
		refuses("refused.only-the-head-answers", () -> CurrentActor.as(contributor(),
				() -> this.register.confirm(answer.id(), 0, critical(answer), ulf, account)));

		coordinating(() -> this.roles.save(new RoleAssignment(UUID.randomUUID(), StaffRole.HEAD, ulf,
				this.municipality.care(), TODAY, null, null)));

		assertThat(coordinating(() -> this.register.heads(answer))).extracting(Choice::id).containsExactly(ulf);
		assertThat(CurrentActor.as(contributor(),
				() -> this.register.confirm(answer.id(), 0, critical(answer), ulf, account).confirmedBy()))
			.isEqualTo(ulf);
	}

	@Test
	void isEnteredByTheCoordinatorForSomebodyOfTheDepartment() {
		save(assignment());
		process("Hemtjänst", this.municipality.careHome(), 4);
		var answer = answer(this.municipality.care());
		var manager = person("Ulf Ek", this.municipality.careHome());
		assertRefused("refused.cannot-answer-for-the-department",
				() -> this.register.confirm(answer.id(), 0, critical(answer), this.socialHead, COORDINATOR));
		assertRefused("refused.cannot-answer-for-the-department",
				() -> this.register.confirm(answer.id(), 0, critical(answer), manager, COORDINATOR));
		role("MANAGER", manager, this.municipality.care(), null);

		coordinating(() -> this.register.confirm(answer.id(), 0, critical(answer), manager, COORDINATOR));

		assertThat(coordinating(() -> this.history.of("assignment_answer", answer.id()))).singleElement()
			.satisfies(change -> {
				assertThat(change.actor()).isEqualTo("Sara Holm");
				assertThat(change.fields()).filteredOn(field -> field.name().equals("confirmedBy"))
					.extracting(Change.Field::after)
					.containsExactly("Ulf Ek");
			});
	}

	@Test
	void showsADepartmentItsOwnOnly() {
		var assignment = save(assignment());
		var other = answer(this.municipality.social());

		CurrentActor.as(contributor(), () -> {
			assertThat(this.register.progress(assignment.id())).extracting(ProgressRow::unitId)
				.containsExactly(this.municipality.care());
			assertNotFound(() -> this.register.answer(other.id()));
			assertNotFound(() -> this.register.list(other.id()));
			assertNotFound(() -> this.register.confirm(other.id(), 0, Set.of(), this.socialHead, "eva"));
		});
	}

	@Test
	void letsNobodyAnswerWhoOnlyReads() {
		save(assignment());
		process("Hemtjänst", this.municipality.care(), 4);
		var answer = answer(this.municipality.care());

		CurrentActor.as(this.municipality.auditor(), () -> {
			assertThat(this.register.list(answer.id()).critical()).hasSize(1);
			assertNotAllowed(() -> this.register.confirm(answer.id(), 0, critical(answer), this.municipality.owner(),
					"revisor"));
		});
	}

	@Test
	void givesItsPremiseToPlansOfThoseWhoGotIt() {
		coordinating(() -> this.register.save(assignment(), Set.of(this.municipality.care())));
		coordinating(() -> this.register.save(
				new ContinuityAssignment(UUID.randomUUID(), "Två månader utan it", "Kommundirektören", DAY.plusDays(1),
						TODAY, "Allt är borta", ItLoss.PARTLY, 60, "2026.18 KS", null),
				Set.of(this.municipality.social())));

		var care = coordinating(
				() -> this.plans.draft(process("Hemtjänst", this.municipality.careHome(), 4), GuardAnswer.NO));
		var social = coordinating(
				() -> this.plans.draft(process("Socialjour", this.municipality.social(), 4), GuardAnswer.NO));

		assertThat(care.premiseDays()).isEqualTo(30);
		assertThat(care.premiseItLoss()).isEqualTo(ItLoss.ALL);
		assertThat(social.premiseDays()).isEqualTo(60);
		assertThat(social.premiseItLoss()).isEqualTo(ItLoss.PARTLY);
	}

	@Test
	void bringsFactsOfAssignmentsThatWereGiven() {
		save(assignment());
		save(new ContinuityAssignment(UUID.randomUUID(), "Efteråt", "Kommundirektören", TODAY.plusDays(1),
				TODAY.plusDays(2), "Allt är borta", ItLoss.ALL, 30, "2026.18 KS", null));
		var answer = coordinating(() -> this.lists.rows("answers", Map.of(), ProgressRow.class)).stream()
			.filter(row -> row.unitId().equals(this.municipality.social())
					&& row.assignment().equals("En månad utan it"))
			.findFirst()
			.orElseThrow();

		var facts = coordinating(() -> this.facts.facts(AsOf.endOf(TODAY))).stream()
			.filter(AnswerFact.class::isInstance)
			.map(AnswerFact.class::cast)
			.toList();

		assertThat(facts).hasSize(2)
			.contains(new AnswerFact(answer.id(), 0, this.municipality.social(), "Socialförvaltningen",
					"En månad utan it", TODAY.plusMonths(3), null));
	}

	private List<UUID> addressees(ContinuityAssignment assignment) {
		return coordinating(() -> this.register.addressees(assignment.id())).stream().map(Choice::id).toList();
	}

	private List<ProgressRow> progress(ContinuityAssignment assignment) {
		return coordinating(() -> this.register.progress(assignment.id()));
	}

	private AnswerList list(AssignmentAnswer answer) {
		return coordinating(() -> this.register.list(answer.id()));
	}

	private Set<UUID> critical(AssignmentAnswer answer) {
		return this.register.list(answer.id()).critical().stream().map(ListedProcess::id).collect(Collectors.toSet());
	}

	private AssignmentAnswer confirm(AssignmentAnswer answer, int version, UUID... processes) {
		return coordinating(() -> this.register.confirm(answer.id(), version,
				(processes.length == 0) ? critical(answer) : Set.copyOf(Arrays.asList(processes)),
				this.municipality.owner(), COORDINATOR));
	}

	private AssignmentAnswer none(AssignmentAnswer answer, String reason) {
		var by = answer.unitId().equals(this.municipality.social()) ? this.socialHead : this.municipality.owner();
		return coordinating(() -> this.register.answerNone(answer.id(), 0, reason, by, COORDINATOR));
	}

	private AssignmentAnswer answer(UUID unit) {
		var assignment = coordinating(() -> this.register.assignments()).get(0).id();
		return coordinating(() -> this.register.progress(assignment)).stream()
			.filter(row -> row.unitId().equals(unit))
			.findFirst()
			.map(row -> coordinating(() -> this.register.answer(row.id())))
			.orElseThrow();
	}

	private UUID process(String name, UUID unit, @Nullable Integer criticality) {
		var process = new BusinessProcess(UUID.randomUUID(), unit, name, criticality, null, true, false, false, false,
				false, null);
		return coordinating(() -> this.assets.save(process)).id();
	}

	private void criticality(UUID process, int criticality) {
		sql("update business_process set criticality = " + criticality + " where id = :id", process, null);
	}

	private ContinuityPlan draft(UUID process) {
		return coordinating(() -> this.plans.draft(process, GuardAnswer.NO));
	}

	private UUID adopt(UUID process) {
		var plan = draft(process).id();
		sql("update continuity_plan set state = 'ADOPTED' where id = :id", plan, null);
		return plan;
	}

	private UUID person(String name, UUID unit) {
		var id = UUID.randomUUID();
		run(() -> this.db.sql("""
				insert into person (id, employee_no, name, title, unit_id, employed_from, version)
				values (:id, :name, :name, 'Enhetschef', :unit, date '2015-01-01', 0)
				""").param("id", id).param("name", name).param("unit", unit).update());
		return id;
	}

	private void role(String role, UUID person, UUID unit, @Nullable LocalDate until) {
		run(() -> this.db.sql("""
				insert into role_assignment (id, role, person_id, unit_id, valid_from, valid_to, version)
				values (gen_random_uuid(), :role, :person, :unit, date '2015-01-01', :until::date, 0)
				""").param("role", role).param("person", person).param("unit", unit).param("until", until).update());
	}

	private String account(String name, @Nullable UUID person) {
		var username = name + "-" + this.municipality.tenant();
		run(() -> this.db
			.sql("""
					insert into system.app_user (id, tenant_id, username, password_hash, name, role, department_id, person_id)
					values (gen_random_uuid(), :tenant, :username, '', :username, 'CONTRIBUTOR', :department, :person)
					""")
			.param("tenant", this.municipality.tenant())
			.param("username", username)
			.param("department", this.municipality.care())
			.param("person", person)
			.update());
		return username;
	}

	private void threshold(int version, int critical, LocalDate from) {
		run(() -> this.db.sql("""
				insert into parameter_set (version_no, valid_from, author, reason, settings)
				values (:version, :from, 'Sara Holm', 'Prov', jsonb_build_object('kp.critical', :critical))
				""").param("version", version).param("from", from).param("critical", critical).update());
	}

	private void sql(String sql, UUID id, @Nullable UUID other) {
		run(() -> this.db.sql(sql).param("id", id).param("other", other).update());
	}

	private int run(Supplier<Integer> work) {
		var done = CurrentActor.as(Actor.system(this.municipality.tenant()),
				() -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
		return (done != null) ? done : 0;
	}

	private Actor contributor() {
		return this.municipality.contributor(this.municipality.care());
	}

	private static ContinuityAssignment assignment() {
		return assignment("En månad utan it", TODAY.plusMonths(3));
	}

	private static ContinuityAssignment assignment(String title, LocalDate deadline) {
		return new ContinuityAssignment(UUID.randomUUID(), title, "Kommundirektören", DAY, deadline,
				"All it är borta i minst 30 dagar", ItLoss.ALL, 30, "2026.17 KS", null);
	}

	private ContinuityAssignment save(ContinuityAssignment assignment) {
		return coordinating(() -> this.register.save(assignment));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private void assertRefused(String key, ThrowingCallable attempt) {
		CurrentActor.as(this.municipality.coordinator(), () -> refuses(key, attempt));
	}

	private static void refuses(String key, ThrowingCallable attempt) {
		assertThatExceptionOfType(Refused.class).isThrownBy(attempt)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private static void assertNotFound(ThrowingCallable attempt) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(attempt);
	}

	private static void assertNotAllowed(ThrowingCallable attempt) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(attempt);
	}

}
