package se.isms.rules.twofactor;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.INFO;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.example.AccessExamples.account;
import static se.isms.rules.example.AccessExamples.coverage;
import static se.isms.rules.example.AccessExamples.rollout;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.twofactor.TwoFactorRule.MF_01;
import static se.isms.rules.twofactor.TwoFactorRule.MF_02;
import static se.isms.rules.twofactor.TwoFactorRule.MF_03;
import static se.isms.rules.twofactor.TwoFactorRule.MF_04;
import static se.isms.rules.twofactor.TwoFactorRule.MF_05;
import static se.isms.rules.twofactor.TwoFactorRule.MF_06;
import static se.isms.rules.twofactor.TwoFactorRule.MF_08;

class TwoFactorRulesTests {

	@Nested
	class Mf01CoverageReachesGoal {

		@Test
		void findsCoverageBelowTheGoal() {
			var below = coverage().with("covered", 949).with("population", 1000).build();
			var goal = coverage().with("covered", 95).build();

			assertThat(rule(MF_01).given(below, goal)).finds(below, MAJOR, "BELOW_TARGET", 949, 1000, 94, 95)
				.passes(goal);
		}

		@Test
		void isCriticalFarBelowTheGoal() {
			var eighty = coverage().with("covered", 80).build();
			var less = coverage().with("covered", 79).build();

			assertThat(rule(MF_01).given(eighty, less)).findsAs(eighty, MAJOR, "BELOW_TARGET")
				.finds(less, CRITICAL, "BELOW_CRITICAL", 79, 100, 79, 95);
		}

		@Test
		void informsWhileThePlanIsKept() {
			var onPlan = coverage().with("covered", 40).with("plannedShare", 40).build();

			assertThat(rule(MF_01).given(onPlan)).finds(onPlan, INFO, "ON_PLAN", 40, 100, 40, 95, 40);
		}

		@Test
		void findsCoverageBehindThePlan() {
			var behind = coverage().with("covered", 39).with("plannedShare", 40).build();

			assertThat(rule(MF_01).given(behind)).finds(behind, MAJOR, "BEHIND_PLAN", 39, 100, 39, 95, 40);
		}

		@Test
		void passesTheGoalWhateverThePlan() {
			var ahead = coverage().with("covered", 95).with("plannedShare", 99).build();

			assertThat(rule(MF_01).given(ahead)).passes(ahead);
		}

		@Test
		void cannotJudgeDepartmentWithoutAccounts() {
			var empty = coverage().with("covered", 0).with("population", 0).build();

			assertThat(rule(MF_01).given(empty)).cannotJudge(empty);
		}

	}

	@Nested
	class Mf02PrivilegedAccountHasTwoFactors {

		@Test
		void findsPrivilegedAccountWithout() {
			var bare = account().with("privileged", true).with("mfaLevel", 1).build();

			assertThat(rule(MF_02).given(bare)).finds(bare, CRITICAL, "NO_MFA");
		}

		@Test
		void passesCapableMethodsAndExternalProviders() {
			var capable = account().with("privileged", true).with("mfaLevel", 2).build();
			var external = account().with("privileged", true).without("mfaLevel").with("externalIdp", true).build();

			assertThat(rule(MF_02).given(capable, external)).passes(capable).passes(external);
		}

		@Test
		void cannotJudgeUnknownMethods() {
			var unknown = account().with("privileged", true).without("mfaLevel").build();

			assertThat(rule(MF_02).given(unknown)).cannotJudge(unknown);
		}

		@Test
		void ignoresOrdinaryClosedAndProgramAccounts() {
			var ordinary = account().with("mfaLevel", 0).build();
			var closed = account().with("privileged", true).with("mfaLevel", 0).with("enabled", false).build();
			var program = account().with("privileged", true).with("mfaLevel", 0).with("kind", "SERVICE").build();

			assertThat(rule(MF_02).given(ordinary, closed, program)).isNotApplicableTo(ordinary)
				.isNotApplicableTo(closed)
				.isNotApplicableTo(program);
		}

	}

	@Nested
	class Mf03PrivilegedAccountResistsPhishing {

		@Test
		void findsPrivilegedAccountThatDoesNot() {
			var strong = account().with("privileged", true).with("mfaLevel", 3).build();

			assertThat(rule(MF_03).given(strong)).finds(strong, MINOR, "NOT_RESISTANT");
		}

		@Test
		void isMajorFromTheDayThatWasDecided() {
			var strong = account().with("privileged", true).with("mfaLevel", 3).build();
			var check = rule(MF_03).given(strong).with("mf.privPhishResistFrom", TODAY);

			assertThat(check.on(TODAY.minusDays(1))).finds(strong, MINOR, "NOT_RESISTANT");
			assertThat(check.on(TODAY)).finds(strong, MAJOR, "NOT_RESISTANT");
		}

		@Test
		void passesPhishingResistantMethods() {
			var key = account().with("privileged", true).with("mfaLevel", 4).build();
			var both = account().with("privileged", true).with("mfaLevel", 4).with("externalIdp", true).build();

			assertThat(rule(MF_03).given(key, both)).passes(key).passes(both);
		}

		@Test
		void cannotJudgeUnknownMethods() {
			var unknown = account().with("privileged", true).without("mfaLevel").build();
			var external = account().with("privileged", true).with("mfaLevel", 1).with("externalIdp", true).build();

			assertThat(rule(MF_03).given(unknown, external)).cannotJudge(unknown).cannotJudge(external);
		}

		@Test
		void ignoresOrdinaryClosedAndProgramAccounts() {
			var ordinary = account().build();
			var closed = account().with("privileged", true).with("enabled", false).build();
			var program = account().with("privileged", true).with("kind", "SERVICE").build();

			assertThat(rule(MF_03).given(ordinary, closed, program)).isNotApplicableTo(ordinary)
				.isNotApplicableTo(closed)
				.isNotApplicableTo(program);
		}

	}

	@Nested
	class Mf04SecondFactorIsNotEasilyTricked {

		@Test
		void findsWeakAndMissingFactors() {
			var weak = account().with("mfaLevel", 1).build();
			var none = account().with("mfaLevel", 0).build();

			assertThat(rule(MF_04).given(weak, none)).finds(weak, MAJOR, "WEAK").finds(none, MAJOR, "NONE");
		}

		@Test
		void isCriticalWhereWhatMustNotLeakIsReached() {
			var two = account().with("mfaLevel", 1).with("reach", 2).build();
			var three = account().with("mfaLevel", 1).with("reach", 3).build();
			var none = account().with("mfaLevel", 0).with("reach", 4).build();

			assertThat(rule(MF_04).given(two, three, none)).finds(two, MAJOR, "WEAK")
				.finds(three, CRITICAL, "WEAK")
				.finds(none, CRITICAL, "NONE");
		}

		@Test
		void passesBasicFactors() {
			var basic = account().with("mfaLevel", 2).build();

			assertThat(rule(MF_04).given(basic)).passes(basic);
		}

		@Test
		void cannotJudgeUnknownMethods() {
			var unknown = account().without("mfaLevel").build();

			assertThat(rule(MF_04).given(unknown)).cannotJudge(unknown);
		}

		@Test
		void ignoresGuestsAndExternalProviders() {
			var guest = account().with("mfaLevel", 0).with("kind", "GUEST").build();
			var external = account().with("mfaLevel", 0).with("externalIdp", true).build();

			assertThat(rule(MF_04).given(guest, external)).isNotApplicableTo(guest).isNotApplicableTo(external);
		}

	}

	@Nested
	class Mf05AccountSignsInAsStronglyAsItsSystemsRequire {

		@Test
		void findsWeakerAccounts() {
			var below = account().with("mfaLevel", 2).with("requiredMfa", 3).build();
			var guest = account().with("kind", "GUEST").with("mfaLevel", 0).with("requiredMfa", 1).build();

			assertThat(rule(MF_05).given(below, guest)).finds(below, CRITICAL, "BELOW").finds(guest, CRITICAL, "BELOW");
		}

		@Test
		void passesEquallyStrongOnes() {
			var equal = account().with("mfaLevel", 3).with("requiredMfa", 3).build();
			var open = account().with("mfaLevel", 0).with("requiredMfa", 0).build();

			assertThat(rule(MF_05).given(equal, open)).passes(equal).passes(open);
		}

		@Test
		void takesSomebodyElsesTwoFactorsForTheBasicOnes() {
			var basic = account().without("mfaLevel").with("externalIdp", true).with("requiredMfa", 2).build();
			var strong = account().with("mfaLevel", 1).with("externalIdp", true).with("requiredMfa", 3).build();
			var own = account().with("mfaLevel", 3).with("externalIdp", true).with("requiredMfa", 3).build();

			assertThat(rule(MF_05).given(basic, strong, own)).passes(basic).cannotJudge(strong).passes(own);
		}

		@Test
		void cannotJudgeUnknownMethods() {
			var unknown = account().without("mfaLevel").with("requiredMfa", 1).build();

			assertThat(rule(MF_05).given(unknown)).cannotJudge(unknown);
		}

		@Test
		void findsAccountsBelowTheRequiredLevelOfAssurance() {
			var below = account().with("loa", 2).with("requiredLoa", 3).build();
			var equal = account().with("loa", 3).with("requiredLoa", 3).build();
			var both = account().with("loa", 2)
				.with("requiredLoa", 3)
				.with("mfaLevel", 2)
				.with("requiredMfa", 3)
				.build();
			var unknownMethod = account().with("loa", 2)
				.with("requiredLoa", 3)
				.without("mfaLevel")
				.with("requiredMfa", 2)
				.build();

			assertThat(rule(MF_05).given(below, equal, both, unknownMethod)).finds(below, CRITICAL, "BELOW_LOA")
				.passes(equal)
				.finds(both, CRITICAL, "BELOW")
				.finds(unknownMethod, CRITICAL, "BELOW_LOA");
		}

		@Test
		void cannotJudgeUnknownLevelsOfAssurance() {
			var unknown = account().with("requiredLoa", 2).build();
			var strong = account().with("requiredLoa", 2).with("mfaLevel", 4).with("requiredMfa", 3).build();
			var weak = account().with("requiredLoa", 2).with("mfaLevel", 1).with("requiredMfa", 3).build();

			assertThat(rule(MF_05).given(unknown, strong, weak)).cannotJudge(unknown)
				.cannotJudge(strong)
				.finds(weak, CRITICAL, "BELOW");
		}

		@Test
		void ignoresWhatIsNotRequiredAndClosedAndProgramAccounts() {
			var free = account().with("mfaLevel", 0).build();
			var closed = account().with("mfaLevel", 0).with("requiredMfa", 3).with("enabled", false).build();
			var program = account().with("mfaLevel", 0).with("requiredMfa", 3).with("kind", "SERVICE").build();

			assertThat(rule(MF_05).given(free, closed, program)).isNotApplicableTo(free)
				.isNotApplicableTo(closed)
				.isNotApplicableTo(program);
		}

	}

	@Nested
	class Mf06SystemDemandsTwoFactors {

		@Test
		void isCriticalForExposedSecrets() {
			var system = system().with("mfaEnforced", "NO").build();
			var unknown = system().with("mfaEnforced", "UNKNOWN").build();

			assertThat(rule(MF_06).given(system, unknown)).finds(system, CRITICAL, "NOT_ENFORCED")
				.finds(unknown, CRITICAL, "UNKNOWN");
		}

		@Test
		void isMajorForExposedOrSensitive() {
			var exposed = system().with("mfaEnforced", "NO").with("confidentiality", 2).with("integrity", 2).build();
			var unknown = system().with("mfaEnforced", "UNKNOWN").with("internetExposed", false).build();
			var sensitive = system().with("mfaEnforced", "NO").with("internetExposed", false).build();
			var altered = system().with("mfaEnforced", "NO")
				.with("confidentiality", 1)
				.with("internetExposed", false)
				.build();

			assertThat(rule(MF_06).given(exposed, unknown, sensitive, altered)).findsAs(exposed, MAJOR, "NOT_ENFORCED")
				.findsAs(unknown, MAJOR, "UNKNOWN")
				.findsAs(sensitive, MAJOR, "NOT_ENFORCED")
				.findsAs(altered, MAJOR, "NOT_ENFORCED");
		}

		@Test
		void passesSystemThatDemandsThem() {
			var system = system().build();

			assertThat(rule(MF_06).given(system)).passes(system);
		}

		@Test
		void ignoresWhatIsNeitherExposedNorSensitive() {
			var inner = system().with("mfaEnforced", "NO")
				.with("internetExposed", false)
				.with("confidentiality", 2)
				.with("integrity", 2)
				.build();

			assertThat(rule(MF_06).given(inner)).isNotApplicableTo(inner);
		}

		@Test
		void cannotJudgeUnclassifiedSystem() {
			var system = system().with("mfaEnforced", "NO")
				.with("internetExposed", false)
				.without("confidentiality")
				.without("integrity")
				.build();

			assertThat(rule(MF_06).given(system)).cannotJudge(system);
		}

	}

	@Nested
	class Mf08RolloutKeepsItsPlan {

		@Test
		void findsRolloutMoreThanTenPointsBehind() {
			var ten = rollout().with("plannedShare", 80).build();
			var eleven = rollout().with("plannedShare", 81).build();

			assertThat(rule(MF_08).given(ten, eleven)).passes(ten).finds(eleven, MAJOR, "BEHIND", 11, 70, 81);
		}

		@Test
		void findsRolloutWithoutOwnerOrDate() {
			var noOwner = rollout().without("ownerValid").build();
			var noDate = rollout().without("targetOn").build();

			assertThat(rule(MF_08).given(noOwner, noDate)).finds(noOwner, MAJOR, "NO_OWNER")
				.finds(noDate, MAJOR, "NO_DATE");
		}

		@Test
		void cannotJudgeRolloutWithoutAccounts() {
			var empty = rollout().with("covered", 0).with("population", 0).build();

			assertThat(rule(MF_08).given(empty)).cannotJudge(empty);
		}

	}

}
