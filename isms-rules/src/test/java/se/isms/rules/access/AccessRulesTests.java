package se.isms.rules.access;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import se.isms.core.access.AccountFact;
import se.isms.core.evaluation.AsOf;
import se.isms.core.evaluation.Facts;
import se.isms.core.evaluation.Policy;
import se.isms.rules.DroolsEvaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.isms.core.evaluation.Severity.CRITICAL;
import static se.isms.core.evaluation.Severity.MAJOR;
import static se.isms.core.evaluation.Severity.MINOR;
import static se.isms.rules.RuleCheck.rule;
import static se.isms.rules.access.AccessRule.BH_01;
import static se.isms.rules.access.AccessRule.BH_03;
import static se.isms.rules.access.AccessRule.BH_04;
import static se.isms.rules.access.AccessRule.BH_05;
import static se.isms.rules.access.AccessRule.BH_06;
import static se.isms.rules.access.AccessRule.BH_07;
import static se.isms.rules.example.AccessExamples.account;
import static se.isms.rules.example.AccessExamples.administrators;
import static se.isms.rules.example.AccessExamples.rolePair;
import static se.isms.rules.example.AssetExamples.system;
import static se.isms.rules.example.Example.TODAY;
import static se.isms.rules.example.IncidentExamples.at;

class AccessRulesTests {

	@Nested
	class Bh01AccessRightsAreReviewed {

		@Test
		void findsSystemThatWasNeverReviewed() {
			var system = system().without("reviewedOn").build();
			var toCome = system().with("reviewedOn", TODAY.plusDays(1)).build();

			assertThat(rule(BH_01).given(system, toCome)).finds(system, MAJOR, "MISSING")
				.finds(toCome, MAJOR, "FUTURE_DATE");
		}

		@Test
		void findsSystemTheDayAfterItsYear() {
			var exactly = system().with("reviewedOn", TODAY.minusMonths(12)).build();
			var older = system().with("reviewedOn", TODAY.minusMonths(12).minusDays(1)).build();

			assertThat(rule(BH_01).given(exactly, older)).passes(exactly).findsAs(older, MAJOR, "EXPIRED");
		}

		@Test
		void isCriticalForSensitiveSystemsAfterTwoYears() {
			var exactly = system().with("reviewedOn", TODAY.minusMonths(24)).build();
			var older = system().with("reviewedOn", TODAY.minusMonths(24).minusDays(1)).build();
			var open = system().with("reviewedOn", TODAY.minusYears(5))
				.with("confidentiality", 2)
				.with("integrity", 2)
				.build();

			assertThat(rule(BH_01).given(exactly, older, open)).findsAs(exactly, MAJOR, "EXPIRED")
				.findsAs(older, CRITICAL, "EXPIRED")
				.findsAs(open, MAJOR, "EXPIRED");
		}

	}

	@Nested
	class Bh03AccountIsClosedWhenItsHolderLeaves {

		@Test
		void findsAccountADayAfterTheLastDay() {
			var account = account().with("employedTo", TODAY.minusDays(2)).build();
			var admin = account().with("employedTo", TODAY.minusDays(2)).with("privileged", true).build();

			assertThat(rule(BH_03).given(account, admin)).finds(account, MAJOR, "LEFT", TODAY.minusDays(2))
				.findsAs(admin, CRITICAL, "LEFT");
		}

		@Test
		void isCriticalWhereWhatMustNotLeakIsReached() {
			var two = account().with("employedTo", TODAY.minusDays(2)).with("reach", 2).build();
			var three = account().with("employedTo", TODAY.minusDays(2)).with("reach", 3).build();

			assertThat(rule(BH_03).given(two, three)).findsAs(two, MAJOR, "LEFT").findsAs(three, CRITICAL, "LEFT");
		}

		@Test
		void givesTwentyFourHours() {
			var account = account().with("employedTo", LocalDate.of(2026, 11, 20)).build();
			var check = rule(BH_03).given(account);

			assertThat(check.at(new AsOf(at("2026-11-21T23:00:00Z")))).passes(account);
			assertThat(check.at(new AsOf(at("2026-11-21T23:00:01Z")))).finds(account);
			assertThat(check.with("bh.leaverHours", 48)).passes(account);
		}

		@Test
		void passesThoseWhoStayOrAreAboutToLeave() {
			var stays = account().build();
			var leaves = account().with("employedTo", TODAY.plusMonths(1)).build();
			var lastDay = account().with("employedTo", TODAY).build();

			assertThat(rule(BH_03).given(stays, leaves, lastDay)).passes(stays).passes(leaves).passes(lastDay);
		}

		@Test
		void ignoresClosedAccountsAndUnknownHolders() {
			var closed = account().with("employedTo", TODAY.minusDays(9)).with("enabled", false).build();
			var unknown = account().without("personKnown").build();

			assertThat(rule(BH_03).given(closed, unknown)).isNotApplicableTo(closed).isNotApplicableTo(unknown);
		}

	}

	@Nested
	class Bh04AccountHasKnownHolder {

		@Test
		void findsAccountWithoutHolder() {
			var account = account().without("personKnown").build();
			var admin = account().without("personKnown").with("privileged", true).with("kind", "CONSULTANT").build();

			assertThat(rule(BH_04).given(account, admin)).finds(account, MAJOR, "NO_PERSON")
				.finds(admin, CRITICAL, "NO_PERSON");
		}

		@Test
		void findsAccountWithSeveralPossibleHoldersButNotAsAnOrphan() {
			var two = account().without("personKnown").with("candidates", 2).with("privileged", true).build();
			var none = account().without("personKnown").with("candidates", 0).build();
			var said = account().with("candidates", 2).build();

			assertThat(rule(BH_04).given(two, none, said)).finds(two, MINOR, "AMBIGUOUS", 2)
				.finds(none, MAJOR, "NO_PERSON")
				.passes(said);
		}

		@Test
		void passesAccountWithHolder() {
			var account = account().build();

			assertThat(rule(BH_04).given(account)).passes(account);
		}

		@Test
		void ignoresKindsThatHaveNoHolder() {
			for (var kind : new String[] { "GUEST", "SERVICE", "SHARED", "BREAK_GLASS" }) {
				var account = account().without("personKnown").with("kind", kind).build();
				assertThat(rule(BH_04).given(account)).isNotApplicableTo(account);
			}
		}

	}

	@Nested
	class Bh05AccountIsUsed {

		@Test
		void findsAccountUnusedForLong() {
			var ninety = account().with("lastSignInOn", TODAY.minusDays(90)).build();
			var ninetyOne = account().with("lastSignInOn", TODAY.minusDays(91)).build();
			var admin = account().with("lastSignInOn", TODAY.minusDays(91)).with("privileged", true).build();

			assertThat(rule(BH_05).given(ninety, ninetyOne, admin)).passes(ninety)
				.finds(ninetyOne, MINOR, "DORMANT")
				.finds(admin, MAJOR, "DORMANT");
		}

		@Test
		void findsAccountThatWasNeverUsed() {
			var old = account().without("lastSignInOn").with("createdOn", TODAY.minusDays(200)).build();
			var admin = account().without("lastSignInOn").with("privileged", true).build();
			var young = account().without("lastSignInOn").with("createdOn", TODAY.minusDays(10)).build();

			assertThat(rule(BH_05).given(old, admin, young)).finds(old, MINOR, "NEVER_USED")
				.finds(admin, MAJOR, "NEVER_USED")
				.passes(young);
		}

		@Test
		void isMajorWhereWhatMustNotLeakIsReached() {
			var two = account().with("lastSignInOn", TODAY.minusDays(91)).with("reach", 2).build();
			var three = account().with("lastSignInOn", TODAY.minusDays(91)).with("reach", 3).build();
			var never = account().without("lastSignInOn").with("reach", 4).build();

			assertThat(rule(BH_05).given(two, three, never)).finds(two, MINOR, "DORMANT")
				.finds(three, MAJOR, "DORMANT")
				.finds(never, MAJOR, "NEVER_USED");
		}

		@Test
		void ignoresClosedAndEmergencyAccounts() {
			var closed = account().without("lastSignInOn").with("enabled", false).build();
			var sealed = account().without("lastSignInOn").with("kind", "BREAK_GLASS").build();

			assertThat(rule(BH_05).given(closed, sealed)).isNotApplicableTo(closed).isNotApplicableTo(sealed);
		}

	}

	@Nested
	class Bh06AdministrationIsDoneByFewWithAccountsOfItsOwn {

		@Test
		void findsAdministratorRightsOnTheEverydayAccount() {
			var everyday = account().with("privileged", true).with("mailbox", true).build();
			var separate = account().with("privileged", true).with("mailbox", false).build();

			assertThat(rule(BH_06).given(everyday, separate)).finds(everyday, CRITICAL, "EVERYDAY").passes(separate);
		}

		@Test
		void cannotJudgeAccountsThatNobodySaysMoreOf() {
			var account = account().with("privileged", true).without("mailbox").build();

			assertThat(rule(BH_06).given(account)).cannotJudge(account);
		}

		@Test
		void ignoresOrdinaryClosedProgramAndEmergencyAccounts() {
			for (var account : new AccountFact[] { account().with("mailbox", true).build(),
					account().with("privileged", true).with("mailbox", true).with("enabled", false).build(),
					account().with("privileged", true).with("mailbox", true).with("kind", "SERVICE").build(),
					account().with("privileged", true).with("mailbox", true).with("kind", "BREAK_GLASS").build() }) {
				assertThat(rule(BH_06).given(account)).isNotApplicableTo(account);
			}
		}

		@Test
		void findsTooFewAndTooManyGlobalAdministrators() {
			var one = administrators().with("globalAdmins", 1).build();
			var two = administrators().with("globalAdmins", 2).build();
			var five = administrators().with("globalAdmins", 5).build();
			var six = administrators().with("globalAdmins", 6).build();

			assertThat(rule(BH_06).given(one, two, five, six)).finds(one, MAJOR, "TOO_FEW", 1, 2)
				.passes(two)
				.passes(five)
				.finds(six, MAJOR, "TOO_MANY", 6, 5);
			assertThat(rule(BH_06).given(six).with("bh.maxGlobalAdmins", 6)).passes(six);
			assertThat(rule(BH_06).given(two).with("bh.minGlobalAdmins", 3)).findsAs(two, MAJOR, "TOO_FEW");
		}

		@Test
		void cannotCountAdministratorsThatNobodySaysMoreOf() {
			var few = administrators().with("globalAdmins", 1).with("undeclared", 1).build();
			var many = administrators().with("globalAdmins", 6).with("undeclared", 1).build();
			var none = administrators().with("globalAdmins", 0).with("accounts", 0).build();

			assertThat(rule(BH_06).given(few, many, none)).cannotJudge(few)
				.findsAs(many, MAJOR, "TOO_MANY")
				.cannotJudge(none);
		}

	}

	@Nested
	class Bh07NobodyHoldsRolesThatCheckEachOther {

		@Test
		void findsWhoeverHoldsBoth() {
			var pays = rolePair().with("holdsOther", true).build();
			var other = rolePair().with("holdsOther", true).with("payment", false).build();

			assertThat(rule(BH_07).given(pays, other))
				.finds(pays, CRITICAL, "BOTH", "Ekonomisystemet: Registrera leverantör", "Ekonomisystemet: Attestera")
				.findsAs(other, MAJOR, "BOTH");
		}

		@Test
		void passesWhoeverHoldsOne() {
			var first = rolePair().build();
			var second = rolePair().with("holdsRole", false).with("holdsOther", true).build();

			assertThat(rule(BH_07).given(first, second)).passes(first).passes(second);
		}

		@Test
		void findsEachPairOfAPersonByItself() {
			var one = rolePair().with("holdsOther", true).build();
			var other = rolePair().with("id", one.id()).with("pair", new UUID(9, 8)).with("holdsOther", true).build();

			assertThat(new DroolsEvaluator().evaluate(Facts.of(one, other), Policy.standard(), AsOf.endOf(TODAY))
				.findings()).extracting(finding -> finding.key().discriminator())
				.containsExactlyInAnyOrder(one.pair().toString(), other.pair().toString());
		}

		@Test
		void cannotSayWhatElseSomebodyUnknownHolds() {
			var one = rolePair().without("personKnown").build();
			var both = rolePair().without("personKnown").with("holdsOther", true).build();

			assertThat(rule(BH_07).given(one, both)).cannotJudge(one).findsAs(both, CRITICAL, "BOTH");
		}

		@Test
		void exceptsAPerson() {
			var both = rolePair().with("holdsOther", true).build();

			assertThat(rule(BH_07).given(both).excepting(both, TODAY)).exempts(both);
		}

	}

}
