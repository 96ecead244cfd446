package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.AnyConditions;
import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Import(PlannedRules.class)
class LocalRuleRegisterTests {

	@Autowired
	private LocalRuleRegister register;

	@Autowired
	private PolicyRegister policies;

	@Autowired
	private Policies standing;

	@Autowired
	private RuleBook book;

	@Autowired
	private History history;

	@Autowired
	private JdbcClient db;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestMunicipality municipality;

	@BeforeEach
	void municipality() {
		this.municipality = TestMunicipality.in(this.db, this.transactions);
	}

	@Test
	void ruleOfOnesOwnStandsAmongTheOthersFromToday() {
		assertThat(decide(rule("LOK-00", 0, "Ett"), "Riktlinjen")).isEqualTo("LOK-01");
		assertThat(decide(rule("LOK-00", 0, "Två"), "Riktlinjen")).isEqualTo("LOK-02");

		assertThat(coordinating(() -> this.book.catalogue().rules())).extracting(RuleDefinition::id)
			.startsWith("LOK-01", "LOK-02", "RA-01")
			.isSorted();
		assertThat(coordinating(this.policies::on)).contains("LOK-01", "LOK-02");
		assertThat(coordinating(() -> this.book.title("LOK-02", Locale.ENGLISH))).isEqualTo("Två");
		assertThat(coordinating(() -> this.standing.on(AsOf.endOf(LocalDate.now(Dates.ZONE))).localRules()))
			.containsExactly(rule("LOK-01", 1, "Ett"), rule("LOK-02", 1, "Två"));
	}

	@Test
	void ruleThatIsOlderThanADayDoesNotJudgeIt() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");

		assertThat(coordinating(() -> this.standing.on(AsOf.endOf(LocalDate.of(2022, 12, 31))).localRules())).isEmpty();
	}

	@Test
	void changeIsAVersionAndLeavesItsSubjectAndItsHistory() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");
		decide(new LocalRule("LOK-01", 1, "Ny", "säger", "råd", "", Theme.RISK, Severity.MINOR, "System", "",
				"process.criticality > 1"), "Skärpt");

		assertThat(coordinating(() -> this.register.rule("LOK-01"))).satisfies(rule -> {
			assertThat(rule.version()).isEqualTo(2);
			assertThat(rule.title()).isEqualTo("Ny");
			assertThat(rule.subject()).isEqualTo("Process");
		});
		assertThat(coordinating(() -> this.history.of("rule", PolicyRegister.subject("LOK-01")))).hasSize(2);
	}

	@Test
	void nobodyChangesWhatSomebodyElseHasChangedMeanwhile() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");
		decide(rule("LOK-01", 1, "Två"), "Skärpt");

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> decide(rule("LOK-01", 1, "Tre"), "Samtidigt"));
		assertThat(coordinating(() -> this.register.rule("LOK-01")).title()).isEqualTo("Två");
	}

	@Test
	void changeThatChangesNothingIsNone() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");

		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(rule("LOK-01", 1, "Ett"), "Igen"));
	}

	@Test
	void switchedOffAndOnAsAnyOther() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");
		coordinating(() -> {
			this.policies.decide(new RuleChange("LOK-01", false, Map.of()), "Prövas på annat sätt", 0);
			return true;
		});

		assertThat(coordinating(this.policies::on)).doesNotContain("LOK-01");
	}

	@Test
	void saysAtWhichFieldItCannotBeDecided() {
		refused("title", rule("LOK-00", 0, " "), "Skäl");
		refused("reason", rule("LOK-00", 0, "Ett"), " ");
		refused("condition", with("", Severity.MINOR, "Process"), "Skäl");
		refused("condition", with("x".repeat(1001), Severity.MINOR, "Process"), "Skäl");
		refused("condition", with(AnyConditions.UNREADABLE, Severity.MINOR, "Process"), "Skäl");
		refused("severity", with("true", Severity.BLOCKER, "Process"), "Skäl");
		refused("subject", with("true", Severity.MINOR, "Theme"), "Skäl");
		assertThat(coordinating(() -> this.book.catalogue().rules())).isNotEmpty().noneMatch(RuleDefinition::isLocal);
	}

	@Test
	void onlyCoordinatorsDecideAndOnlyOnWhatIsThere() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.contributor(this.municipality.social()),
					() -> this.register.decide(rule("LOK-00", 0, "Ett"), "Skäl")));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(rule("LOK-07", 1, "Ett"), "Skäl"));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> decide(rule("RA-01", 1, "Ett"), "Skäl"));
	}

	@Test
	void anotherMunicipalityHasItsOwn() {
		decide(rule("LOK-00", 0, "Ett"), "Riktlinjen");
		var other = TestMunicipality.in(this.db, this.transactions);

		assertThat(CurrentActor.as(other.coordinator(), () -> this.book.catalogue().rules())).isNotEmpty()
			.noneMatch(RuleDefinition::isLocal);
	}

	private void refused(String field, LocalRule rule, String reason) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(rule, reason))
			.satisfies(refused -> assertThat(refused.field()).contains(field));
	}

	private String decide(LocalRule rule, String reason) {
		return coordinating(() -> this.register.decide(rule, reason));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

	private static LocalRule with(String condition, Severity severity, String subject) {
		return new LocalRule("LOK-00", 0, "Ett", "säger", "råd", "", Theme.RISK, severity, subject, "", condition);
	}

	private static LocalRule rule(String id, int version, String title) {
		return new LocalRule(id, version, title, "säger", "råd", "", Theme.RISK, Severity.MINOR, "Process", "",
				"process.criticality > 2");
	}

}
