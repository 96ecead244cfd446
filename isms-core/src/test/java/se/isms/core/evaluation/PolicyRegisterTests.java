package se.isms.core.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

import se.isms.core.DatabaseTest;
import se.isms.core.PlannedRules;
import se.isms.core.TestMunicipality;
import se.isms.core.shared.CurrentActor;
import se.isms.core.shared.Dates;
import se.isms.core.shared.NotAllowed;
import se.isms.core.shared.NotFound;
import se.isms.core.shared.Refused;
import se.isms.core.trail.Change;
import se.isms.core.trail.History;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@Import(PlannedRules.class)
class PolicyRegisterTests {

	private static final String RULE = PlannedRules.RULE;

	@Autowired
	private PolicyRegister register;

	@Autowired
	private Thresholds thresholds;

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
	void nothingIsDecidedAtFirst() {
		assertThat(coordinating(this.register::thresholds)).isEqualTo(ParameterSet.STANDARD);
		assertThat(coordinating(() -> this.register.switchOf(RULE))).isEmpty();
	}

	@Test
	void decidedThresholdCountsFromTodayWithAuthorAndReason() {
		decide(threshold("ra.maxAgeMonths", 6), "Revisionen bad om det", 0);

		assertThat(coordinating(() -> this.thresholds.today("ra.maxAgeMonths"))).isEqualTo(6);
		assertThat(coordinating(this.register::thresholds)).satisfies(set -> {
			assertThat(set.version()).isEqualTo(1);
			assertThat(set.author()).isEqualTo(this.municipality.coordinator().name());
			assertThat(set.reason()).isEqualTo("Revisionen bad om det");
		});
	}

	@Test
	void laterDecisionKeepsWhatTheEarlierOneSaid() {
		decide(threshold("ra.maxAgeMonths", 6), "Ett", 0);
		decide(threshold("ra.maxAgeMonths", 9), "Två", 1);

		assertThat(coordinating(this.register::thresholds).version()).isEqualTo(2);
		assertThat(changes()).extracting(Change::action).containsExactly("decide", "decide");
	}

	@Test
	void switchedRuleHasItsReasonAndCanBeSwitchedOnAgain() {
		decide(new RuleChange(RULE, false, Map.of()), "Görs i ett annat system", 0);
		assertThat(coordinating(() -> this.register.switchOf(RULE))).hasValueSatisfying(off -> {
			assertThat(off.active()).isFalse();
			assertThat(off.reason()).isEqualTo("Görs i ett annat system");
		});

		decide(new RuleChange(RULE, true, Map.of()), "Nu görs det här", 1);
		assertThat(coordinating(() -> this.register.switchOf(RULE)))
			.hasValueSatisfying(on -> assertThat(on.active()).isTrue());
	}

	@Test
	void extendedRuleIsOffUntilItIsSwitchedOnWithAReason() {
		assertThat(coordinating(this.register::on)).containsExactly(RULE);

		decide(new RuleChange(PlannedRules.EXTENDED, true, Map.of()), "Nu är vi redo", 0);

		assertThat(coordinating(this.register::on)).containsExactlyInAnyOrder(RULE, PlannedRules.EXTENDED);
		assertThat(coordinating(() -> this.register.switchOf(PlannedRules.EXTENDED))).hasValueSatisfying(on -> {
			assertThat(on.active()).isTrue();
			assertThat(on.reason()).isEqualTo("Nu är vi redo");
			assertThat(on.author()).isEqualTo(this.municipality.coordinator().name());
		});
		decide(new RuleChange(PlannedRules.EXTENDED, false, Map.of()), "Det blev för mycket", 1);
		assertThat(coordinating(this.register::on)).containsExactly(RULE);
	}

	@Test
	void onlyRulesThatAreNotAsAtFirstAreDecidedOn() {
		decide(new RuleChange(RULE, false, Map.of()), "Av", 0);
		decide(new RuleChange(PlannedRules.EXTENDED, true, Map.of()), "På", 1);
		assertThat(decided()).extracting(RuleDecision::rule, RuleDecision::kind, RuleDecision::reason)
			.containsExactlyInAnyOrder(tuple(RULE, RuleDecision.Kind.SWITCHED_OFF, "Av"),
					tuple(PlannedRules.EXTENDED, RuleDecision.Kind.SWITCHED_ON, "På"));

		decide(new RuleChange(RULE, true, Map.of()), "På igen", 2);
		decide(new RuleChange(PlannedRules.EXTENDED, false, Map.of()), "Av igen", 3);
		assertThat(decided()).isEmpty();
	}

	@Test
	void leavingAnExtendedRuleOffDecidesNothing() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> decide(new RuleChange(PlannedRules.EXTENDED, false, Map.of()), "Som förut", 0));
	}

	@Test
	void whatIsTriedOutIsTheSwitchInEitherDirection() {
		var standard = Policy.standard();

		assertThat(standard.isOn(RULE, false)).isTrue();
		assertThat(standard.isOn(PlannedRules.EXTENDED, true)).isFalse();
		assertThat(new RuleChange(RULE, false, Map.of()).in(standard).isOn(RULE, false)).isFalse();
		assertThat(new RuleChange(PlannedRules.EXTENDED, true, Map.of()).in(standard).isOn(PlannedRules.EXTENDED, true))
			.isTrue();
	}

	@Test
	void nothingIsDecidedOutsideTheRangeWithoutAReasonOrOnAnOldVersion() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> decide(threshold("ra.maxAgeMonths", 2), "För tätt", 0));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(threshold("ra.maxAgeMonths", 6), " ", 0))
			.satisfies(refused -> assertThat(refused.field()).contains("reason"));
		decide(threshold("ra.maxAgeMonths", 6), "Ett", 0);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> decide(threshold("ra.maxAgeMonths", 9), "Samtidigt", 0));

		assertThat(coordinating(this.register::thresholds).version()).isEqualTo(1);
		assertThat(changes()).hasSize(1);
	}

	@Test
	void nobodySwitchesARuleThatSomebodyElseHasSwitchedMeanwhile() {
		decide(new RuleChange(RULE, false, Map.of()), "Av", 0);

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> decide(threshold("ra.maxAgeMonths", 6), "Samtidigt", 0));
		assertThat(coordinating(() -> this.register.switchOf(RULE)))
			.hasValueSatisfying(off -> assertThat(off.reason()).isEqualTo("Av"));
	}

	@Test
	void decisionThatChangesNothingIsNone() {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> decide(threshold("ra.maxAgeMonths", 12), "Som förut", 0));
		assertThat(changes()).isEmpty();
	}

	@Test
	void onlyWhatDiffersIsStored() {
		decide(new RuleChange(RULE, true, Map.of("ra.maxAgeMonths", 6, "kp.critical", 3)), "Ett", 0);

		assertThat(coordinating(this.register::thresholds).parameters().values()).containsOnlyKeys("ra.maxAgeMonths");
	}

	@Test
	void criticalShareIsNotAboveTheGoal() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(threshold("mf.coverageTarget", 70), "Prov", 0))
			.satisfies(refused -> assertThat(refused.field()).contains("mf.coverageCritical"));
	}

	@Test
	void leastNumberIsNotAboveTheMost() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> decide(threshold("bh.minGlobalAdmins", 6), "Prov", 0))
			.satisfies(refused -> assertThat(refused.field()).contains("bh.minGlobalAdmins"));
	}

	@Test
	void historySaysWhatChangedAndWhy() {
		decide(threshold("ra.maxAgeMonths", 6), "Samma skäl", 0);
		decide(new RuleChange(RULE, false, Map.of()), "Samma skäl", 1);

		assertThat(changes()).allSatisfy(change -> assertThat(change.fields())
			.anySatisfy(field -> assertThat(field.after()).isEqualTo("Samma skäl")));
	}

	@Test
	void ruleThatIsNotThereIsNotFound() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> decide(new RuleChange("XX-99", false, Map.of()), "Prov", 0));
	}

	@Test
	void onlyTheCoordinatorDecides() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> CurrentActor.as(this.municipality.contributor(this.municipality.care()), () -> {
				this.register.decide(threshold("ra.maxAgeMonths", 6), "Prov", 0);
				return 0;
			}));
	}

	@Test
	void decisionIsNotOneOfAnotherMunicipality() {
		decide(threshold("ra.maxAgeMonths", 6), "Ett", 0);
		decide(new RuleChange(RULE, false, Map.of()), "Av", 1);
		this.municipality = TestMunicipality.in(this.db, this.transactions);

		assertThat(coordinating(this.register::thresholds)).isEqualTo(ParameterSet.STANDARD);
		assertThat(coordinating(() -> this.register.switchOf(RULE))).isEmpty();
	}

	private static RuleChange threshold(String key, int value) {
		return new RuleChange(RULE, true, Map.of(key, value));
	}

	private List<RuleDecision> decided() {
		return coordinating(() -> this.register.decisions(AsOf.endOf(LocalDate.now(Dates.ZONE))));
	}

	private void decide(RuleChange change, String reason, int seen) {
		coordinating(() -> {
			this.register.decide(change, reason, seen);
			return 0;
		});
	}

	private List<Change> changes() {
		return coordinating(() -> this.history.of("rule", PolicyRegister.subject(RULE)));
	}

	private <T> T coordinating(Supplier<T> work) {
		return CurrentActor.as(this.municipality.coordinator(), work);
	}

}
