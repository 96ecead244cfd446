package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.organisation.UnitFact;
import se.isms.core.shared.Actor;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.shared.Role;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(PlannedRules.class)
class ExceptionRegisterTests {

	private static final LocalDate TODAY = LocalDate.now(Dates.ZONE);

	@Autowired
	private ExceptionRegister register;

	@Autowired
	private Evaluations evaluations;

	@Autowired
	private Policies policies;

	@Autowired
	private PolicyRegister decided;

	@Autowired
	private PlannedRules.Planned rules;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	private UUID finding;

	@BeforeEach
	void finding() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
		this.finding = found(Severity.MAJOR);
	}

	@Test
	void whatIsAskedForCountsOnceItIsApproved() {
		var id = ask(TODAY.plusMonths(3));
		assertThat(counting()).isEmpty();

		deciding(() -> this.register.decide(id, true, "", 0));

		assertThat(counting()).singleElement().satisfies(exception -> {
			assertThat(exception.subjectId()).isEqualTo(this.municipality.care());
			assertThat(exception.covers(TODAY)).isTrue();
			assertThat(exception.covers(TODAY.plusMonths(3))).isTrue();
			assertThat(exception.covers(TODAY.plusMonths(3).plusDays(1))).isFalse();
		});
		assertThat(contributing(() -> this.decided.decisions(AsOf.endOf(TODAY)))).singleElement()
			.satisfies(decision -> assertThat(decision.kind()).isEqualTo(RuleDecision.Kind.EXCEPTION));
		assertThat(contributing(() -> this.decided.decisions(AsOf.endOf(TODAY.minusDays(1))))).isEmpty();
	}

	@Test
	void whatIsRefusedOrWithdrawnDoesNotCount() {
		var refused = ask(TODAY);
		deciding(() -> this.register.decide(refused, false, "Åtgärda bristen", 0));
		assertThat(counting()).isEmpty();

		var approved = ask(TODAY.plusMonths(12));
		deciding(() -> this.register.decide(approved, true, "", 0));
		contributing(() -> this.register.withdraw(approved, "Är löst", 1));
		assertThat(counting()).isEmpty();
		assertThat(contributing(() -> this.register.exception(approved)).state())
			.isEqualTo(ExceptionRow.State.WITHDRAWN);
	}

	@Test
	void whatIsApprovedByNobodyOrByWhoAskedDoesNotCount() {
		var id = ask(TODAY.plusMonths(3));
		deciding(() -> this.register.decide(id, true, "", 0));

		contributing(() -> run(() -> this.db.sql("update rule_exception set decided_by = asked_by || ' '").update()));
		assertThat(counting()).isEmpty();
		contributing(() -> run(() -> this.db.sql("update rule_exception set decided_by = null").update()));
		assertThat(counting()).isEmpty();
	}

	@Test
	void whoWithdrawsStandsBesideWhoDecided() {
		var id = ask(TODAY.plusMonths(3));
		deciding(() -> this.register.decide(id, true, "Till mars", 0));
		contributing(() -> this.register.withdraw(id, "Är löst", 1));

		assertThat(contributing(() -> this.register.exception(id))).satisfies(exception -> {
			assertThat(exception.decidedBy()).isEqualTo("Karin Dahl");
			assertThat(exception.note()).isEqualTo("Till mars");
			assertThat(exception.withdrawnBy()).isEqualTo("Eva Lind");
			assertThat(exception.withdrawnOn()).isEqualTo(TODAY);
			assertThat(exception.withdrawal()).isEqualTo("Är löst");
		});
	}

	@Test
	void aRequestThatIsTakenBackWasDecidedByNobody() {
		var id = ask(TODAY.plusMonths(3));
		contributing(() -> this.register.withdraw(id, "Är löst", 0));

		assertThat(contributing(() -> this.register.exception(id))).satisfies(exception -> {
			assertThat(exception.state()).isEqualTo(ExceptionRow.State.WITHDRAWN);
			assertThat(exception.decidedBy()).isNull();
		});
	}

	@Test
	void whatIsInForceIsProlongedByANewDecisionAndHoldsMeanwhile() {
		var first = ask(TODAY.plusMonths(3));
		deciding(() -> this.register.decide(first, true, "", 0));

		var second = prolong(first, TODAY.plusMonths(9));

		assertThat(counting()).singleElement()
			.satisfies(exception -> assertThat(exception.validUntil()).isEqualTo(TODAY.plusMonths(3)));
		deciding(() -> this.register.decide(second, true, "", 0));
		assertThat(counting()).extracting(RuleException::subjectId, RuleException::validUntil)
			.containsExactlyInAnyOrder(tuple(this.municipality.care(), TODAY.plusMonths(3)),
					tuple(this.municipality.care(), TODAY.plusMonths(9)));
		assertThat(contributing(() -> this.history.of("rule_exception", second))).hasSize(2);
	}

	@Test
	void aProlongationIsLongerAndWithinATwelvemonth() {
		var id = ask(TODAY.plusMonths(3));
		deciding(() -> this.register.decide(id, true, "", 0));

		refuses("refused.exception-until", () -> prolong(id, TODAY.plusMonths(3)));
		refuses("refused.exception-until", () -> prolong(id, TODAY.plusMonths(12).plusDays(1)));
		refuses("refused.exception-control",
				() -> contributing(() -> this.register.prolong(id, "Byts i maj", " ", TODAY.plusMonths(9))));
		prolong(id, TODAY.plusMonths(3).plusDays(1));
		refuses("refused.exception-there", () -> prolong(id, TODAY.plusMonths(9)));
	}

	@Test
	void onlyWhatIsInForceAndNotAsLongAsItCanBeIsProlonged() {
		var id = ask(TODAY.plusMonths(12));
		refuses("refused.exception-not-in-force", () -> prolong(id, TODAY.plusMonths(12)));
		deciding(() -> this.register.decide(id, true, "", 0));
		refuses("refused.exception-longest", () -> prolong(id, TODAY.plusMonths(12)));

		contributing(() -> run(() -> this.db.sql("update rule_exception set valid_until = :day")
			.param("day", TODAY.minusDays(1))
			.update()));
		refuses("refused.exception-not-in-force", () -> prolong(id, TODAY.plusMonths(6)));
	}

	@Test
	void departmentsProlongTheirOwn() {
		var id = ask(TODAY.plusMonths(3));
		deciding(() -> this.register.decide(id, true, "", 0));
		var other = this.municipality.contributor(this.municipality.social());

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> deciding(() -> this.register.prolong(id, "Skäl", "I stället", TODAY.plusMonths(9))));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(other, () -> this.register.prolong(id, "Skäl", "I stället", TODAY.plusMonths(9))));
	}

	@Test
	void noExceptionIsAskedForWhatIsFoundAboutExceptions() {
		this.finding = found(PlannedRules.OF_EXCEPTIONS, Severity.MAJOR);

		refuses("refused.exception-from-exceptions", () -> ask(TODAY));
	}

	@Test
	void managementDecidesAndNobodyElse() {
		var id = ask(TODAY.plusMonths(3));

		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> contributing(() -> this.register.decide(id, true, "", 0)));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(
				() -> as(this.municipality.coordinator(), () -> run(() -> this.register.decide(id, true, "", 0))));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> deciding(() -> this.register.ask(this.finding, "Skäl", "I stället", TODAY)));
	}

	@Test
	void anExceptionLastsATwelvemonthAtMost() {
		refuses("refused.exception-until", () -> ask(TODAY.plusMonths(12).plusDays(1)));
		refuses("refused.exception-until", () -> ask(TODAY.minusDays(1)));
	}

	@Test
	void whyAndWhatInsteadAreStated() {
		refuses("refused.exception-reason",
				() -> contributing(() -> this.register.ask(this.finding, " ", "I stället", TODAY)));
		refuses("refused.exception-control",
				() -> contributing(() -> this.register.ask(this.finding, "Skäl", "", TODAY)));
		var id = ask(TODAY);
		refuses("refused.exception-note", () -> deciding(() -> this.register.decide(id, false, "", 0)));
	}

	@Test
	void oneIsAskedForAtATime() {
		ask(TODAY);

		refuses("refused.exception-there", () -> ask(TODAY.plusDays(1)));
	}

	@Test
	void noExceptionIsAskedForWhatStopsAnAdoption() {
		this.finding = found(Severity.BLOCKER);

		refuses("refused.exception-blocker", () -> ask(TODAY));
	}

	@Test
	void noExceptionIsAskedForWhatIsResolved() {
		this.rules.in(this.municipality.tenant(), facts -> PlannedRules.found(List.of()));
		evaluate();

		refuses("refused.exception-resolved", () -> ask(TODAY));
	}

	@Test
	void whatIsDecidedIsDecidedOnce() {
		var id = ask(TODAY);
		deciding(() -> this.register.decide(id, true, "", 0));

		refuses("refused.exception-decided", () -> deciding(() -> this.register.decide(id, false, "Nej", 1)));
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> contributing(() -> this.register.withdraw(id, "Löst", 0)));
	}

	@Test
	void anotherDepartmentNeitherSeesNorEndsIt() {
		var id = ask(TODAY);
		var other = this.municipality.contributor(this.municipality.social());

		assertThat(as(other, this.register::exceptions)).isEmpty();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as(other, () -> run(() -> this.register.withdraw(id, "Löst", 0))));
	}

	@Test
	void eachStepIsInTheTrail() {
		var id = ask(TODAY);
		deciding(() -> this.register.decide(id, false, "Åtgärda bristen", 0));

		assertThat(contributing(() -> this.history.of("rule_exception", id))).hasSize(2);
	}

	private UUID ask(LocalDate until) {
		return contributing(() -> this.register.ask(this.finding, "Byts i mars", "Bara från kommunens nät", until));
	}

	private UUID prolong(UUID id, LocalDate until) {
		return contributing(() -> this.register.prolong(id, "Byts i maj", "Bara från kommunens nät", until));
	}

	private List<RuleException> counting() {
		return contributing(() -> this.policies.on(AsOf.endOf(TODAY)).exceptions());
	}

	private UUID found(Severity severity) {
		return found(PlannedRules.RULE, severity);
	}

	private UUID found(String rule, Severity severity) {
		this.rules.in(this.municipality.tenant(),
				facts -> PlannedRules.found(facts.of(UnitFact.class)
					.stream()
					.filter(unit -> unit.id().equals(this.municipality.care()))
					.map(unit -> PlannedRules.finding(rule, unit, severity))
					.toList()));
		evaluate();
		return new FindingKey(rule, "UnitFact", this.municipality.care(), "").id();
	}

	private void evaluate() {
		as(this.municipality.coordinator(), () -> this.evaluations.run(UUID.randomUUID(), AsOf.endOf(TODAY)));
	}

	private void refuses(String key, Runnable what) {
		assertThatExceptionOfType(Refused.class).isThrownBy(what::run)
			.satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
	}

	private <T> T contributing(Supplier<T> work) {
		return as(this.municipality.contributor(this.municipality.care()), work);
	}

	private void contributing(Runnable work) {
		contributing(() -> run(work));
	}

	private void deciding(Runnable work) {
		as(new Actor(this.municipality.tenant(), "Karin Dahl", Role.MANAGEMENT, null), () -> run(work));
	}

	private static boolean run(Runnable work) {
		work.run();
		return true;
	}

	private <T> T as(Actor actor, Supplier<T> work) {
		return CurrentActor.as(actor, () -> new TransactionTemplate(this.transactions).execute(status -> work.get()));
	}

}
